// A form that is sent whole: leaving it with something typed asks first.
import { tous } from './commun.js'

for (const form of tous('[data-lpi-garde]')) {
  const lire = () => new URLSearchParams(new FormData(form)).toString()
  let connu = document.getElementById('resume-erreurs') ? '' : lire()
  form.addEventListener('submit', () => { connu = null })
  addEventListener('pageshow', ev => { if (ev.persisted) connu ??= lire() })
  addEventListener('beforeunload', ev => { if (connu !== null && lire() !== connu) ev.preventDefault() })
}
