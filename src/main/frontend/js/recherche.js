import { element, tous } from './commun.js'
import { correspondances, simplifier } from './texte.js'

const originaux = new WeakMap()

function surligner (label, plages) {
  if (!originaux.has(label)) originaux.set(label, label.textContent)
  const texte = originaux.get(label)
  // One span around the text: the DSFR lays a label's children out as flex items.
  const ligne = element('span')
  let ici = 0
  for (const [de, a] of plages) {
    ligne.append(texte.slice(ici, de), element('mark', {}, texte.slice(de, a)))
    ici = a
  }
  ligne.append(texte.slice(ici))
  label.replaceChildren(ligne)
}

for (const champ of tous('[data-lpi-recherche]')) {
  const etat = document.getElementById('recherche-etat')
  // A page that comes already reduced says what was found, and not what a search does.
  const repos = 'La liste se réduit pendant que vous écrivez.'
  const portee = champ.closest('.lpi-panneau') ?? champ.form ?? document
  let avant = null

  const filtrer = () => {
    const requete = champ.value.trim()
    const actif = simplifier(requete).simple.replace(/\s/g, '').length > 1
    const lames = tous('[data-lpi-lame]', portee)
    if (actif && !avant) avant = new Map(lames.map(l => [l, l.querySelector('.fr-accordion__btn')?.getAttribute('aria-expanded') === 'true']))
    let n = 0
    for (const ligne of tous('[data-lpi-am]', portee)) {
      const label = ligne.querySelector('label')
      const plages = actif ? correspondances(originaux.get(label) ?? label.textContent, requete, ligne.dataset.lpiAm) : []
      ligne.hidden = plages === null
      if (actif && plages) n++
      if (plages?.length || originaux.has(label)) surligner(label, plages ?? [])
    }
    for (const lame of lames) {
      const reste = tous('[data-lpi-am]', lame).some(l => !l.hidden)
      lame.hidden = actif && !reste
      const ouverte = actif ? reste : avant?.get(lame)
      if (ouverte === undefined) continue
      lame.querySelector('.fr-accordion__btn')?.setAttribute('aria-expanded', String(ouverte))
      lame.querySelector('.lpi-lame__corps').classList.toggle('fr-collapse--expanded', ouverte)
    }
    if (!actif) avant = null
    for (const c of tous('[data-lpi-categorie]', portee)) c.hidden = actif && tous('[data-lpi-lame]', c).every(l => l.hidden)
    for (const p of tous('.lpi-proposes-am, .lpi-libre', portee)) p.hidden = actif
    if (etat) etat.textContent = actif ? (n ? `${n} aménagement${n > 1 ? 's' : ''} pour «\u00a0${requete}\u00a0»` : `Aucun aménagement pour «\u00a0${requete}\u00a0»`) : repos
  }

  champ.addEventListener('input', filtrer)
  champ.addEventListener('keydown', ev => { if (ev.key === 'Enter') ev.preventDefault() })
  champ.closest('[role=search]')?.querySelector('button[type=submit]')?.addEventListener('click', ev => { ev.preventDefault(); filtrer(); champ.focus() })
  if (champ.value) filtrer()
}
