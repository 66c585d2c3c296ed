import { tous } from './commun.js'

const simple = texte => texte.normalize('NFD').replace(/\p{M}/gu, '').replace(/[-'’]/g, ' ').toLowerCase()

// The pupils to choose from, as one types; the server's own search forgives more.
for (const q of tous('[data-lpi-filtre-eleves]')) {
  const eleves = tous('[data-lpi-eleve]').map(e => [e, simple(e.dataset.lpiEleve)])
  const etat = document.getElementById('q-etat')
  q.addEventListener('input', () => {
    const mots = simple(q.value).split(/\s+/).filter(Boolean)
    let n = 0
    for (const [eleve, nom] of eleves) {
      eleve.hidden = !mots.every(mot => nom.includes(mot)) && !eleve.querySelector(':checked')
      if (!eleve.hidden && eleve.querySelector('input')) n++
    }
    for (const c of tous('[data-lpi-classe]')) c.hidden = tous('[data-lpi-eleve]', c).every(e => e.hidden)
    etat.textContent = n ? `${n} élève${n > 1 ? 's' : ''} sans livret` : 'Aucun nom de cette page ne contient ces lettres. « Rechercher » trouve aussi malgré une faute de frappe.'
  })
}

// « Importer » says how many departures are ticked, after Back and reload too.
for (const departs of tous('[data-lpi-departs]')) {
  const cases = tous('input[name=parti]')
  const dire = () => {
    const n = cases.filter(c => c.checked).length
    departs.textContent = n ? `, ${n} départ${n > 1 ? 's' : ''}.` : ', aucun départ.'
  }
  for (const c of cases) c.addEventListener('change', dire)
  addEventListener('pageshow', dire)
}

// A filter brings its list at once, and the focus stays on its box.
for (const zone of tous('[data-lpi-resultats]')) {
  const form = document.querySelector('form[data-lpi-filtres]')
  let demande = 0
  form.addEventListener('change', async ev => {
    if (ev.target.type !== 'checkbox') return
    const ici = ++demande
    const adresse = `${form.action}?${new URLSearchParams(new FormData(form))}`
    try {
      const r = await fetch(adresse, { headers: { Accept: 'text/html' } })
      const lu = new DOMParser().parseFromString(await r.text(), 'text/html').querySelector('[data-lpi-resultats]')
      if (!r.ok || !lu || ici !== demande) throw new Error('liste absente')
      zone.replaceChildren(...lu.childNodes)
      history.replaceState(null, '', adresse)
    } catch {
      if (ici === demande) form.requestSubmit()
    }
  })
}
