import { tous } from './commun.js'

const racine = document.documentElement
const adresse = racine.dataset.session ?? '/session'

/** Opaque identifier of the account for which the server wrote this page; empty before login. */
export const compte = racine.dataset.compte ?? ''
export const adresseConnexion = racine.dataset.connexion ?? '/connexion'

/** The account logged in now, with its token, which the forms of the page take over; null when nobody is. */
export async function session () {
  const r = await fetch(adresse, { headers: { Accept: 'application/json' }, redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(20000) })
  if (r.status >= 500) throw new TypeError('service')
  if (!r.ok) return null
  const s = await r.json()
  for (const c of tous('input[name=_csrf]')) c.value = s.csrf
  return s
}
