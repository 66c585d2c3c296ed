import { annoncer, element, tous } from './commun.js'

// A PPRE shown to a meeting: one section at a time, by the arrows. Without this all of them follow one another.
const feuille = document.querySelector('[data-lpi-projection]')

if (feuille) {
  const parties = [feuille.querySelector('.lpi-feuille__tete'), ...tous('.lpi-rubrique', feuille)]
  const bouton = (texte, pas) => {
    const b = element('button', { type: 'button', class: 'fr-btn fr-btn--secondary' }, texte)
    b.addEventListener('click', () => montrer(rang + pas))
    return b
  }
  const avant = bouton('Section précédente', -1)
  const apres = bouton('Section suivante', 1)
  const ou = element('p', { class: 'lpi-projection__ou' })
  feuille.after(element('nav', { class: 'lpi-projection__barre', 'aria-label': 'Sections du PPRE' }, avant, ou, apres))
  let rang = 0

  function montrer (voulu) {
    rang = Math.min(Math.max(voulu, 0), parties.length - 1)
    parties.forEach((partie, i) => { partie.hidden = i !== rang })
    avant.disabled = rang === 0
    apres.disabled = rang === parties.length - 1
    ou.textContent = `${rang + 1} sur ${parties.length}`
    const titre = parties[rang].querySelector('h1, h2')
    annoncer(titre ? `${titre.textContent}, ${ou.textContent}` : ou.textContent)
    scrollTo(0, 0)
  }

  // A section longer than the screen is read to its end first; a fraction of a pixel is no end.
  function enBas () {
    return scrollY + innerHeight >= document.documentElement.scrollHeight - 2
  }

  addEventListener('keydown', ev => {
    if (ev.altKey || ev.ctrlKey || ev.metaKey || ev.target.closest('input, textarea, select, dialog')) return
    const pas = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[ev.key]
    if (!pas || (ev.key === 'PageDown' && !enBas()) || (ev.key === 'PageUp' && scrollY > 0)) return
    ev.preventDefault()
    montrer(rang + pas)
  })
  montrer(0)
}
