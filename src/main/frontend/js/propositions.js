import { element, tous } from './commun.js'

// The box of the bank is the only state: a proposal follows it, whoever ticks it.
function suivre (bouton) {
  const boite = document.getElementById(bouton.dataset.lpiAjoute)
  if (!boite) return
  const ligne = bouton.closest('.lpi-propose')
  const geste = bouton.firstElementChild ?? bouton
  geste.textContent = boite.checked ? 'Retirer' : 'Ajouter'
  bouton.classList.toggle('fr-btn--secondary', !boite.checked)
  bouton.classList.toggle('fr-btn--tertiary-no-outline', boite.checked)
  ligne?.classList.toggle('lpi-propose--choisi', boite.checked)
  const marque = ligne?.querySelector('.lpi-propose__choisi')
  if (boite.checked && !marque) bouton.before(element('span', { class: 'lpi-propose__choisi' }, element('span', { class: 'fr-icon-check-line fr-icon--sm', 'aria-hidden': 'true' }), 'Choisi'))
  if (!boite.checked) marque?.remove()
}

const boutons = tous('[data-lpi-ajoute]')
for (const bouton of boutons) {
  suivre(bouton)
  bouton.addEventListener('click', ev => {
    const boite = document.getElementById(bouton.dataset.lpiAjoute)
    if (!boite) return
    ev.preventDefault()
    boite.checked = !boite.checked
    boite.dispatchEvent(new Event('change', { bubbles: true }))
  })
}
if (boutons.length) {
  document.addEventListener('change', ev => {
    for (const b of boutons) if (b.dataset.lpiAjoute === ev.target.id) suivre(b)
  })
}

for (const bouton of tous('[data-lpi-reprendre]')) {
  bouton.addEventListener('click', ev => {
    const champ = document.getElementById(bouton.dataset.lpiVers)
    const texte = document.getElementById(bouton.dataset.lpiReprendre)
    if (!champ || !texte) return
    ev.preventDefault()
    champ.value = (champ.value ? `${champ.value}\n` : '') + texte.textContent.trim()
    champ.dispatchEvent(new Event('input', { bubbles: true }))
    champ.focus()
  })
}
