import { annoncer } from './commun.js'

// An import at work: its page says how far it has gone, and becomes its report. Without this the page reloads itself.
const suivi = document.querySelector('[data-lpi-suivi]')
const CADENCE = 1_000
const PAROLE = 10_000
let parle = 0

async function regarder () {
  try {
    const reponse = await fetch(location.href, { headers: { Accept: 'text/html' } })
    if (reponse.status >= 500) throw new TypeError('service')
    const page = new DOMParser().parseFromString(await reponse.text(), 'text/html')
    const etape = page.querySelector('[data-lpi-suivi-etape]')
    if (!etape) return location.reload()
    dire(etape.textContent)
  } catch { /* the network or the service is away for a moment: the next look will tell */ }
  setTimeout(regarder, CADENCE)
}

function dire (texte) {
  suivi.querySelector('[data-lpi-suivi-etape]').textContent = texte
  if (Date.now() - parle < PAROLE) return
  parle = Date.now()
  annoncer(texte)
}

if (suivi) setTimeout(regarder, CADENCE)
