import { element, tous } from './commun.js'

for (const lame of tous('[data-lpi-lame]')) {
  const titre = lame.querySelector('.lpi-lame__titre')
  const corps = lame.querySelector('.lpi-lame__corps')
  const ouverte = lame.dataset.ouverte === 'oui' || Boolean(corps.querySelector('[aria-invalid=true]')) || (location.hash && corps.contains(document.getElementById(location.hash.slice(1))))
  const bouton = element('button', { type: 'button', class: 'fr-accordion__btn', 'aria-expanded': String(Boolean(ouverte)), 'aria-controls': corps.id }, ...titre.childNodes)
  titre.classList.add('fr-accordion__title')
  titre.classList.remove('lpi-lame__titre')
  titre.replaceChildren(bouton)
  lame.classList.add('fr-accordion')
  corps.classList.add('fr-collapse')
  corps.classList.toggle('fr-collapse--expanded', Boolean(ouverte))

  const compte = bouton.querySelector('.lpi-lame__compte')
  if (compte) {
    lame.addEventListener('change', () => {
      const n = tous('input[type=checkbox]:checked', corps).length + tous('.lpi-libre input', corps).filter(c => c.value.trim()).length
      compte.textContent = n ? `${n} choisi${n > 1 ? 's' : ''}` : ''
    })
  }
}
