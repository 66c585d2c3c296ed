import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idDansNom, nouvelId } from '../js/lignes.js'
import { correspondances, longueur, rappel } from '../js/texte.js'

const extraits = (texte, requete) => correspondances(texte, requete)?.map(([a, b]) => texte.slice(a, b)) ?? null

test('characters are counted as a reader sees them', () => {
  assert.equal(longueur('é'), 1)
  assert.equal(longueur('e\u0301'), 1)
  assert.equal(longueur('👩‍🏫 ok'), 4)
})

test('a search ignores case, accents and the kind of apostrophe', () => {
  assert.deepEqual(extraits("Donner les consignes à l'oral", 'L’ORAL'), ["l'oral"])
  assert.deepEqual(extraits('Sélectionner un élève', 'ELEVE'), ['élève'])
  assert.deepEqual(extraits('Mettre en œuvre', 'oeuvre'), ['œuvre'])
  assert.deepEqual(extraits('Mettre en œuvre', 'euv'), ['œuv'])
  assert.deepEqual(extraits('Donner les consignes à l\'oral', 'oral consigne'), ['consigne', 'oral'])
  assert.equal(extraits('Donner les consignes', 'dictée'), null)
})

test('the limit is recalled near the end only', () => {
  assert.equal(rappel(900, 1000), '')
  assert.equal(rappel(950, 1000), 'Il reste 50 caractères sur 1000')
  assert.equal(rappel(1001, 1000), '1 caractère de trop, sur 1000')
  assert.equal(rappel(1003, 1000), '3 caractères de trop, sur 1000')
})

test('ids of lines follow time and fit their pattern', () => {
  const a = nouvelId(1, () => [0, 1, 2, 35])
  assert.equal(a, '000000001012z')
  assert.match(nouvelId(), /^[0-9a-z]{13}$/)
  assert.ok(nouvelId(Date.now() + 1) > nouvelId(Date.now() - 1))
  assert.equal(idDansNom('participants.__ID__.nom', 'participants.000000001012z.nom'), '000000001012z')
  assert.equal(idDansNom('participants.__ID__.nom', 'participants.x.prenom'), null)
})

test('a search finds under other words too, and shows only what is in the text', () => {
  assert.deepEqual(correspondances('Accorder un temps majoré', 'tiers temps', 'tiers temps délai'), [[12, 17]])
  assert.deepEqual(correspondances('Permettre l\'ordinateur', 'numérique', 'numérique pc'), [])
  assert.equal(correspondances('Permettre l\'ordinateur', 'dictée', 'numérique pc'), null)
})
