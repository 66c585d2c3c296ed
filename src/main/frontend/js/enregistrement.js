import { annoncer, element, emettre, tous } from './commun.js'
import { delai, File, uni } from './file.js'
import { effacer, effacerLesAutres, garder, retrouver } from './memoire.js'
import { reconnecter } from './reconnexion.js'
import { compte, session } from './session.js'

const PAUSE = 800
const PATIENCE = 20000
const stockage = (() => { try { return window.sessionStorage } catch { return null } })() ?? { length: 0, key: () => null, getItem: () => null, setItem () {}, removeItem () {} }
if (compte) effacerLesAutres(stockage, compte)

const attendre = ms => new Promise(resolve => setTimeout(resolve, ms))
const cleUnique = () => crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map(o => o.toString(16).padStart(2, '0')).join('')

class Enregistrement {
  constructor (form) {
    this.form = form
    this.adresse = new URL(form.getAttribute('action') || location.href, location.href)
    this.objet = form.dataset.lpiObjet || 'Ce PPRE'
    this.etat = document.getElementById('etat')
    this.essais = 0
    this.fini = false
    this.bloque = null
    this.verifier = false
    this.minuterie = null
    this.reprise = null
    this.enCours = null
    this.ensuite = null
    this.tropLong = false
    this.file = new File()
    this.index()

    for (const nom of this.champs.keys()) if (this.change(nom)) this.file.toucher(nom)
    this.restaurer()

    form.addEventListener('lpi:champs', () => this.index())
    form.addEventListener('input', ev => this.saisir(ev.target, PAUSE))
    form.addEventListener('change', ev => this.saisir(ev.target, 0))
    form.addEventListener('focusout', () => { if (this.enSuspens().size) this.programmer(0) })
    addEventListener('online', () => this.reprendre())
    addEventListener('focus', () => { if (this.bloque || this.reprise) this.reprendre() })
    addEventListener('pageshow', ev => { if (ev.persisted) { this.verifier = true; this.index(); this.retoucher(); this.reprendre() } })
    addEventListener('beforeunload', ev => { if (!this.part && this.enSuspens().size) ev.preventDefault() })
    addEventListener('pagehide', () => this.quitter())
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.quitter()
      else if (this.bloque || this.reprise) this.reprendre()
    })
    if (this.file.modifies(this.valeurs()).length) this.programmer(0)
  }

  // ---- The page's fields ----

  index () {
    this.champs = new Map()
    this.vus = new Map()
    for (const e of this.form.elements) {
      if (!e.name) continue
      if (e.name.startsWith('vu.')) this.vus.set(e.name.slice(3), e)
      else if (this.champs.has(e.name)) this.champs.get(e.name).push(e)
      else this.champs.set(e.name, [e])
    }
    for (const nom of this.champs.keys()) if (!this.vus.has(nom)) this.champs.delete(nom)
    for (const [nom, vu] of this.vus) this.file.declarer(nom, vu.value)
    this.taille = this.form.elements.length
  }

  aJour () { if (this.taille !== this.form.elements.length) this.index() }

  valeur (nom) {
    const [premier, ...suite] = this.champs.get(nom) ?? []
    if (!premier) return undefined
    if (/checkbox|radio/.test(premier.type)) return [premier, ...suite].find(c => c.checked)?.value ?? ''
    return uni(premier.value)
  }

  change (nom) {
    return this.champs.get(nom).some(c => {
      if (/checkbox|radio/.test(c.type)) return c.checked !== c.defaultChecked
      if (c.options) return c.selectedIndex !== Math.max(0, [...c.options].findIndex(o => o.defaultSelected))
      return uni(c.value) !== uni(c.defaultValue)
    })
  }

  retoucher () { for (const nom of this.champs.keys()) if (this.change(nom)) this.file.toucher(nom) }

  valeurs (noms = this.file.touches) {
    return new Map([...noms].map(nom => [nom, this.valeur(nom)]).filter(([, v]) => v !== undefined))
  }

  ecrire (nom, valeur) {
    const controles = this.champs.get(nom)
    for (const c of controles) {
      if (/checkbox|radio/.test(c.type)) c.checked = c.value === valeur
      else c.value = valeur
    }
    this.enEcriture = true
    emettre(controles[0])
    this.enEcriture = false
  }

  enSuspens () { return this.file.enSuspens(this.valeurs()) }

  conserver () { if (!this.oublie) garder(stockage, compte, this.adresse.pathname, this.enSuspens()) }

  restaurer () {
    const trouves = retrouver(stockage, compte, this.adresse.pathname)
    let n = 0
    for (const [nom, { valeur, vu }] of trouves) {
      if (!this.champs.has(nom)) {
        this.form.dispatchEvent(new CustomEvent('lpi:champ-absent', { detail: { nom } }))
        this.index()
      }
      if (!this.champs.has(nom) || this.valeur(nom) === valeur) continue
      this.file.vus.set(nom, vu)
      this.vus.get(nom).value = vu
      this.file.toucher(nom)
      this.ecrire(nom, valeur)
      n++
    }
    this.conserver()
    if (!n) return
    const texte = `${n > 1 ? `${n} champs` : 'Un champ'} de cette page n'${n > 1 ? 'étaient' : 'était'} pas encore enregistré${n > 1 ? 's' : ''} : ce que vous aviez écrit est remis en place.`
    const fermer = element('button', { type: 'button', class: 'fr-btn fr-btn--tertiary fr-btn--sm' }, 'J\'ai compris')
    const avis = element('div', { class: 'lpi-notice', role: 'status' }, element('p', {}, element('strong', {}, 'Texte retrouvé. '), texte), fermer)
    fermer.addEventListener('click', () => { avis.remove(); (document.getElementById('formulaire') ?? this.form).focus() })
    ;(document.getElementById('formulaire') ?? this.form).prepend(avis)
  }

  // ---- When to send ----

  saisir (champ, ms) {
    if (this.enEcriture || !champ.name || champ.name.startsWith('vu.')) return
    this.aJour()
    if (!this.champs.has(champ.name)) return
    this.file.toucher(champ.name)
    this.dernier = champ
    // Who writes again has stayed.
    this.ensuite = null
    this.conserver()
    this.programmer(/checkbox|radio|select/.test(champ.type) ? 0 : ms)
  }

  programmer (ms) {
    clearTimeout(this.minuterie)
    this.minuterie = setTimeout(() => this.envoyer(), ms)
  }

  reprendre () {
    clearTimeout(this.reprise)
    this.reprise = null
    this.bloque = null
    this.programmer(0)
  }

  plusTard () {
    this.essais++
    clearTimeout(this.reprise)
    this.reprise = setTimeout(() => { this.reprise = null; this.envoyer() }, delai(this.essais))
  }

  /** @returns the outcome: 'rien', 'ecrit', 'reseau', 'panne', 'service', 'session', 'refus', 'long' or 'fini' */
  envoyer (options) {
    clearTimeout(this.minuterie)
    this.minuterie = null
    if (this.enCours) return this.enCours.then(issue => issue === 'ecrit' || issue === 'rien' ? this.envoyer(options) : issue)
    if (this.fini) return Promise.resolve('fini')
    if (this.reprise && !options?.insister) return Promise.resolve('reseau')
    if (this.bloque && !options?.insister) return Promise.resolve('session')
    const enCours = this.tour(options)
    this.enCours = enCours
    return enCours.finally(() => {
      this.enCours = null
      if (!this.fini && !this.bloque && !this.reprise && !this.file.enVol && this.minuterie === null && this.file.modifies(this.valeurs()).length) this.programmer(0)
    })
  }

  async tour (options) {
    this.aJour()
    const envoi = this.file.partir(this.valeurs(), cleUnique)
    if (!envoi) return 'rien'
    clearTimeout(this.reprise)
    this.reprise = null
    const lent = setTimeout(() => this.dire('Enregistrement…'), 400)
    try {
      if (this.verifier && !await this.memeCompte()) return this.expirer()
      this.verifier = false
      let r = await this.poster(envoi, options)
      // After a new login, or a restart, the token of the page is an old one.
      if (r.status === 403 && await this.memeCompte()) r = await this.poster(envoi, options)
      clearTimeout(lent)
      return await this.repondre(r)
    } catch (e) {
      clearTimeout(lent)
      if (e instanceof SessionAutre) return this.autreCompte()
      this.plusTard()
      this.patienter('réseau indisponible')
      return 'reseau'
    } finally {
      clearTimeout(lent)
      this.conserver()
    }
  }

  poster (envoi, { keepalive = false } = {}) {
    const corps = new URLSearchParams({ action: 'auto', cle: envoi.cle })
    for (const [nom, { valeur, vu }] of envoi.champs) {
      corps.append(nom, valeur)
      corps.append(`vu.${nom}`, vu)
    }
    const revision = this.form.elements.namedItem('revision')
    if (revision) corps.append('revision', revision.value)
    if (document.getElementById('resume-erreurs')) corps.append('corrige', 'oui')
    const csrf = this.form.elements.namedItem('_csrf')?.value ?? ''
    return fetch(this.adresse, {
      method: 'POST',
      body: corps,
      headers: { Accept: 'application/json', 'X-CSRF-TOKEN': csrf },
      redirect: 'manual',
      // A body of more than 64 KB is refused by keepalive.
      keepalive: keepalive && corps.toString().length < 60000,
      signal: AbortSignal.timeout(PATIENCE)
    })
  }

  async memeCompte () {
    const s = await session()
    if (s && compte && s.compte !== compte) throw new SessionAutre()
    return Boolean(s)
  }

  quitter () {
    this.aJour()
    this.conserver()
    // A second request beside the one in flight could overtake it: what is left stays in the tab's memory.
    if (!this.enCours && !this.bloque && !this.part && !this.fini) this.envoyer({ keepalive: true, insister: true })
  }

  // ---- What the server says ----

  async repondre (r) {
    if (r.status === 401 || r.type === 'opaqueredirect') return this.expirer()
    const json = /json/.test(r.headers.get('Content-Type') ?? '') ? await r.json() : null
    if ([404, 409, 410].includes(r.status)) return this.finir(json?.message)
    if (r.status === 403) return this.expirer()
    if (r.status >= 400 && r.status < 500 && r.status !== 408 && r.status !== 429) {
      this.refuser(json?.message)
      this.tropLong = r.status === 413
      return this.tropLong ? 'long' : 'refus'
    }
    if (!r.ok || !json) {
      this.plusTard()
      const raison = r.status === 507 ? 'l\'espace disque du serveur est plein' : 'le service ne répond pas'
      this.patienter(raison)
      return [502, 503, 504, 507].includes(r.status) ? 'panne' : 'service'
    }
    this.essais = 0
    this.bloque = null
    this.tropLong = false
    if (this.marque?.classList.contains('lpi-etat-champ--erreur')) this.marque.remove()
    const actif = this.champs.has(document.activeElement?.name) ? document.activeElement.name : null
    const effets = this.file.recevoir(json, this.valeurs(this.champs.keys()), nom => nom === actif)
    for (const { nom, message } of effets.ecrits) {
      this.vus.get(nom).value = this.file.vus.get(nom)
      this.signaler(nom, message)
    }
    for (const [nom, valeur] of effets.majs) {
      this.vus.get(nom).value = valeur
      this.ecrire(nom, valeur)
      this.file.touches.delete(nom)
    }
    for (const c of effets.conflits) this.montrerConflit(c)
    const enregistre = json.heure ? `Enregistré à ${json.heure}` : 'Enregistré'
    const ecrits = effets.ecrits.map(e => e.nom)
    if (ecrits.length) this.marquer(ecrits, enregistre)
    const restants = this.file.conflits.size
    if (restants) this.dire(restants > 1 ? `${restants} champs attendent votre choix, tout le reste est enregistré` : 'Un champ attend votre choix, tout le reste est enregistré', 'attente')
    else this.dire(enregistre, 'ok')
    this.raconter(json, effets)
    if (typeof json.marge === 'string') this.remplacerMarge(json.marge)
    this.suivre(effets.conflits.length > 0)
    return 'ecrit'
  }

  /** The button that could not leave: it will once everything is written, unless its author stays. */
  partirEnsuite (bouton) {
    const quitte = bouton?.name === 'action' && bouton.value !== 'enregistrer'
    this.ensuite = quitte && this.reprise ? bouton : null
    if (this.ensuite) this.patienter(this.raison)
  }

  suivre (aChoisir) {
    const bouton = this.ensuite
    if (aChoisir) this.ensuite = null
    if (!bouton || aChoisir || this.enSuspens().size) return
    this.ensuite = null
    // The answer just read has to be over with first.
    setTimeout(() => this.form.requestSubmit(bouton))
  }

  raconter (json, { majs, inconnus }) {
    const n = majs.size + inconnus.length
    if (!n) return
    const qui = json.par || 'Une autre personne'
    const seul = n === 1 && majs.size ? this.libelle([...majs.keys()][0]) : ''
    const quoi = seul ? `« ${seul} »` : `${n} champ${n > 1 ? 's' : ''}`
    const suite = inconnus.length ? ' Actualisez la page pour tout voir.' : ''
    this.avis?.remove()
    const texte = `${qui} a modifié ${quoi}.${suite}`
    this.avis = element('p', { class: 'lpi-notice' }, texte)
    ;(document.getElementById('formulaire') ?? this.form).prepend(this.avis)
    annoncer(texte)
  }

  refuser (message) {
    this.file.refuser()
    this.dire(`Non enregistré. ${message ?? 'Le serveur a refusé cet envoi : modifiez le dernier champ, ou utilisez « Enregistrer ».'} Votre texte est gardé dans cette page.`, 'erreur')
  }

  finir (raison) {
    this.fini = true
    this.dire(`${this.objet} n'est plus modifiable. ${raison ? `${raison} ` : ''}Votre texte est gardé dans cette page : copiez ce qui doit l'être avant de la quitter.`, 'erreur')
    return 'fini'
  }

  expirer () {
    this.bloque = 'session'
    this.verifier = true
    this.dire('Votre session a expiré. Votre texte est gardé dans cette page.', 'erreur', this.bouton())
    return 'session'
  }

  autreCompte () {
    this.bloque = 'compte'
    this.verifier = true
    this.dire('Une autre personne est connectée dans ce navigateur : rien n\'a été envoyé. Reconnectez-vous avec votre compte pour enregistrer votre texte.', 'erreur', this.bouton())
    return 'session'
  }

  patienter (raison) {
    this.raison = raison
    const garde = `Non enregistré : ${raison}. Votre texte est gardé dans cette page`
    if (!this.ensuite) return this.dire(`${garde} et sera envoyé dès que possible.`, 'erreur')
    const rester = element('button', { type: 'button', class: 'fr-btn fr-btn--tertiary fr-btn--sm lpi-etat__geste' }, 'Rester sur cette page')
    rester.addEventListener('click', () => {
      this.ensuite = null
      this.patienter(this.raison)
      this.form.querySelector('#formulaire')?.focus()
    })
    this.dire(`${garde} : « ${this.ensuite.textContent.trim()} » se fera dès qu'il sera enregistré.`, 'erreur', rester)
  }

  bouton () {
    const bouton = element('button', { type: 'button', class: 'fr-btn fr-btn--tertiary fr-btn--sm lpi-etat__geste' }, 'Se reconnecter')
    bouton.addEventListener('click', async () => { if (await reconnecter(this.bloque === 'compte')) this.reprendre() })
    return bouton
  }

  // ---- What the page shows ----

  dire (texte, ton = '', ...suite) {
    const e = this.etat
    // What is shown already may hold the focus, on the button that goes with it.
    if (!e || (this.dit === texte && (!suite.length || e.contains(document.activeElement)))) return
    this.dit = texte
    e.className = `lpi-etat${ton ? ` lpi-etat--${ton}` : ''}${ton === 'erreur' ? ' lpi-etat--alerte' : ''}`
    if (ton === 'erreur') this.marquer([], 'Pas encore enregistré', 'erreur')
    const icone = { ok: 'fr-icon-check-line', erreur: 'fr-icon-error-warning-line', attente: 'fr-icon-warning-line' }[ton]
    e.replaceChildren(...(icone ? [element('span', { class: `${icone} fr-icon--sm`, 'aria-hidden': 'true' })] : []), element('span', {}, texte), ...suite)
  }

  cadre (nom) {
    return this.champs.get(nom)?.[0]?.closest('.fr-input-group, .fr-select-group, .fr-fieldset, .fr-checkbox-group')
  }

  libelle (nom) {
    const c = this.champs.get(nom)?.[0]
    const label = c?.type === 'radio' ? c.closest('fieldset')?.querySelector('legend') : c?.labels?.[0]
    if (!label) return ''
    const copie = label.cloneNode(true)
    for (const x of tous('.fr-hint-text, .lpi-requis', copie)) x.remove()
    return copie.textContent.trim()
  }

  messages (nom) {
    const c = this.champs.get(nom)?.[0]
    return document.getElementById(`${c?.id}-messages`) ?? document.getElementById(`${nom}-messages`) ?? this.cadre(nom)?.querySelector('.fr-messages-group') ?? null
  }

  marquer (noms, texte, ton = 'ok') {
    const champ = !noms.length || noms.includes(this.dernier?.name) ? this.dernier : this.champs.get(noms.at(-1))?.[0]
    if (ton !== 'ok') this.marque?.remove()
    if (!champ || /checkbox|radio/.test(champ.type) || champ.closest('[hidden]')) return
    this.marque?.remove()
    this.marque = element('p', { class: `lpi-etat-champ lpi-etat-champ--${ton}` }, texte)
    const zone = this.messages(champ.name)
    if (zone) zone.after(this.marque)
    else this.cadre(champ.name)?.append(this.marque)
  }

  signaler (nom, message) {
    const zone = this.messages(nom)
    const cadre = this.cadre(nom)
    const champ = this.champs.get(nom)[0]
    const sorte = ['fr-select-group', 'fr-fieldset'].find(c => cadre?.classList.contains(c)) ?? 'fr-input-group'
    for (const m of tous('.fr-message--error, [data-lpi-auto]', zone ?? document.createElement('p'))) m.remove()
    if (message && zone) {
      zone.append(element('p', { class: 'fr-message fr-message--error', 'data-lpi-auto': '' }, message))
      cadre?.classList.add(`${sorte}--error`)
      champ.setAttribute('aria-invalid', 'true')
    } else {
      cadre?.classList.remove(`${sorte}--error`)
      champ.removeAttribute('aria-invalid')
      this.mettreAJourLeResume(nom)
    }
  }

  /** What is mended leaves the summary; the summary leaves with its last line. */
  mettreAJourLeResume (nom) {
    const resume = document.getElementById('resume-erreurs')
    if (!resume) return
    for (const a of tous('li a', resume)) if (document.getElementById(a.hash.slice(1))?.name === nom) a.closest('li').remove()
    const n = tous('li', resume).length
    if (!n) resume.parentElement.remove()
    else resume.querySelector('.fr-alert__title').textContent = n > 1 ? `Erreur : ${n} champs sont à corriger` : 'Erreur : un champ est à corriger'
  }

  montrerConflit ({ nom, par, le, adresse }) {
    const zone = this.messages(nom) ?? this.cadre(nom)
    if (!zone) return
    zone.querySelector('[data-lpi-auto]')?.remove()
    const debut = `${par || 'Une autre personne'} a écrit autre chose dans ce champ`
    const suite = '. Les deux textes sont gardés.'
    const phrase = element('span', {}, debut, ...(le ? [' à ', element('span', { class: 'lpi-insecable' }, le)] : []), suite)
    const lien = adresse ? [' ', element('a', { class: 'fr-link', href: adresse }, 'Comparer les deux textes', element('span', { class: 'fr-sr-only' }, ` : ${this.libelle(nom)}`))] : []
    zone.append(element('p', { class: 'lpi-etat-champ lpi-etat-champ--conflit', 'data-lpi-auto': '' }, phrase, ...lien))
    // Outside a live region the message has to be said.
    if (!zone.closest('[aria-live]')) annoncer(phrase.textContent)
  }

  remplacerMarge (html) {
    const cible = document.getElementById('marge-contenu')
    // Whoever reads or follows a link there keeps it: the next answer brings the margin again.
    if (!cible || cible.contains(document.activeElement)) return
    const lu = new DOMParser().parseFromString(html, 'text/html')
    for (const e of tous('script, style, link, iframe, object, embed, base, meta, form, template', lu)) e.remove()
    for (const e of tous('*', lu)) {
      for (const { name, value } of [...e.attributes]) if (/^on|^style$/i.test(name) || (/^(href|src|action|formaction|xlink:href)$/i.test(name) && /^\s*(javascript|data):/i.test(value))) e.removeAttribute(name)
    }
    const haut = cible.closest('.lpi-pli__corps')?.scrollTop
    cible.replaceChildren(...lu.body.childNodes)
    if (haut) cible.closest('.lpi-pli__corps').scrollTop = haut
  }

  /** Before a native submit: what can be saved is, and a page that would lose its text does not leave. */
  async avantDePartir () {
    if (this.fini || !this.enSuspens().size) return true
    // As it is, the native submit would be refused too, and its page would replace this one.
    if (this.tropLong && !this.file.modifies(this.valeurs()).length) return false
    let issue = await Promise.race([this.envoyer({ insister: true }), attendre(4000).then(() => 'lent')])
    if (issue === 'session' && await reconnecter(this.bloque === 'compte')) issue = await this.envoyer({ insister: true })
    return !['reseau', 'panne', 'session', 'long'].includes(issue)
  }
}

