import type { Statement } from './statement.ts'

/**
 * Why a record store did not do what was asked: `offline` it wasn't reached, `busy` it asks to come back later, `auth` it wants
 * another sign-in, `conflict` it holds another statement under that id, `stale` the document has changed meanwhile, `missing`
 * it isn't there, `refused` it will never take this.
 */
export const LRS_FAULTS = ['offline', 'busy', 'auth', 'conflict', 'stale', 'missing', 'refused'] as const
export interface LrsFault {
  readonly ok: false
  readonly fault: (typeof LRS_FAULTS)[number]
  readonly status: number
  /** The store's own words, shortened; never the request's, which hold credentials. */
  readonly detail: string
  readonly retryAfterMs?: number
}
export type Answer<T> = { readonly ok: true; readonly value: T } | LrsFault

export interface Page {
  readonly statements: readonly unknown[]
  /** Where the rest is; null at the end. */
  readonly more: string | null
  /** All that was stored until then is readable; null where the browser may not see the header. */
  readonly consistentThroughMs: number | null
}
export interface Document {
  readonly body: string
  readonly etag: string | null
}
/** Where a document lives: on an activity, for a person, in a registration. */
export interface StatePlace {
  readonly activityId: string
  readonly agent: object
  readonly registration?: string
  readonly stateId: string
}
/** What must hold for a document to be written: it is new, or still the one that was read. */
export type Unless = { readonly isNew: true } | { readonly etag: string }

export interface LrsOptions {
  /** The store's xAPI address; a missing slash at its end is added. */
  readonly endpoint: string
  /** The Authorization header; null when nobody is signed in. Asked before each request, so that a token may be renewed. */
  readonly authorization: () => Promise<string | null>
  readonly fetch?: typeof fetch
  readonly version?: string
  readonly timeoutMs?: number
}

/** The few requests that we need of a Learning Record Store (xAPI 1.0.3). It keeps no state and tries nothing twice. */
export interface Lrs {
  readonly about: () => Promise<Answer<readonly string[]>>
  readonly send: (statements: readonly Statement[]) => Promise<Answer<undefined>>
  readonly statement: (id: string) => Promise<Answer<unknown>>
  /** Statements of one verb in the order in which they were stored. */
  readonly read: (query: { readonly verb: string; readonly sinceMs?: number }) => Promise<Answer<Page>>
  readonly more: (page: string) => Promise<Answer<Page>>
  readonly getState: (place: StatePlace) => Promise<Answer<Document>>
  readonly putState: (place: StatePlace, body: string, unless: Unless) => Promise<Answer<undefined>>
  readonly deleteState: (place: StatePlace, etag: string) => Promise<Answer<undefined>>
  readonly getAgentProfile: (agent: object, profileId: string) => Promise<Answer<Document>>
  readonly getActivityProfile: (activityId: string, profileId: string) => Promise<Answer<Document>>
  readonly putActivityProfile: (activityId: string, profileId: string, body: string, unless: Unless) => Promise<Answer<undefined>>
  readonly listActivityProfiles: (activityId: string, sinceMs?: number) => Promise<Answer<readonly string[]>>
}

