import { tous } from './commun.js'

// A domaine chosen in one list cannot be chosen in another one; its own list keeps it.
const DEJA = ' (déjà choisi)'
function exclure (selects) {
  for (const s of selects) {
    const ailleurs = new Set(selects.filter(x => x !== s).map(x => x.value).filter(Boolean))
    for (const o of s.options) {
      if (!o.value) continue
      const nom = o.textContent.endsWith(DEJA) ? o.textContent.slice(0, -DEJA.length) : o.textContent
      const pris = ailleurs.has(o.value) && !o.selected
      o.disabled = pris
      o.textContent = pris ? nom + DEJA : nom
    }
  }
}
const selects = tous('select[data-lpi-domaine]')
if (selects.length) {
  exclure(selects)
  for (const s of selects) s.addEventListener('change', () => exclure(selects))
}
