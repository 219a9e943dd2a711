import { statementSchema } from './xapi-schema.ts'

/** The faults of real stores (xapi.md §1.3), each as a switch. */
export interface LrsFaults {
  /** Most statements that a page has; silently, as xapi-lrs does. */
  pageCap: number
  /** The next so many requests are answered 500 (deadlock) before anything is stored. */
  failFirst: number
  /** The next so many writes are stored, and then the connection breaks. */
  loseReplies: number
  /** The next so many requests get 429; `Retry-After` can't be read by a browser. */
  tooMany: number
  /** The browser may not see Consistent-Through. */
  hideConsistentThrough: boolean
  /** `since` also gives what was stored at that very moment. */
  inclusiveSince: boolean
  /** A statement becomes readable so many milliseconds after its stamp, and a page never promises more than that. */
  lateMs: (index: number) => number
  /** `more` is a full address, or one relative to the host. */
  more: 'relative' | 'absolute' | 'elsewhere'
  /** Documents without a precondition are refused, as xAPI 2.0 demands. */
  strictDocuments: boolean
  /** An expired token is answered 500, as xapi-lrs does. */
  expiredAs500: boolean
  offline: boolean
  /** Statements that the store will never take. */
  refuses: (statement: { readonly id: string }) => boolean
  /** Statements aren't checked: for thousands of them. */
  unchecked: boolean
  /** A batch that repeats a stored id is refused as a whole, even with equal content. */
  conflictOnRepeat: boolean
}

interface Stored {
  readonly statement: Record<string, unknown> & { readonly id: string }
  readonly storedMs: number
  readonly visibleMs: number
}

