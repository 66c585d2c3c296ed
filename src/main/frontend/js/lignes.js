const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/** The id of a new line: sorted by the time of its making, and never twice the same. */
export function nouvelId (maintenant = Date.now(), hasard = n => crypto.getRandomValues(new Uint8Array(n))) {
  const suffixe = [...hasard(4)].map(o => ALPHABET[o % 36]).join('')
  return maintenant.toString(36).padStart(9, '0') + suffixe
}

/** The id that a field's name bears where the model has `__ID__`; null when it is not a field of such a line. */
export function idDansNom (modele, nom) {
  const [avant, apres] = modele.split('__ID__')
  if (apres === undefined || !nom.startsWith(avant) || !nom.endsWith(apres)) return null
  const id = nom.slice(avant.length, nom.length - apres.length)
  return /^[0-9a-z]+$/i.test(id) ? id : null
}