class SessionAutre extends Error {}

const suivis = new Map(tous('form[data-lpi-enregistre]').map(f => [f, new Enregistrement(f)]))

// Once logged out, nothing of the account stays in the tab, even what could not be sent.
let deconnecte = false
function oublier () {
  for (const s of suivis.values()) s.oublie = s.part = true
  effacer(stockage)
}

// ---- Native submits: once each, after the request in flight ----

const occuper = (form, bouton, oui) => {
  if (oui) form.dataset.lpiEnvoi = ''
  else delete form.dataset.lpiEnvoi
  if (!bouton) return
  if (oui) {
    bouton.setAttribute('aria-disabled', 'true')
    bouton.dataset.lpiOccupe = ''
  } else if (bouton.dataset.lpiOccupe !== undefined) {
    bouton.removeAttribute('aria-disabled')
    delete bouton.dataset.lpiOccupe
  }
}

/** A native submit without a session, or without network, would leave the page and lose what it holds. */
async function sessionOuverte (form, bouton) {
  form.querySelector('[data-lpi-non-envoye]')?.remove()
  try {
    const s = await session()
    return s?.compte === compte || await reconnecter(Boolean(s))
  } catch {
    const texte = element('p', { class: 'fr-message fr-message--error', role: 'alert', 'data-lpi-non-envoye': '' }, 'Rien n\'est envoyé : le réseau ou le service ne répond pas. Cette page garde ce que vous avez écrit. Réessayez dans un instant.')
    const boutons = bouton?.closest('ul')
    if (bouton) (form.contains(boutons) ? boutons : bouton).before(texte)
    else form.append(texte)
    return false
  }
}

