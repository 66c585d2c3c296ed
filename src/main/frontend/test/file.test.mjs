import assert from 'node:assert/strict'
import { test } from 'node:test'
import { delai, File } from '../js/file.js'

const page = objet => new Map(Object.entries(objet))
const compteur = () => { let n = 0; return () => `cle-${++n}` }
const file = (vus, ...touches) => {
  const f = new File(page(vus))
  touches.forEach(t => f.toucher(t))
  return f
}

test('only what was touched and differs from what was seen is sent', () => {
  const f = file({ a: '', b: '', c: 'x' }, 'a', 'c', 'inconnu')
  const envoi = f.partir(page({ a: 'texte', b: 'posé par le serveur', c: 'x' }), compteur())
  assert.deepEqual([...envoi.champs], [['a', { valeur: 'texte', vu: '' }]])
})

test('a request without an answer leaves again as it was, under its key', () => {
  const f = file({ a: '' }, 'a')
  const cle = compteur()
  const premier = f.partir(page({ a: 'un' }), cle)
  assert.equal(f.partir(page({ a: 'un deux' }), cle), premier)
  f.recevoir({ champs: { a: { etat: 'ecrit', valeur: 'un' } } }, page({ a: 'un deux' }))
  const second = f.partir(page({ a: 'un deux' }), cle)
  assert.equal(second.cle, 'cle-2')
  assert.deepEqual(second.champs.get('a'), { valeur: 'un deux', vu: 'un' })
})

test('a text stored under another form is not sent for ever', () => {
  const f = file({ a: '' }, 'a')
  f.partir(page({ a: 'un ' }), compteur())
  f.recevoir({ champs: { a: { etat: 'ecrit', valeur: 'un' } } }, page({ a: 'un ' }))
  assert.deepEqual(f.modifies(page({ a: 'un ' })), [])
  assert.equal(f.vus.get('a'), 'un')
  assert.deepEqual(f.modifies(page({ a: 'un d' })), ['a'])
})

test('a field in conflict waits until its author changes it', () => {
  const f = file({ a: 'départ' }, 'a')
  f.partir(page({ a: 'mien' }), compteur())
  const effets = f.recevoir({ champs: { a: { etat: 'conflit', valeur: 'sien', par: 'Inès LAMBERT', le: '10 h 41' } } }, page({ a: 'mien' }))
  assert.equal(effets.conflits[0].par, 'Inès LAMBERT')
  assert.deepEqual(f.modifies(page({ a: 'mien' })), [])
  assert.equal(f.vus.get('a'), 'départ')
  assert.deepEqual(f.modifies(page({ a: 'mien encore' })), ['a'])
})

test('what others wrote comes in, except under the hand that writes', () => {
  const f = file({ a: '', b: '', c: '', d: '' }, 'a', 'b')
  const valeurs = page({ a: 'en cours', b: '', c: '', d: '' })
  f.partir(valeurs, compteur())
  const effets = f.recevoir({ champs: { a: { etat: 'ecrit', valeur: 'en cours' } }, autres: { b: 'B', c: 'C\r\nC', d: 'D', e: 'E' } }, valeurs, nom => nom === 'd')
  assert.deepEqual([...effets.majs], [['b', 'B'], ['c', 'C\nC']])
  assert.deepEqual(effets.inconnus, ['e'])
  assert.equal(f.vus.get('d'), '')
})

test('what is unsaved holds the request in flight, and leaves a conflict out', () => {
  const f = file({ a: '', b: '' }, 'a', 'b')
  f.partir(page({ a: 'un', b: '' }), compteur())
  assert.deepEqual([...f.enSuspens(page({ a: 'un', b: '' })).keys()], ['a'])
  f.recevoir({ champs: { a: { etat: 'conflit', valeur: 'x' } } }, page({ a: 'un', b: '' }))
  assert.equal(f.enSuspens(page({ a: 'un', b: '' })).size, 0)
})

test('a refused request is not repeated, its text stays unsaved', () => {
  const f = file({ a: '' }, 'a')
  f.partir(page({ a: 'un' }), compteur())
  f.refuser()
  assert.deepEqual(f.modifies(page({ a: 'un' })), [])
  assert.equal(f.enSuspens(page({ a: 'un' })).size, 1)
  assert.deepEqual(f.modifies(page({ a: 'deux' })), ['a'])
})

test('retries wait longer and longer, half a minute at most', () => {
  assert.deepEqual([1, 2, 3, 4, 5, 50].map(delai), [2000, 5000, 15000, 30000, 30000, 30000])
})