export function lrsClient({ endpoint, authorization, version = '1.0.3', timeoutMs = 30_000, ...options }: LrsOptions): Lrs {
  const base = new URL(endpoint.endsWith('/') ? endpoint : `${endpoint}/`)
  const fetched = options.fetch ?? fetch

  const request = async (
    path: string,
    query: Record<string, string | undefined>,
    init: RequestInit = {},
  ): Promise<Answer<Response>> => {
    const header = await authorization()
    if (header === null) return { ok: false, fault: 'auth', status: 0, detail: 'Nobody is signed in.' }
    const url = new URL(path, base)
    if (url.origin !== base.origin) {
      return {
        ok: false,
        fault: 'refused',
        status: 0,
        detail: `The store sends us to ${url.origin}; credentials stay at ${base.origin}.`,
      }
    }
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value)
    const headers = { Authorization: header, 'X-Experience-API-Version': version, ...(init.headers as Record<string, string>) }
    try {
      const signal = AbortSignal.timeout(timeoutMs)
      const response = await fetched(url, { ...init, headers, signal, credentials: 'omit', redirect: 'error' })
      return response.ok ? { ok: true, value: response } : await faultOf(response)
    } catch (error) {
      return { ok: false, fault: 'offline', status: 0, detail: error instanceof Error ? error.message : String(error) }
    }
  }
  const json = { 'Content-Type': 'application/json' }
  const page = async (answer: Answer<Response>): Promise<Answer<Page>> => {
    if (!answer.ok) return answer
    const body = await bodyOf(answer.value)
    if (typeof body !== 'object' || body === null || !Array.isArray((body as { statements?: unknown }).statements)) {
      return { ok: false, fault: 'busy', status: answer.value.status, detail: 'The store’s answer is no page of statements.' }
    }
    const { statements, more } = body as { statements: readonly unknown[]; more?: unknown }
    const through = Date.parse(answer.value.headers.get('X-Experience-API-Consistent-Through') ?? '')
    return {
      ok: true,
      value: {
        statements,
        more: typeof more === 'string' && more !== '' ? more : null,
        consistentThroughMs: Number.isNaN(through) ? null : through,
      },
    }
  }
  const document = async (answer: Answer<Response>): Promise<Answer<Document>> =>
    answer.ok ? { ok: true, value: { body: await answer.value.text(), etag: answer.value.headers.get('ETag') } } : answer
  const done = (answer: Answer<Response>): Answer<undefined> => (answer.ok ? { ok: true, value: undefined } : answer)
  const stateQuery = ({ activityId, agent, registration, stateId }: StatePlace) => ({
    activityId,
    agent: JSON.stringify(agent),
    registration,
    stateId,
  })

  return {
    about: async () => {
      const answer = await request('about', {})
      if (!answer.ok) return answer
      const { version: versions } = ((await bodyOf(answer.value)) ?? {}) as { version?: unknown }
      return { ok: true, value: Array.isArray(versions) ? versions.filter((one) => typeof one === 'string') : [] }
    },
    send: async (statements) =>
      done(await request('statements', {}, { method: 'POST', headers: json, body: JSON.stringify(statements) })),
    statement: async (id) => {
      const answer = await request('statements', { statementId: id })
      return answer.ok ? { ok: true, value: await bodyOf(answer.value) } : answer
    },
    read: async ({ verb, sinceMs }) =>
      page(
        await request('statements', {
          verb,
          since: sinceMs === undefined ? undefined : new Date(sinceMs).toISOString(),
          ascending: 'true',
        }),
      ),
    more: async (where) => page(await request(where, {})),
    getState: async (place) => document(await request('activities/state', stateQuery(place))),
    putState: async (place, body, unless) =>
      done(await request('activities/state', stateQuery(place), { method: 'PUT', headers: { ...json, ...match(unless) }, body })),
    deleteState: async (place, etag) =>
      done(await request('activities/state', stateQuery(place), { method: 'DELETE', headers: { 'If-Match': etag } })),
    getAgentProfile: async (agent, profileId) =>
      document(await request('agents/profile', { agent: JSON.stringify(agent), profileId })),
    getActivityProfile: async (activityId, profileId) => document(await request('activities/profile', { activityId, profileId })),
    putActivityProfile: async (activityId, profileId, body, unless) =>
      done(
        await request(
          'activities/profile',
          { activityId, profileId },
          { method: 'PUT', headers: { ...json, ...match(unless) }, body },
        ),
      ),
    listActivityProfiles: async (activityId, sinceMs) => {
      const since = sinceMs === undefined ? undefined : new Date(sinceMs).toISOString()
      const answer = await request('activities/profile', { activityId, since })
      if (!answer.ok) return answer
      const ids = await bodyOf(answer.value)
      return { ok: true, value: Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [] }
    },
  }
}

/** Basic credentials as a header; also for names beyond ASCII. */
export const basic = (key: string, secret: string): string =>
  `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${key}:${secret}`)))}`

/** xAPI 2.0 demands a precondition on every document, 1.0.3 permits it: so it always stands. */
const match = (unless: Unless): Record<string, string> =>
  'etag' in unless ? { 'If-Match': unless.etag } : { 'If-None-Match': '*' }

async function faultOf(response: Response): Promise<LrsFault> {
  const { status } = response
  const detail = (await response.text().catch(() => '')).slice(0, 300)
  const after = Number(response.headers.get('Retry-After'))
  return {
    ok: false,
    fault: FAULT_OF[status] ?? (status >= 500 ? 'busy' : 'refused'),
    status,
    detail,
    ...(after > 0 ? { retryAfterMs: after * 1000 } : {}),
  }
}
const FAULT_OF: Readonly<Record<number, LrsFault['fault']>> = {
  401: 'auth',
  403: 'auth',
  404: 'missing',
  408: 'busy',
  409: 'conflict',
  412: 'stale',
  425: 'busy',
  429: 'busy',
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}