// Forms whose next submit event is the one that leaves the page.
const prets = new Set()

// Departures that still ask for the session, each with the button pressed last: whoever searched, then chose, wants
// what was chosen.
const partants = new Map()

// Within its own submit event a form ignores requestSubmit, and an answer already known comes back within it.
const finDeLEvenement = () => attendre(0)

document.addEventListener('submit', async ev => {
  const form = ev.target
  const bouton = ev.submitter
  if (ev.defaultPrevented || (bouton?.formMethod || form.method) === 'dialog') return
  const suivi = suivis.get(form)
  if (prets.delete(form)) {
    if (suivi) suivi.part = true
    return
  }
  if (form.method !== 'post' || deconnecte) return
  if (form.dataset.lpiEnvoi !== undefined) {
    ev.preventDefault()
    const attend = partants.get(form)
    if (bouton && attend) attend.bouton = bouton
    return
  }
  occuper(form, bouton, true)
  // The answer may be a file, or never come: the page then stays and its buttons serve again.
  setTimeout(() => { occuper(form, bouton, false); if (suivi) suivi.part = false }, 8000)
  if (form.matches('[data-lpi-deconnexion]')) {
    ev.preventDefault()
    await Promise.all([...suivis.values()].map(s => s.avantDePartir()))
    await finDeLEvenement()
    deconnecte = true
    oublier()
    canal?.postMessage('deconnexion')
    form.requestSubmit(bouton)
    return
  }
  if (!compte) return
  ev.preventDefault()
  for (const s of suivis.values()) s.conserver()
  const depart = { bouton }
  partants.set(form, depart)
  const part = suivi?.enCours || suivi?.enSuspens().size ? await suivi.avantDePartir() : await sessionOuverte(form, bouton)
  await finDeLEvenement()
  // After eight seconds without an answer the buttons serve again, and another departure may have begun.
  if (partants.get(form) === depart) partants.delete(form)
  if (part) {
    prets.add(form)
    form.requestSubmit(depart.bouton)
    // A field refused by the browser's own check stops the submit before its event.
    if (prets.delete(form)) occuper(form, bouton, false)
  } else {
    occuper(form, bouton, false)
    depart.bouton?.focus()
    suivi?.partirEnsuite(depart.bouton)
  }
})

function rester () {
  for (const form of tous('form[data-lpi-envoi]')) occuper(form, null, false)
  for (const b of tous('[data-lpi-occupe]')) occuper(b.form ?? document.body, b, false)
  for (const s of suivis.values()) s.part = s.oublie = false
  deconnecte = false
}
addEventListener('pageshow', rester)
// Asked whether to leave, a person who stays finds the buttons at work again.
addEventListener('beforeunload', ev => setTimeout(() => { if (ev.defaultPrevented) rester() }))

// Logged out in another tab: what this one kept for that account goes too.
const canal = typeof BroadcastChannel === 'function' ? new BroadcastChannel('lpi') : null
if (canal) canal.onmessage = ev => { if (ev.data === 'deconnexion') effacer(stockage) }
