import { rejoindre, tous } from './commun.js'

const finalisation = document.getElementById('modale-finaliser')

// It opens with the page: closed, it leaves its address, and the focus goes to the button that asked for it.
finalisation?.addEventListener('dsfr.conceal', () => {
  const page = new URL(location.href)
  page.searchParams.delete('finaliser')
  history.replaceState(history.state, '', page)
  setTimeout(() => {
    if (document.activeElement === document.body || finalisation.contains(document.activeElement)) document.querySelector('button[aria-controls="modale-finaliser"][name="action"]')?.focus()
  })
})

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
