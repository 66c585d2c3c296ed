const decoupe = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** Characters as a reader counts them. */
export const longueur = texte => [...decoupe.segment(texte.normalize('NFC'))].length

const LIGATURES = { œ: 'oe', æ: 'ae', '’': "'", ʼ: "'", '‘': "'", '\u00a0': ' ', '\u202f': ' ' }

/** The text without case, accents nor kind of apostrophe, and for each of its characters the place it comes from. */
export function simplifier (texte) {
  let simple = ''
  const places = []
  for (const { segment, index } of decoupe.segment(texte)) {
    const lettre = segment.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    for (const c of [...lettre].map(x => LIGATURES[x] ?? x).join('')) {
      simple += c
      places.push([index, index + segment.length])
    }
  }
  return { simple, places }
}

/** Where the words of the request are in the text, in order and without overlap; null when one of them is missing there and in the other words that lead to it. */
export function correspondances (texte, requete, synonymes = '') {
  const mots = simplifier(requete).simple.split(/\s+/).filter(Boolean)
  const { simple, places } = simplifier(texte)
  const autres = simplifier(synonymes).simple
  const trouves = []
  for (const mot of mots) {
    const i = simple.indexOf(mot)
    if (i < 0 && !autres.includes(mot)) return null
    if (i < 0) continue
    trouves.push([places[i][0], places[i + mot.length - 1][1]])
  }
  trouves.sort((a, b) => a[0] - b[0])
  const fusion = []
  for (const t of trouves) {
    const dernier = fusion.at(-1)
    if (dernier && t[0] <= dernier[1]) dernier[1] = Math.max(dernier[1], t[1])
    else fusion.push([...t])
  }
  return fusion
}

/** What is said aloud near the limit, nothing before. */
export function rappel (n, max) {
  const reste = max - n
  if (reste > Math.max(20, Math.round(max / 20))) return ''
  if (reste < 0) return `${-reste} caractère${reste < -1 ? 's' : ''} de trop, sur ${max}`
  return `Il reste ${reste} caractère${reste > 1 ? 's' : ''} sur ${max}`
}
