import { tous } from './commun.js'

// The switch leads to the page that confirms, as its button does; nothing is shared before. Back finds it as it was.
for (const form of tous('[data-lpi-partage]')) {
  const choix = form.querySelector('input')
  form.querySelector('button').remove()
  choix.addEventListener('change', () => form.requestSubmit())
  addEventListener('pageshow', () => { choix.checked = choix.defaultChecked })
}
