import { annoncer } from './commun.js'
import { longueur, rappel } from './texte.js'

const minuteries = new WeakMap()

function compter (champ) {
  const compte = document.getElementById(`${champ.id}-compte`)
  const max = Number(champ.dataset.lpiMax)
  const n = longueur(champ.value)
  if (compte?.firstElementChild) {
    compte.firstElementChild.textContent = `${n} / ${max}`
    compte.lastElementChild.textContent = `${n} caractères sur ${max}`
    compte.classList.toggle('lpi-compte--plein', n > max)
  }
  return rappel(n, max)
}

document.addEventListener('input', ev => {
  const champ = ev.target
  if (!champ.dataset?.lpiMax) return
  const aDire = compter(champ)
  clearTimeout(minuteries.get(champ))
  if (aDire && champ === document.activeElement) minuteries.set(champ, setTimeout(() => annoncer(aDire), 1200))
})

for (const champ of document.querySelectorAll('[data-lpi-max]')) compter(champ)
addEventListener('pageshow', () => { for (const champ of document.querySelectorAll('[data-lpi-max]')) compter(champ) })
