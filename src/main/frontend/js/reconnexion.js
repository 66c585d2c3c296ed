import { element } from './commun.js'
import { adresseConnexion, compte, session } from './session.js'

let ouverte = null

/**
 * Asks for the password over the page, which keeps all it holds.
 * @param autre whether somebody else is logged in
 * @returns true once the same person is back; false when the dialog was closed
 */
export function reconnecter (autre = false) {
  return ouverte ??= demander(autre).finally(() => { ouverte = null })
}

function demander (autre) {
  const retour = document.activeElement
  const messages = element('div', { role: 'alert', id: 'reconnexion-messages' })
  const identifiant = element('input', { class: 'fr-input', type: 'text', id: 'reconnexion-identifiant', autocomplete: 'username', autocapitalize: 'off', autocorrect: 'off', spellcheck: 'false', required: true, 'aria-describedby': 'reconnexion-messages' })
  const motDePasse = element('input', { class: 'fr-input', type: 'password', id: 'reconnexion-mot-de-passe', autocomplete: 'current-password', autocapitalize: 'off', autocorrect: 'off', required: true, 'aria-describedby': 'reconnexion-messages' })
  const entrer = element('button', { type: 'submit', class: 'fr-btn' }, 'Se connecter')
  const fermer = element('button', { type: 'button', class: 'fr-btn fr-btn--tertiary' }, 'Plus tard')
  const groupe = (champ, libelle) => element('div', { class: 'fr-input-group' }, element('label', { class: 'fr-label', for: champ.id }, libelle), champ)
  const form = element('form', { method: 'dialog', class: 'lpi-reconnexion__formulaire' },
    messages, groupe(identifiant, 'Identifiant'), groupe(motDePasse, 'Mot de passe'), element('div', { class: 'lpi-reconnexion__boutons' }, entrer, fermer))
  const dialogue = element('dialog', { class: 'lpi-reconnexion', 'aria-labelledby': 'reconnexion-titre' },
    element('h2', { class: 'lpi-reconnexion__titre', id: 'reconnexion-titre' }, autre ? 'Une autre personne est connectée' : 'Votre session a expiré'),
    element('p', {}, 'Rien n\'est perdu : reconnectez-vous ici, la page reste comme vous l\'avez laissée.'), form)

  const refuser = (...texte) => {
    messages.replaceChildren(element('p', { class: 'fr-message fr-message--error' }, ...texte))
    for (const champ of [identifiant, motDePasse]) champ.setAttribute('aria-invalid', 'true')
    motDePasse.value = ''
    motDePasse.focus()
  }

  return new Promise(resolve => {
    const finir = revenu => {
      dialogue.close()
      dialogue.remove()
      retour?.focus?.()
      resolve(revenu)
    }
    form.addEventListener('submit', async ev => {
      ev.preventDefault()
      if (entrer.hasAttribute('aria-disabled')) return
      entrer.setAttribute('aria-disabled', 'true')
      messages.replaceChildren()
      try {
        const refus = await connecter(identifiant.value, motDePasse.value)
        if (refus) refuser(refus)
        else if ((await session())?.compte !== compte) refuser('Ce compte n\'est pas celui qui a ouvert cette page : reconnectez-vous avec le vôtre pour enregistrer votre texte.')
        else finir(true)
      } catch {
        refuser('Le réseau ou le service ne répond pas. Réessayez dans un instant.')
      } finally {
        entrer.removeAttribute('aria-disabled')
      }
    })
    fermer.addEventListener('click', () => finir(false))
    dialogue.addEventListener('cancel', ev => { ev.preventDefault(); finir(false) })
    document.body.append(dialogue)
    dialogue.showModal()
  })
}

/** @returns why the server refuses, in its own words; nothing once logged in */
async function connecter (identifiant, motDePasse) {
  const lue = await (await fetch(adresseConnexion, { headers: { Accept: 'text/html' }, cache: 'no-store' })).text()
  const jeton = new DOMParser().parseFromString(lue, 'text/html').querySelector('main input[name=_csrf]')?.value ?? ''
  const r = await fetch(adresseConnexion, { method: 'POST', headers: { Accept: 'text/html' }, redirect: 'manual', body: new URLSearchParams({ identifiant, motDePasse, _csrf: jeton }) })
  if (r.type === 'opaqueredirect') return ''
  if (r.status >= 500) throw new TypeError('service')
  const alerte = new DOMParser().parseFromString(await r.text(), 'text/html').querySelector('main [role=alert]')
  return alerte ? [...alerte.children].map(e => e.textContent.trim()).join('. ') : 'La connexion est refusée. Vérifiez l\'identifiant, puis saisissez de nouveau le mot de passe.'
}
