import { sha256 } from '../sha256.ts'
import { z } from '../zod.ts'

/** How a person signs in where points matter: OpenID Connect, authorization code with PKCE (RFC 7636). No secret is in the app. */
export interface IdentityProvider {
  readonly issuer: string
  readonly clientId: string
  /** Where the provider sends the person back to: this app's address. */
  readonly redirectUri: string
  readonly scope?: string
}
/** What has to be remembered between leaving and coming back; for this tab only. */
export interface PendingSignIn {
  readonly state: string
  readonly verifier: string
  readonly provider: IdentityProvider
}
export interface Token {
  readonly accessToken: string
  readonly refreshToken?: string
  /** By this device's clock. */
  readonly expiresAtMs: number
}
export type SignIn = { readonly ok: true; readonly token: Token } | { readonly ok: false; readonly detail: string }
export interface Web {
  readonly fetch?: typeof fetch
  readonly now?: () => number
  readonly random?: (bytes: number) => Uint8Array
}

const discovery = z.looseObject({ authorization_endpoint: z.url(), token_endpoint: z.url(), issuer: z.string() })
const granted = z.looseObject({
  access_token: z.string(),
  token_type: z.string(),
  expires_in: z.optional(z.number()),
  refresh_token: z.optional(z.string()),
})
/** A token counts as expired a little early: some stores answer an expired one with an error that looks like theirs. */
const EARLY_MS = 30_000

/** Where to send the person, and what to remember until they are back. */
export async function startSignIn(
  provider: IdentityProvider,
  { fetch: fetched = fetch, random = randomBytes }: Web = {},
): Promise<
  | { readonly ok: true; readonly address: string; readonly pending: PendingSignIn }
  | { readonly ok: false; readonly detail: string }
> {
  const found = await discovered(provider.issuer, fetched)
  if (!found.ok) return found
  const [state, verifier] = [base64url(random(24)), base64url(random(48))]
  const address = new URL(found.value.authorization_endpoint)
  const query = {
    response_type: 'code',
    client_id: provider.clientId,
    redirect_uri: provider.redirectUri,
    scope: provider.scope ?? 'openid',
    state,
    code_challenge: challengeOf(verifier),
    code_challenge_method: 'S256',
  }
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  return { ok: true, address: address.href, pending: { state, verifier, provider } }
}

/** Turns what the provider sent back into a token. An answer to another question than ours is refused. */
export async function finishSignIn(pending: PendingSignIn, returned: URLSearchParams, web: Web = {}): Promise<SignIn> {
  const error = returned.get('error')
  if (error !== null) return { ok: false, detail: returned.get('error_description') ?? error }
  if (returned.get('state') !== pending.state) return { ok: false, detail: 'This answer does not belong to our sign-in.' }
  const code = returned.get('code')
  if (code === null) return { ok: false, detail: 'The provider sent no code.' }
  const { clientId, redirectUri } = pending.provider
  return grant(pending.provider, web, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    client_id: clientId,
    code_verifier: pending.verifier,
  })
}

/** A new token for one that runs out; without a refresh token the person signs in again. */
export async function renew(provider: IdentityProvider, token: Token, web: Web = {}): Promise<SignIn> {
  if (token.refreshToken === undefined) return { ok: false, detail: 'Sign in again.' }
  const renewed = await grant(provider, web, {
    grant_type: 'refresh_token',
    refresh_token: token.refreshToken,
    client_id: provider.clientId,
  })
  return renewed.ok ? { ok: true, token: { refreshToken: token.refreshToken, ...renewed.token } } : renewed
}

export const isFresh = (token: Token, nowMs: number): boolean => token.expiresAtMs - EARLY_MS > nowMs

async function grant(
  provider: IdentityProvider,
  { fetch: fetched = fetch, now = Date.now }: Web,
  form: Record<string, string>,
): Promise<SignIn> {
  const found = await discovered(provider.issuer, fetched)
  if (!found.ok) return found
  try {
    const body = new URLSearchParams(form)
    const response = await fetched(found.value.token_endpoint, { method: 'POST', body, credentials: 'omit', redirect: 'error' })
    const parsed = granted.safeParse(await response.json())
    if (!response.ok || !parsed.success) return { ok: false, detail: `The provider answered ${response.status}.` }
    const { access_token, expires_in = 300, refresh_token } = parsed.data
    const expiresAtMs = expiryOf(access_token) ?? now() + expires_in * 1000
    return {
      ok: true,
      token: { accessToken: access_token, expiresAtMs, ...(refresh_token === undefined ? {} : { refreshToken: refresh_token }) },
    }
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) }
  }
}

type Discovered =
  | { readonly ok: true; readonly value: z.infer<typeof discovery> }
  | { readonly ok: false; readonly detail: string }

async function discovered(issuer: string, fetched: typeof fetch): Promise<Discovered> {
  try {
    const address = new URL('.well-known/openid-configuration', issuer.endsWith('/') ? issuer : `${issuer}/`)
    const response = await fetched(address, { credentials: 'omit' })
    const parsed = discovery.safeParse(await response.json())
    if (!response.ok || !parsed.success)
      return { ok: false, detail: `${address.origin} describes no sign-in (${response.status}).` }
    if (parsed.data.issuer.replace(/\/$/, '') !== issuer.replace(/\/$/, ''))
      return { ok: false, detail: `${address.origin} speaks for another issuer.` }
    return { ok: true, value: parsed.data }
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) }
  }
}

/** When a JSON Web Token says that it ends; undefined for a token of another kind. */
export function expiryOf(token: string): number | undefined {
  const { exp } = claimsOf(token)
  return typeof exp === 'number' ? exp * 1000 : undefined
}

/** Whom a JSON Web Token speaks of: the name by which a record store knows them. */
export function subjectOf(token: string): string | undefined {
  const { sub } = claimsOf(token)
  return typeof sub === 'string' ? sub : undefined
}

/** What a token says of itself; nothing is checked here, the store does that. */
function claimsOf(token: string): Readonly<Record<string, unknown>> {
  const [, payload, signature] = token.split('.')
  if (payload === undefined || signature === undefined) return {}
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** The challenge of a verifier, `S256` of RFC 7636. */
export const challengeOf = (verifier: string): string =>
  base64url(Uint8Array.from(sha256(verifier).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))
