export const tous = (selecteur, racine = document) => [...racine.querySelectorAll(selecteur)]

export function element (nom, attributs = {}, ...enfants) {
  const n = document.createElement(nom)
  for (const [cle, valeur] of Object.entries(attributs)) if (valeur !== undefined && valeur !== false) n.setAttribute(cle, valeur === true ? '' : valeur)
  n.append(...enfants)
  return n
}

// A status region must be in the page before its text to be spoken.
const annonces = document.body.appendChild(element('p', { class: 'lpi-annonces', role: 'status' }))
let enAttente
export function annoncer (texte) {
  clearTimeout(enAttente)
  annonces.textContent = ''
  enAttente = setTimeout(() => { annonces.textContent = texte }, 100)
}

// Opens whatever hides a field (tab, accordion, folded block), then goes to it.
export function rejoindre (champ) {
  champ.closest('[data-lpi-plie]')?.dispatchEvent(new CustomEvent('lpi:deplier'))
  for (const d of tous('details:not([open])')) if (d.contains(champ)) d.open = true
  const panneau = champ.closest('[role=tabpanel]')
  if (panneau) document.getElementById(`onglet-${panneau.id}`)?.click()
  champ.closest('.fr-collapse:not(.fr-collapse--expanded)')?.previousElementSibling?.querySelector('button')?.click()
  const cible = champ.matches('fieldset, div, section, table') ? champ.querySelector('input:not([type=hidden]), select, textarea') ?? champ : champ
  // The DSFR unfolds and closes with a transition, and gives the focus back when it closes.
  setTimeout(() => { cible.focus(); cible.scrollIntoView({ block: 'center' }) }, 350)
}

export const emettre = champ => {
  champ.dispatchEvent(new Event('input', { bubbles: true }))
  champ.dispatchEvent(new Event('change', { bubbles: true }))
}
