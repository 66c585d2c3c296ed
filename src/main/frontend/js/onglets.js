import { element, tous } from './commun.js'

for (const bloc of tous('[data-lpi-onglets]')) {
  const nav = bloc.querySelector('.lpi-onglets__nav')
  const liens = tous('a', nav)
  const vise = location.hash ? document.getElementById(location.hash.slice(1)) : null
  const fautif = bloc.querySelector('[aria-invalid=true]')
  const parmi = cible => cible ? liens.findIndex(a => document.getElementById(a.hash.slice(1))?.contains(cible)) : -1
  const actif = [parmi(vise), parmi(fautif), liens.findIndex(a => 'actif' in a.dataset), 0].find(i => i >= 0)
  const liste = element('ul', { class: 'fr-tabs__list', role: 'tablist', 'aria-label': bloc.dataset.lpiOnglets })
  liens.forEach((lien, i) => {
    const id = lien.hash.slice(1)
    const panneau = document.getElementById(id)
    const choisi = i === actif
    liste.append(element('li', { role: 'presentation' }, element('button', { type: 'button', id: `onglet-${id}`, class: 'fr-tabs__tab', role: 'tab', tabindex: choisi ? '0' : '-1', 'aria-selected': String(choisi), 'aria-controls': id }, lien.textContent)))
    panneau.classList.add('fr-tabs__panel')
    panneau.classList.toggle('fr-tabs__panel--selected', choisi)
    panneau.setAttribute('role', 'tabpanel')
    panneau.setAttribute('aria-labelledby', `onglet-${id}`)
    panneau.tabIndex = 0
    panneau.querySelector('.lpi-panneau__titre')?.classList.add('fr-sr-only')
  })
  // Saving with « Enregistrer » or Enter comes back to the tab that was open.
  const ancre = bloc.closest('form')?.elements.namedItem('ancre')
  if (ancre) {
    if (parmi(vise) >= 0) ancre.value = liens[actif].hash.slice(1)
    liste.addEventListener('focusin', ev => { ancre.value = ev.target.getAttribute('aria-controls') })
    liste.addEventListener('click', ev => { ancre.value = ev.target.getAttribute('aria-controls') ?? ancre.value })
  }
  nav.replaceWith(liste)
  bloc.classList.add('fr-tabs')
}
