import assert from 'node:assert/strict'
import { test } from 'node:test'
import { effacer, effacerLesAutres, garder, retrouver } from '../js/memoire.js'

function stockage () {
  const m = new Map()
  return { get length () { return m.size }, key: i => [...m.keys()][i] ?? null, getItem: c => m.get(c) ?? null, setItem: (c, v) => m.set(c, v), removeItem: c => m.delete(c), m }
}
const champs = new Map([['a', { valeur: 'mien', vu: '' }]])

test('what is kept comes back to the same account and form only', () => {
  const s = stockage()
  garder(s, '12', '/ppre/1', champs)
  assert.deepEqual(retrouver(s, '12', '/ppre/1'), champs)
  assert.equal(retrouver(s, '13', '/ppre/1').size, 0)
  assert.equal(retrouver(s, '12', '/ppre/2').size, 0)
  assert.equal(retrouver(s, '', '/ppre/1').size, 0)
})

test('nothing is kept once saved, nor without an account', () => {
  const s = stockage()
  garder(s, '12', '/ppre/1', champs)
  garder(s, '12', '/ppre/1', new Map())
  garder(s, '', '/ppre/1', champs)
  assert.equal(s.m.size, 0)
})

test('another account erases, a logout erases all, and only what is ours', () => {
  const s = stockage()
  s.setItem('ailleurs', 'x')
  garder(s, '1', '/a', champs)
  garder(s, '12', '/a', champs)
  effacerLesAutres(s, '1')
  assert.deepEqual([...s.m.keys()], ['ailleurs', 'lpi:1:/a'])
  effacer(s)
  assert.deepEqual([...s.m.keys()], ['ailleurs'])
})

test('a damaged or refused storage loses nothing more', () => {
  const s = stockage()
  s.setItem('lpi:1:/a', '{"')
  assert.equal(retrouver(s, '1', '/a').size, 0)
  const refus = { ...stockage(), setItem () { throw new Error('plein') } }
  garder(refus, '1', '/a', champs)
})
