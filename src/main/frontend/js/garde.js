// A form that is sent whole: leaving it with something typed asks first.
import { tous } from './commun.js'

for (const form of tous('[data-lpi-garde]')) {
  // What one typed or ticked: a hidden field, such as the token that a departure renews, is nobody's.
  const lire = () => JSON.stringify(tous('input:not([type=hidden]), select, textarea', form).map(c => c.matches('[type=checkbox], [type=radio]') ? c.checked : c.value))
  // A page that comes back with what was typed holds it unsaved from the start.
  let connu = form.dataset.lpiGarde === 'entame' || document.getElementById('resume-erreurs') ? '' : lire()
  form.addEventListener('submit', () => { connu = null })
  addEventListener('pageshow', ev => { if (ev.persisted) connu ??= lire() })
  addEventListener('beforeunload', ev => { if (connu !== null && lire() !== connu) ev.preventDefault() })
}
