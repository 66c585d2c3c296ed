import { element, emettre, tous } from './commun.js'

const montrer = (id, oui) => {
  const cible = document.getElementById(id)
  if (cible) cible.hidden = !oui
}

function appliquer (racine) {
  for (const c of tous('[data-lpi-montre]', racine)) montrer(c.dataset.lpiMontre, c.checked)
  for (const c of tous('[data-lpi-montre-si]', racine)) montrer(c.dataset.lpiCible, c.value === c.dataset.lpiMontreSi)
  for (const cible of tous('[data-lpi-visible-si]', racine)) {
    const [id, ...valeur] = cible.dataset.lpiVisibleSi.split('=')
    cible.hidden = document.getElementById(id)?.value !== valeur.join('=')
  }
}
appliquer(document)
document.addEventListener('change', ev => appliquer(ev.target.form ?? document))

// A choice proposes a value where nothing is written yet.
document.addEventListener('change', ev => {
  const [id, valeur] = ev.target.dataset?.lpiPropose?.split(':') ?? []
  const champ = id && document.getElementById(id)
  if (champ && ev.target.checked && !champ.value) {
    champ.value = valeur
    emettre(champ)
  }
})

const rempli = bloc => tous('textarea, select, input:not([type=hidden])', bloc).some(c => /checkbox|radio/.test(c.type) ? c.checked : c.value)
for (const bloc of tous('[data-lpi-replie]')) {
  if (rempli(bloc) || bloc.querySelector('[aria-invalid=true]')) continue
  const bouton = element('button', { type: 'button', class: 'fr-btn fr-btn--tertiary fr-icon-add-line fr-btn--icon-left' }, bloc.dataset.lpiReplie)
  const deplier = () => {
    bloc.hidden = false
    delete bloc.dataset.lpiPlie
    bouton.remove()
  }
  bloc.hidden = true
  bloc.dataset.lpiPlie = ''
  bloc.before(bouton)
  bloc.addEventListener('lpi:deplier', deplier, { once: true })
  bouton.addEventListener('click', () => { deplier(); bloc.querySelector('textarea, input:not([type=hidden]), select')?.focus() })
}