/** A Learning Record Store in memory, behind `fetch`. */
export function fakeLrs(faults: Partial<LrsFaults> = {}) {
  const on: LrsFaults = {
    pageCap: 50,
    failFirst: 0,
    loseReplies: 0,
    tooMany: 0,
    hideConsistentThrough: false,
    inclusiveSince: false,
    lateMs: () => 0,
    more: 'relative',
    strictDocuments: false,
    expiredAs500: false,
    offline: false,
    refuses: () => false,
    conflictOnRepeat: false,
    unchecked: false,
    ...faults,
  }
  const endpoint = 'https://lrs.test/xapi/'
  const stored: Stored[] = []
  const documents = new Map<string, { body: string; etag: string }>()
  const requests: string[] = []
  const authorities = new Map([['Basic dGVzdDp0ZXN0', 'key']])
  const clock = { nowMs: Date.parse('2026-11-26T08:00:00Z') }
  let etags = 0

  const answer = (status: number, body: unknown = '', headers: Record<string, string> = {}): Response => {
    const readable = { 'X-Experience-API-Version': '1.0.3', ...headers }
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return new Response(status === 204 ? null : text, { status, headers: readable })
  }
  const visible = () => stored.filter(({ visibleMs }) => visibleMs <= clock.nowMs)
  const byId = new Map<string, Stored>()
  const voided = new Set<string>()
  const isVoided = (id: string): boolean => voided.has(id)

  const write = (body: string, authority: string): Response => {
    const list = [JSON.parse(body) as unknown].flat() as Stored['statement'][]
    for (const statement of on.unchecked ? [] : list) {
      const checked = statementSchema.safeParse(statement)
      if (!checked.success)
        return answer(400, `Not xAPI 1.0.3: ${checked.error.issues[0]?.path.join('.')} ${checked.error.issues[0]?.message}`)
      if (on.refuses(statement)) return answer(400, `Statement ${statement.id} is refused.`)
    }
    for (const statement of list) {
      const here = byId.get(statement.id)
      if (here && (on.conflictOnRepeat || JSON.stringify(bare(here.statement)) !== JSON.stringify(statement)))
        return answer(409, 'A statement with this id is stored.')
    }
    for (const statement of list) {
      if (byId.has(statement.id)) continue
      clock.nowMs += 1
      const storedMs = clock.nowMs
      const one: Stored = {
        statement: {
          ...statement,
          stored: new Date(storedMs).toISOString(),
          version: '1.0.3',
          authority: { objectType: 'Agent', account: { homePage: 'https://lrs.test', name: authority } },
        },
        storedMs,
        visibleMs: storedMs + on.lateMs(stored.length),
      }
      stored.push(one)
      byId.set(statement.id, one)
      if ((statement.verb as { id: string }).id.endsWith('/voided')) voided.add((statement.object as { id: string }).id)
    }
    if (on.loseReplies > 0) {
      on.loseReplies -= 1
      throw new TypeError('Failed to fetch')
    }
    return answer(
      200,
      list.map(({ id }) => id),
    )
  }

  const read = (url: URL): Response => {
    const id = url.searchParams.get('statementId')
    if (id !== null) {
      const found = visible().find(({ statement }) => statement.id === id)
      return found && !isVoided(id) ? answer(200, found.statement) : answer(404)
    }
    const verb = url.searchParams.get('verb')
    const since = Date.parse(url.searchParams.get('since') ?? '1970-01-01')
    const from = Number(url.searchParams.get('cursor') ?? 0)
    const matching = visible()
      .filter(
        ({ statement, storedMs }) =>
          (verb === null || (statement.verb as { id: string }).id === verb) &&
          (storedMs > since || (on.inclusiveSince && storedMs === since)),
      )
      .filter(({ statement }) => !isVoided(statement.id))
      .sort((one, other) => one.storedMs - other.storedMs)
    const rest = matching.filter(({ storedMs }) => storedMs > from)
    const page = rest.slice(0, on.pageCap)
    const pending = stored.filter(({ visibleMs }) => visibleMs > clock.nowMs).map(({ storedMs }) => storedMs - 1)
    const through = new Date(Math.min(clock.nowMs, ...pending)).toISOString()
    const next = `/xapi/statements?${new URLSearchParams({ ...(verb === null ? {} : { verb }), ...(url.searchParams.has('since') ? { since: url.searchParams.get('since') ?? '' } : {}), cursor: String(page.at(-1)?.storedMs ?? 0) })}`
    const more = { relative: next, absolute: `https://lrs.test${next}`, elsewhere: `https://thief.test${next}` }[on.more]
    return answer(
      200,
      { statements: page.map(({ statement }) => statement), more: rest.length > page.length ? more : '' },
      on.hideConsistentThrough ? {} : { 'X-Experience-API-Consistent-Through': through },
    )
  }

  const document = (url: URL, init: RequestInit): Response => {
    const key = `${url.pathname}?${[...url.searchParams].sort().join('&')}`
    const here = documents.get(key)
    const headers = new Headers(init.headers)
    switch (init.method ?? 'GET') {
      case 'GET': {
        if (!url.searchParams.has('stateId') && !url.searchParams.has('profileId')) {
          const prefix = `${url.pathname}?`
          return answer(
            200,
            [...documents.keys()].filter((one) => one.startsWith(prefix)).map((one) => /profileId,([^&]+)/.exec(one)?.[1] ?? ''),
          )
        }
        return here ? answer(200, here.body, { ETag: here.etag }) : answer(404)
      }
      case 'PUT': {
        const [match, none] = [headers.get('If-Match'), headers.get('If-None-Match')]
        if (on.strictDocuments && match === null && none === null) return answer(here ? 409 : 400)
        if (match !== null && match !== here?.etag) return answer(412)
        if (none === '*' && here) return answer(412)
        etags += 1
        documents.set(key, { body: String(init.body), etag: `"${etags}"` })
        return answer(204)
      }
      case 'DELETE':
        documents.delete(key)
        return answer(204)
      default:
        return answer(405)
    }
  }

  const fetched: typeof fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input)
    requests.push(`${init.method ?? 'GET'} ${url.pathname}${url.search}`)
    if (on.offline) throw new TypeError('Failed to fetch')
    if (on.tooMany > 0) {
      on.tooMany -= 1
      return answer(429, 'Too many requests')
    }
    if (on.failFirst > 0) {
      on.failFirst -= 1
      return answer(500, 'deadlock detected')
    }
    const headers = new Headers(init.headers)
    if (!/^1\.0/.test(headers.get('X-Experience-API-Version') ?? '')) return answer(400, 'No version header')
    const authority = authorities.get(headers.get('Authorization') ?? '')
    if (authority === undefined) return on.expiredAs500 ? answer(500) : answer(401)
    switch (url.pathname) {
      case '/xapi/about':
        return answer(200, { version: ['1.0.3', '2.0.0'] })
      case '/xapi/statements':
        return init.method === 'POST' ? write(String(init.body), authority) : read(url)
      case '/xapi/activities/state':
      case '/xapi/activities/profile':
      case '/xapi/agents/profile':
        return document(url, init)
      default:
        return answer(404)
    }
  }
  /** What an operator does for somebody who is to be forgotten (SQL LRS has it behind a switch): theirs, and what names them. */
  const erase = (person: string): void => {
    for (const [at, { statement }] of [...stored.entries()].reverse()) {
      if (!JSON.stringify(statement).includes(person)) continue
      stored.splice(at, 1)
      byId.delete(statement.id)
    }
    for (const key of [...documents.keys()]) if (key.includes(person)) documents.delete(key)
  }
  return { endpoint, fetch: fetched, faults: on, stored, documents, requests, authorities, clock, erase }
}
export type FakeLrs = ReturnType<typeof fakeLrs>

const bare = ({ stored: _, version: __, authority: ___, ...statement }: Record<string, unknown>) => statement
