// What is unsaved survives a reload in this tab only, for one account and one form.

const PREFIXE = 'lpi:'
const cle = (compte, adresse) => `${PREFIXE}${compte}:${adresse}`

const cles = stockage => Array.from({ length: stockage.length }, (_, i) => stockage.key(i)).filter(c => c?.startsWith(PREFIXE))

export function garder (stockage, compte, adresse, champs) {
  if (!compte) return
  try {
    if (champs.size) stockage.setItem(cle(compte, adresse), JSON.stringify([...champs].map(([nom, { valeur, vu }]) => [nom, valeur, vu])))
    else stockage.removeItem(cle(compte, adresse))
  } catch { /* full or refused: the page itself still holds the text */ }
}

export function retrouver (stockage, compte, adresse) {
  if (!compte) return new Map()
  try {
    const lu = JSON.parse(stockage.getItem(cle(compte, adresse)) ?? '[]')
    return new Map(lu.filter(l => Array.isArray(l) && l.every(x => typeof x === 'string')).map(([nom, valeur, vu]) => [nom, { valeur, vu }]))
  } catch {
    return new Map()
  }
}

export function effacer (stockage) {
  try { for (const c of cles(stockage)) stockage.removeItem(c) } catch { /* refused: nothing was kept */ }
}

/** School computers are shared: what another account left is dropped, never shown. */
export function effacerLesAutres (stockage, compte) {
  try { for (const c of cles(stockage)) if (!c.startsWith(`${PREFIXE}${compte}:`)) stockage.removeItem(c) } catch { /* refused: nothing was kept */ }
}
