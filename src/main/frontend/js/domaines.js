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

// Each domaine is unfolded once in the page, with its ticks: it stands under the list that chooses it, or in reserve.
const reserve = new Map()
for (const modele of tous('template[data-lpi-reserve]')) reserve.set(modele.dataset.lpiReserve, modele.content.firstElementChild)

function placer (select) {
  const place = select.closest('[data-lpi-place-domaine]')
  const present = place.querySelector('[data-lpi-bloc-domaine]')
  if (present?.dataset.lpiBlocDomaine === select.value) return
  if (present) {
    reserve.set(present.dataset.lpiBlocDomaine, present)
    present.remove()
  }
  const choisi = reserve.get(select.value)
  if (choisi) {
    reserve.delete(select.value)
    place.append(choisi)
  }
  select.form.dispatchEvent(new CustomEvent('lpi:champs'))
}

const selects = tous('select[data-lpi-domaine]')
if (selects.length) {
  exclure(selects)
  for (const s of selects) {
    s.addEventListener('change', () => {
      exclure(selects)
      placer(s)
    })
  }
}
