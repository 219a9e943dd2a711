import type { Records } from '#records'
import {
  basic,
  finishSignIn,
  isFresh,
  type Lrs,
  lrsClient,
  type Membership,
  type PendingSignIn,
  renew,
  startSignIn,
  subjectOf,
  type Token,
} from '#records/exchange'

/** What is kept of the way to the record store, in the table that no export carries. */
export interface Connection {
  readonly endpoint: string
  readonly home: string
  readonly way: 'key' | 'sign-in'
  readonly key: string
  readonly secret: string
  readonly issuer: string
  readonly client: string
  /** Id of the person here, as the store knows it. */
  readonly name: string
  readonly traces: boolean
  readonly managers: readonly string[]
}

const KEPT = 'lrs'
const TOKEN = 'lrs-token'
const PENDING = 'parley.lrs.sign-in'

export async function loadConnection(records: Records): Promise<Connection> {
  const kept = (await records.secrets.get(KEPT)) as Partial<Connection> | undefined
  const me = await records.me()
  return {
    endpoint: '',
    home: '',
    way: 'key',
    key: '',
    secret: '',
    issuer: '',
    client: '',
    name: me.id,
    traces: false,
    managers: [],
    ...kept,
  }
}

export const saveConnection = (records: Records, connection: Connection): Promise<void> => records.secrets.put(KEPT, connection)

export async function forgetConnection(records: Records): Promise<void> {
  await records.secrets.delete(KEPT)
  await records.secrets.delete(TOKEN)
}

export const membershipOf = ({ home, name, traces }: Connection): Membership => ({
  organisation: { home: home.replace(/\/+$/, '') },
  name,
  traces,
})

/** The store, with a fresh token for each request. */
export function storeOf(records: Records, connection: Connection): Lrs {
  return lrsClient({
    endpoint: connection.endpoint,
    authorization: async () => {
      if (connection.way === 'key') return connection.key === '' ? null : basic(connection.key, connection.secret)
      const token = (await records.secrets.get(TOKEN)) as Token | undefined
      if (!token) return null
      if (isFresh(token, Date.now())) return `Bearer ${token.accessToken}`
      const renewed = await renew(providerOf(connection), token)
      if (!renewed.ok) return null
      await records.secrets.put(TOKEN, renewed.token)
      return `Bearer ${renewed.token.accessToken}`
    },
  })
}

const providerOf = ({ issuer, client }: Connection) => ({
  issuer,
  clientId: client,
  redirectUri: location.origin + location.pathname,
})

/** Leaves for the sign-in of the organisation; answers only when that didn't work. */
export async function leaveToSignIn(connection: Connection): Promise<string> {
  const start = await startSignIn(providerOf(connection))
  if (!start.ok) return start.detail
  sessionStorage.setItem(PENDING, JSON.stringify(start.pending))
  location.assign(start.address)
  return ''
}

/** Back from the sign-in: keeps the token, and the id that it speaks of. Null when nobody comes back. */
export async function returnFromSignIn(
  records: Records,
  connection: Connection,
): Promise<{ readonly ok: true; readonly connection: Connection } | { readonly ok: false; readonly detail: string } | null> {
  const returned = new URLSearchParams(location.search)
  const pending = sessionStorage.getItem(PENDING)
  if (pending === null || !(returned.has('code') || returned.has('error'))) return null
  sessionStorage.removeItem(PENDING)
  history.replaceState(null, '', location.pathname) // the code is used up, and has no business in the address
  const done = await finishSignIn(JSON.parse(pending) as PendingSignIn, returned)
  if (!done.ok) return done
  await records.secrets.put(TOKEN, done.token)
  const signedIn = { ...connection, name: subjectOf(done.token.accessToken) ?? connection.name }
  await saveConnection(records, signedIn)
  return { ok: true, connection: signedIn }
}

/**
 * The origin of an address that this page may not talk to, by its own security policy; null when it may. Without a policy
 * (in development) all are allowed.
 */
export function forbiddenOrigin(address: string): string | null {
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
  if (policy == null || !URL.canParse(address)) return null
  const { origin } = new URL(address)
  const allowed = /connect-src ([^;]*)/.exec(policy)?.[1]?.split(/\s+/) ?? []
  if (origin === location.origin || allowed.some((source) => URL.canParse(source) && new URL(source).origin === origin))
    return null
  return origin
}
