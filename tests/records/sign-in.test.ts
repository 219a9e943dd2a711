import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  challengeOf,
  expiryOf,
  finishSignIn,
  type IdentityProvider,
  isFresh,
  renew,
  startSignIn,
  subjectOf,
} from '#records/exchange'

const provider: IdentityProvider = {
  issuer: 'https://id.test/realm',
  clientId: 'parley',
  redirectUri: 'https://app.test/lrs.html',
}
const jwt = (payload: object): string => `h.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.s`

/** A provider that gives a token to whoever brings the code and proves to have asked for it. */
function identityProvider(issuer = provider.issuer) {
  const given = { challenge: '' }
  const fetched: typeof fetch = async (input, init) => {
    const url = new URL(String(input))
    if (url.pathname === '/realm/.well-known/openid-configuration') {
      return Response.json({
        issuer,
        authorization_endpoint: 'https://id.test/auth?x=1',
        token_endpoint: 'https://id.test/token',
      })
    }
    const form = init?.body as URLSearchParams
    if (form.get('grant_type') === 'refresh_token') {
      return form.get('refresh_token') === 'r1'
        ? Response.json({ access_token: 'two', token_type: 'Bearer', expires_in: 60 })
        : Response.json({ error: 'x' }, { status: 400 })
    }
    const proven =
      createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url') === given.challenge
    return form.get('code') === 'c1' && proven
      ? Response.json({ access_token: jwt({ exp: 2000, sub: 'alice' }), token_type: 'Bearer', refresh_token: 'r1' })
      : Response.json({ error: 'invalid_grant' }, { status: 400 })
  }
  return { given, fetch: fetched }
}

describe('signing in', () => {
  it('leaves with a challenge, comes back with a code, and gets a token that says when it ends', async () => {
    const { given, fetch } = identityProvider()
    const start = await startSignIn(provider, { fetch })
    if (!start.ok) throw new Error(start.detail)
    const query = new URL(start.address).searchParams
    expect(Object.fromEntries(query)).toMatchObject({
      x: '1',
      response_type: 'code',
      client_id: 'parley',
      code_challenge_method: 'S256',
    })
    expect(start.address).not.toContain(start.pending.verifier)
    given.challenge = query.get('code_challenge') ?? ''
    const done = await finishSignIn(start.pending, new URLSearchParams({ code: 'c1', state: start.pending.state }), { fetch })
    expect(done).toMatchObject({ ok: true, token: { refreshToken: 'r1', expiresAtMs: 2_000_000 } })
  })

  it.each([
    ['an answer to another sign-in', { code: 'c1', state: 'foreign' }, /does not belong/],
    ['a refusal', { error: 'access_denied', error_description: 'Not you.' }, /Not you/],
    ['an answer without code', {}, /no code/],
    ['a stolen code', { code: 'c1' }, /400/],
  ])('%s gets no token', async (_, answer, detail) => {
    const { fetch } = identityProvider()
    const start = await startSignIn(provider, { fetch })
    if (!start.ok) throw new Error(start.detail)
    const returned = new URLSearchParams({ state: start.pending.state, ...answer } as Record<string, string>)
    expect(await finishSignIn(start.pending, returned, { fetch })).toEqual({
      ok: false,
      detail: expect.stringMatching(detail) as string,
    })
  })

  it('does not trust a provider who speaks for somebody else', async () => {
    expect(await startSignIn(provider, { fetch: identityProvider('https://evil.test').fetch })).toMatchObject({ ok: false })
  })

  it('renews a token quietly, or asks to sign in again', async () => {
    const { fetch } = identityProvider()
    const token = { accessToken: 'one', refreshToken: 'r1', expiresAtMs: 0 }
    expect(await renew(provider, token, { fetch, now: () => 1000 })).toEqual({
      ok: true,
      token: { accessToken: 'two', refreshToken: 'r1', expiresAtMs: 61_000 },
    })
    expect(await renew(provider, { accessToken: 'one', expiresAtMs: 0 }, { fetch })).toMatchObject({ ok: false })
  })
})

it('the challenge is the example of RFC 7636', () => {
  expect(challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')
})

it('a token counts as expired before the store would say so', () => {
  expect(expiryOf(jwt({ exp: 5 }))).toBe(5000)
  expect(subjectOf(jwt({ sub: '韩梅梅' }))).toBe('韩梅梅')
  expect(subjectOf('opaque')).toBeUndefined()
  expect(expiryOf('opaque')).toBeUndefined()
  expect(expiryOf('a.!!.c')).toBeUndefined()
  expect(isFresh({ accessToken: 'x', expiresAtMs: 100_000 }, 60_000)).toBe(true)
  expect(isFresh({ accessToken: 'x', expiresAtMs: 100_000 }, 80_000)).toBe(false)
})
