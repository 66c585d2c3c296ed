import { rejoindre, tous } from './commun.js'

document.addEventListener('click', ev => {
  const lien = ev.target.closest?.('dialog a[href^="#"], [data-lpi-focus] a[href^="#"], a[data-lpi-champ-lie]')
  const champ = lien && document.getElementById(decodeURIComponent(lien.hash.slice(1)))
  if (!champ) return
  ev.preventDefault()
  const dialogue = lien.closest('dialog')
  if (dialogue) window.dsfr?.(dialogue)?.modal?.conceal()
  rejoindre(champ)
})

for (const s of tous('[data-lpi-focus]')) s.focus()
