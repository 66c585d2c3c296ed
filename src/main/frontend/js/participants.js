import { annoncer, element, emettre, tous } from './commun.js'
import { idDansNom, nouvelId } from './lignes.js'

const CONTROLES = 'input:not([type=hidden]), select, textarea'

function equiper (modele) {
  const bloc = modele.closest('[data-lpi-participants]') ?? modele.closest('.lpi-bloc') ?? modele.closest('form')
  const table = modele.closest('table') ?? bloc.querySelector('table')
  const corps = table.tBodies[0]
  const ajouter = bloc.querySelector('[data-lpi-ajouter-ligne]')
  const porteur = bloc.querySelector('[data-lpi-max-lignes]') ?? bloc
  const max = Number(porteur.dataset.lpiMaxLignes) || 15
  const plein = element('p', { class: 'lpi-note', role: 'status' })
  ;(ajouter?.closest('p') ?? table).after(plein)

  const lignes = () => tous('tr', corps)
  const visibles = () => lignes().filter(l => !l.hidden)
  const champ = (ligne, nom) => ligne.querySelector(`[data-lpi-champ="${nom}"]`)
  const valeur = (ligne, nom) => champ(ligne, nom)?.value.trim() ?? ''
  const personne = ligne => `${valeur(ligne, 'prenom')} ${valeur(ligne, 'nom')}`.trim()
  const vide = ligne => tous(CONTROLES, ligne).every(c => !c.value.trim())

  function limite () {
    const atteinte = visibles().length >= max
    if (ajouter) ajouter.hidden = atteinte
    plein.textContent = atteinte ? `Le tableau est complet : ${max} participants au plus. Pour en ajouter un autre, retirez-en un.` : ''
    const libre = !atteinte || visibles().some(vide)
    for (const b of tous('[data-lpi-proposer]', bloc)) b.disabled = !libre
  }

  function matiere (ligne) {
    if (table.dataset.lpiMatiere === undefined) return
    const cellule = ligne.querySelector('[data-lpi-bloc="matiere"]')
    const autre = ligne.querySelector('[data-lpi-bloc="autre"]')
    const enseigne = valeur(ligne, 'fonction') === table.dataset.lpiMatiere
    if (cellule) cellule.hidden = !enseigne
    if (autre) autre.hidden = !enseigne || valeur(ligne, 'matiere') !== table.dataset.lpiAutreDiscipline
  }

  function nommer (ligne) {
    const bouton = ligne.querySelector('[data-lpi-retirer]')
    const nom = personne(ligne)
    if (!bouton || !nom) return
    bouton.title = bouton.textContent = `Retirer ${nom}`
  }

  function creer (id = nouvelId()) {
    const numero = String(lignes().length + 1)
    const remplir = t => t.replaceAll('__ID__', id).replaceAll('__N__', numero)
    const fragment = modele.content.cloneNode(true)
    for (const n of tous('*', fragment)) for (const a of n.attributes) if (a.value.includes('__')) a.value = remplir(a.value)
    const textes = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT)
    while (textes.nextNode()) if (textes.currentNode.data.includes('__')) textes.currentNode.data = remplir(textes.currentNode.data)
    const ligne = fragment.querySelector('tr')
    corps.append(fragment)
    matiere(ligne)
    limite()
    return ligne
  }

  const premier = ligne => ligne?.querySelector(CONTROLES)

  function retirer (ligne) {
    const avant = tous(CONTROLES, ligne).map(c => [c, c.value])
    const nom = personne(ligne)
    const suivante = visibles()[visibles().indexOf(ligne) + 1] ?? visibles()[visibles().indexOf(ligne) - 1]
    for (const [c] of avant) {
      c.value = ''
      emettre(c)
    }
    ligne.hidden = true
    for (const b of tous('[data-lpi-proposer][hidden]', bloc)) if (`${b.dataset.prenom} ${b.dataset.nom}`.trim() === nom) montrer(b, true)
    limite()

    bloc.querySelector('[data-lpi-retrait]')?.remove()
    const annuler = element('button', { type: 'button', class: 'fr-btn fr-btn--tertiary fr-btn--sm' }, 'Annuler', element('span', { class: 'fr-sr-only' }, nom ? ` : remettre ${nom} dans le tableau` : ' : remettre la ligne'))
    const texte = nom ? `Participant retiré : ${nom}.` : 'Ligne retirée.'
    const avis = element('div', { class: 'lpi-notice', 'data-lpi-retrait': '' }, element('p', {}, texte), annuler)
    annuler.addEventListener('click', () => {
      if (visibles().length >= max) {
        annoncer('Le tableau est complet : retirez d\'abord un autre participant.')
        return
      }
      ligne.hidden = false
      for (const [c, v] of avant) {
        c.value = v
        emettre(c)
      }
      matiere(ligne)
      for (const b of tous('[data-lpi-proposer]', bloc)) if (nom && `${b.dataset.prenom} ${b.dataset.nom}`.trim() === nom) montrer(b, false)
      limite()
      avis.remove()
      premier(ligne)?.focus()
      annoncer(nom ? `${nom} est de nouveau dans le tableau.` : 'La ligne est de nouveau dans le tableau.')
    })
    table.after(avis)
    annoncer(`${texte} Le bouton « Annuler », après le tableau, permet de revenir en arrière.`)
    ;(suivante?.querySelector('[data-lpi-retirer]') ?? ajouter ?? annuler).focus()
  }

  const montrer = (bouton, oui) => {
    bouton.hidden = !oui
    const item = bouton.closest('li')
    if (item) item.hidden = !oui
    const cadre = bouton.closest('.lpi-proposes')
    if (cadre) cadre.hidden = tous('[data-lpi-proposer]', cadre).every(b => b.hidden)
  }

  function proposer (bouton) {
    const libre = visibles().find(vide)
    if (!libre && visibles().length >= max) return
    const ligne = libre ?? creer()
    for (const nom of ['nom', 'prenom', 'fonction', 'matiere']) {
      const c = champ(ligne, nom)
      if (!c || bouton.dataset[nom] === undefined) continue
      c.value = bouton.dataset[nom]
      emettre(c)
    }
    matiere(ligne)
    nommer(ligne)
    const boutons = tous('[data-lpi-proposer]', bloc).filter(b => !b.hidden)
    const voisin = boutons[boutons.indexOf(bouton) + 1] ?? boutons[boutons.indexOf(bouton) - 1]
    montrer(bouton, false)
    limite()
    annoncer(`${personne(ligne)} est dans le tableau.`)
    // A function or a subject that remains to be said comes before the next proposal.
    const reste = tous(CONTROLES, ligne).find(c => !c.value && !c.closest('[hidden]'))
    ;(reste ?? voisin ?? (ajouter?.hidden ? premier(ligne) : ajouter) ?? premier(ligne)).focus()
  }

  bloc.addEventListener('click', ev => {
    const bouton = ev.target.closest('button')
    if (!bouton) return
    if (bouton.matches('[data-lpi-ajouter-ligne]')) {
      ev.preventDefault()
      if (visibles().length < max) premier(creer()).focus()
    } else if (bouton.matches('[data-lpi-proposer]')) {
      ev.preventDefault()
      proposer(bouton)
    } else if (bouton.matches('[data-lpi-retirer]')) {
      ev.preventDefault()
      retirer(bouton.closest('tr'))
    }
  })
  corps.addEventListener('change', ev => {
    const ligne = ev.target.closest('tr')
    if (!ligne) return
    matiere(ligne)
    nommer(ligne)
    limite()
  })

  // A line kept in this tab but unknown of the server comes back with its id.
  const modeleNom = modele.content.querySelector('[name*="__ID__"]:not([name^="vu."])')?.name ?? ''
  bloc.closest('form')?.addEventListener('lpi:champ-absent', ev => {
    const id = tous('[name*="__ID__"]', modele.content).map(c => idDansNom(c.name, ev.detail.nom)).find(Boolean)
    if (modeleNom && id && visibles().length < max) creer(id)
  })

  for (const l of lignes()) matiere(l)
  limite()
}

for (const modele of tous('template[data-lpi-ligne]')) equiper(modele)
