// Which fields are to be sent, and what an answer changes: no page here, so that it can be tried alone.

const DELAIS = [2000, 5000, 15000, 30000]
export const delai = essais => DELAIS[Math.min(essais, DELAIS.length) - 1] ?? 0

export const uni = texte => texte.replace(/\r\n?/g, '\n')

export class File {
  /** @param vus the values the editor saw, by name of field */
  constructor (vus = new Map()) {
    this.vus = new Map(vus)
    this.touches = new Set()
    // What was typed and is stored under another form (spaces trimmed, accents composed): it is not to be sent again.
    this.ecrits = new Map()
    this.conflits = new Map()
    this.refuses = new Map()
    this.enVol = null
  }

  declarer (nom, vu) {
    if (!this.vus.has(nom)) this.vus.set(nom, uni(vu))
  }

  toucher (nom) {
    if (this.vus.has(nom)) this.touches.add(nom)
  }

  enregistre (nom, valeur) {
    return valeur === this.vus.get(nom) || (this.ecrits.has(nom) && this.ecrits.get(nom) === valeur)
  }

  nonEcrits (valeurs) {
    return [...this.touches].filter(nom => valeurs.has(nom) && !this.enregistre(nom, valeurs.get(nom)) && this.conflits.get(nom) !== valeurs.get(nom))
  }

  /** Touched fields whose text is to be sent; one in conflict or refused waits for its author to change it. */
  modifies (valeurs) {
    return this.nonEcrits(valeurs).filter(nom => this.refuses.get(nom) !== valeurs.get(nom))
  }

  /** What would be lost if the page closed now. */
  enSuspens (valeurs) {
    const noms = new Set(this.nonEcrits(valeurs))
    if (this.enVol) for (const nom of this.enVol.champs.keys()) noms.add(nom)
    return new Map([...noms].map(nom => [nom, { valeur: valeurs.get(nom) ?? this.enVol.champs.get(nom).valeur, vu: this.vus.get(nom) }]))
  }

  /** The next request, or the same one again as long as it has no answer: the key makes the replay harmless. */
  partir (valeurs, nouvelleCle) {
    if (this.enVol) return this.enVol
    const noms = this.modifies(valeurs)
    if (!noms.length) return null
    this.enVol = { cle: nouvelleCle(), champs: new Map(noms.map(nom => [nom, { valeur: valeurs.get(nom), vu: this.vus.get(nom) }])) }
    return this.enVol
  }

  /** The server refuses the request: as they are, its fields would be refused again. */
  refuser () {
    for (const [nom, { valeur }] of this.enVol?.champs ?? []) this.refuses.set(nom, valeur)
    this.enVol = null
  }

  /**
   * @param reponse what the server says of each field
   * @param valeurs the page as it is now
   * @param occupe whether a field is being written in
   * @returns what the page has to show
   */
  recevoir (reponse, valeurs, occupe = () => false) {
    const envoi = this.enVol
    this.enVol = null
    const effets = { ecrits: [], conflits: [], majs: new Map(), inconnus: [] }
    for (const [nom, r] of Object.entries(reponse.champs ?? {})) {
      const envoye = envoi?.champs.get(nom)
      if (!envoye) continue
      if (r.etat === 'conflit') {
        this.conflits.set(nom, envoye.valeur)
        effets.conflits.push({ nom, ...r })
        continue
      }
      this.conflits.delete(nom)
      this.refuses.delete(nom)
      this.vus.set(nom, uni(r.valeur ?? envoye.valeur))
      this.ecrits.set(nom, envoye.valeur)
      effets.ecrits.push({ nom, message: r.message })
    }
    for (const [nom, brute] of Object.entries(reponse.autres ?? {})) {
      const valeur = uni(brute)
      if (!this.vus.has(nom) || !valeurs.has(nom)) {
        effets.inconnus.push(nom)
        continue
      }
      if (valeur === this.vus.get(nom) || occupe(nom) || this.conflits.has(nom) || !this.intact(nom, valeurs.get(nom))) continue
      this.vus.set(nom, valeur)
      this.ecrits.delete(nom)
      this.touches.delete(nom)
      effets.majs.set(nom, valeur)
    }
    return effets
  }

  intact (nom, valeur) {
    return !this.touches.has(nom) || this.enregistre(nom, valeur)
  }
}
