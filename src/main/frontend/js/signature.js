import { annoncer } from './commun.js'

// A signature is kept as strokes in the units of its box: turning the screen or zooming redraws it, and loses nothing.
const cadre = document.querySelector('[data-lpi-signature]')
const PAS = 1.5

/** « x,y x,y;x,y », as the form sends it. */
export const enTexte = traits => traits.map(t => t.map(p => p.join(',')).join(' ')).join(';')

export const enTraits = texte => texte ? texte.split(';').map(t => t.split(' ').map(p => p.split(',').map(Number))) : []

export const enChemin = traits => traits.map(([[x, y], ...suite]) => `M${x} ${y}` + (suite.length ? suite.map(p => `L${p[0]} ${p[1]}`).join('') : 'h1')).join('')

/** Every other point goes, but the ends of a stroke, until no more than `max` are left. */
export function alleger (traits, max) {
  while (traits.reduce((n, t) => n + t.length, 0) > max && traits.some(t => t.length > 2)) {
    traits = traits.map(t => t.filter((_, i) => i % 2 === 0 || i === t.length - 1))
  }
  return traits
}

if (cadre) {
  const form = cadre.closest('form')
  const champ = form.elements.trace
  const dessin = cadre.querySelector('path')
  const { width: largeur, height: hauteur } = cadre.viewBox.baseVal
  const max = Number(cadre.dataset.points)
  let traits = enTraits(champ.value)
  let stylo = null

  const dessiner = () => {
    dessin.setAttribute('d', enChemin(traits))
    cadre.setAttribute('aria-label', traits.length ? 'Signature dessinée dans le cadre' : 'Cadre pour signer, vide')
  }
  const garder = () => { champ.value = enTexte(alleger(traits, max)) }

  const entre = (v, haut) => Math.min(Math.max(Math.round(v), 0), haut)
  const point = ev => {
    const m = cadre.getScreenCTM().inverse()
    const { x, y } = new DOMPoint(ev.clientX, ev.clientY).matrixTransform(m)
    return [entre(x, largeur), entre(y, hauteur)]
  }

  cadre.addEventListener('pointerdown', ev => {
    if (stylo !== null || ev.button > 0) return
    ev.preventDefault()
    stylo = ev.pointerId
    cadre.setPointerCapture(stylo)
    traits.push([point(ev)])
    dessiner()
  })
  cadre.addEventListener('pointermove', ev => {
    if (ev.pointerId !== stylo) return
    const trait = traits.at(-1)
    const vus = ev.getCoalescedEvents?.() ?? []
    for (const vu of vus.length ? vus : [ev]) {
      const [x, y] = point(vu)
      const [dx, dy] = trait.at(-1)
      if (Math.hypot(x - dx, y - dy) >= PAS) trait.push([x, y])
    }
    dessiner()
  })
  const lever = ev => {
    if (ev.pointerId !== stylo) return
    stylo = null
    garder()
  }
  cadre.addEventListener('pointerup', lever)
  cadre.addEventListener('pointercancel', lever)

  form.querySelector('[data-lpi-effacer]').addEventListener('click', () => {
    traits = []
    garder()
    dessiner()
    annoncer('Le cadre est vide')
  })
  // Back to a page that the browser kept: its field holds what was drawn.
  addEventListener('pageshow', () => {
    traits = enTraits(champ.value)
    dessiner()
  })
  dessiner()
}
