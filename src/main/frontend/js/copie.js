import { annoncer, element, tous } from './commun.js'

// A link to hand over is copied in one gesture; without this, or where the clipboard is refused, it is selected whole by a click.
for (const texte of tous('[data-lpi-copier]')) {
  if (!navigator.clipboard) continue
  const bouton = element('button', { type: 'button', class: 'fr-btn fr-btn--secondary fr-icon-clipboard-line fr-btn--icon-left' }, texte.dataset.lpiCopier)
  bouton.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(texte.textContent.trim())
      dire('Copié', 'fr-icon-check-line')
      annoncer('Copié')
    } catch {
      getSelection().selectAllChildren(texte)
      annoncer('La copie est refusée par le navigateur. Le lien est sélectionné : utilisez Ctrl + C.')
    }
  })
  const dire = (mot, icone) => {
    bouton.textContent = mot
    bouton.classList.replace('fr-icon-clipboard-line', icone)
    clearTimeout(retour)
    retour = setTimeout(() => {
      bouton.textContent = texte.dataset.lpiCopier
      bouton.classList.replace(icone, 'fr-icon-clipboard-line')
    }, 4000)
  }
  let retour
  texte.after(element('p', {}, bouton))
}
