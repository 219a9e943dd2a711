import { statementSchema } from './xapi-schema.ts'

const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories'
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated']

export interface LauncherOptions {
  readonly masteryScore?: number
  readonly launchMode?: 'Normal' | 'Browse' | 'Review'
  readonly returnURL?: string
  readonly launchParameters?: string
  readonly language?: string
}

type Sent = { readonly verb: string; readonly session: number; readonly statement: Record<string, unknown> }

/**
 * A learning platform that launches us by cmi5, in memory, behind `fetch`. It refuses with 403 and the number of the requirement
 * (as in @cmi5/requirements) what ADL's player refuses; what it took stands in `sent`.
 */
export function fakeLauncher(options: LauncherOptions = {}) {
  const registration = 'c0ffee00-0000-4000-8000-000000000001'
  const activityId = 'https://lms.test/au/1'
  const actor = { objectType: 'Agent', name: 'Han Meimei', account: { homePage: 'https://lms.test', name: '4711' } }
  const sent: Sent[] = []
  const refused: string[] = []
  const documents = new Map<string, { body: string; etag: string }>()
  const faults = { offline: false }
  const fetchUsed = new Set<string>()
  let session = 0
  let etags = 0

  const rule = (statement: Record<string, unknown>): string | undefined => {
    const { verb, context, result } = statement as {
      verb: { id: string }
      context: {
        registration?: string
        contextActivities?: { category?: { id: string }[] }
        extensions?: Record<string, unknown>
      }
      result?: { score?: { scaled?: number; raw?: number }; success?: boolean; completion?: boolean; duration?: string }
    }
    if (!statementSchema.safeParse(statement).success)
      return `xAPI: ${JSON.stringify(statementSchema.safeParse(statement).error?.issues[0])}`
    const name = verb.id.slice(verb.id.lastIndexOf('/') + 1)
    const here = sent.filter((one) => one.session === session)
    const categories = (context.contextActivities?.category ?? []).map(({ id }) => id)
    const isDefined = categories.includes(`${CATEGORIES}/cmi5`)
    if (context.registration !== registration) return '9.6.1.0-1 registration'
    if (context.extensions?.[SESSION] !== `session-${session}`) return '9.6.3.1.0-1 session id of the template'
    if (JSON.stringify(statement.actor) !== JSON.stringify(actor)) return '9.2.0.0-1 actor as given'
    if (here.some((one) => one.verb === 'terminated')) return '8.1.2.0-2 nothing after terminated'
    if (here.length === 0 && name !== 'initialized') return '9.3.2.0-1 initialized first'
    if (!isDefined) return DEFINED.includes(name) && name !== 'scored' ? '9.6.2.1.0-1 category cmi5' : undefined
    if (!DEFINED.includes(name)) return '9.6.2.1.0-2 only defined verbs carry the category'
    if (here.some((one) => one.verb === name)) return '9.3.0.0-2 once in a session'
    if (options.launchMode && options.launchMode !== 'Normal' && !['initialized', 'terminated'].includes(name))
      return '10.2.2.0-3 not in this mode'
    if (['completed', 'passed', 'failed'].includes(name) && !categories.includes(`${CATEGORIES}/moveon`))
      return '9.6.2.2.0-1 category moveon'
    if (['completed', 'passed'].includes(name) && sent.some((one) => one.verb === name)) return '9.3.0.0-1 once in a registration'
    if (name === 'failed' && (here.some((one) => one.verb === 'passed') || sent.some((one) => one.verb === 'passed')))
      return '9.3.0.0-3 no failed after passed'
    if (name === 'passed' && here.some((one) => one.verb === 'failed')) return '9.3.0.0-3 one of passed and failed'
    if (result?.score?.raw !== undefined && !Number.isInteger(result.score.raw)) return '9.5.1.0-2 raw is a whole number'
    if (['passed', 'failed'].includes(name) && options.masteryScore !== undefined) {
      if (context.extensions?.[MASTERY] !== options.masteryScore) return '9.6.3.2.0-1 mastery score'
      const reached = (result?.score?.scaled ?? 0) >= options.masteryScore
      if (name === 'passed' && !reached) return '9.3.4.0-2 passed under the mastery score'
      if (name === 'failed' && reached) return '9.3.5.0-2 failed over the mastery score'
    }
    if (name === 'completed' && (result?.completion !== true || !result.duration)) return '9.5.3.0-1 completion and duration'
    if (name === 'terminated' && !result?.duration) return '9.5.4.1.0-1 duration'
    return undefined
  }

  const answer = (status: number, body: unknown = '', headers: Record<string, string> = {}): Response =>
    new Response(status === 204 ? null : typeof body === 'string' ? body : JSON.stringify(body), { status, headers })

  const fetched: typeof fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (faults.offline) throw new TypeError('Failed to fetch')
    if (url.pathname === '/fetch') {
      if (fetchUsed.has(url.href)) return answer(200, { 'error-code': '1', 'error-text': 'Already in Use' })
      fetchUsed.add(url.href)
      return answer(200, { 'auth-token': `token-${session}` })
    }
    const headers = new Headers(init.headers)
    if (headers.get('Authorization') !== `Basic token-${session}`) return answer(401)
    if (url.pathname === '/xapi/statements') {
      for (const statement of [JSON.parse(String(init.body)) as unknown].flat() as Record<string, unknown>[]) {
        const broken = rule(statement)
        if (broken !== undefined) {
          refused.push(broken)
          return answer(403, broken)
        }
        const verb = String((statement.verb as { id: string }).id)
        sent.push({ verb: verb.slice(verb.lastIndexOf('/') + 1), session, statement })
      }
      return answer(200, [])
    }
    if (url.pathname === '/xapi/agents/profile') {
      return options.language === undefined
        ? answer(404)
        : answer(200, { languagePreference: options.language, audioPreference: 'on' })
    }
    const id = url.searchParams.get('stateId') ?? ''
    if (id === 'LMS.LaunchData' && (init.method ?? 'GET') === 'GET') return answer(200, launchDataOf())
    const here = documents.get(id)
    if (init.method === 'PUT') {
      if (id === 'LMS.LaunchData') return answer(403)
      if (headers.get('If-None-Match') === '*' ? here !== undefined : headers.get('If-Match') !== here?.etag) return answer(412)
      etags += 1
      documents.set(id, { body: String(init.body), etag: `"${etags}"` })
      return answer(204)
    }
    return here ? answer(200, here.body, { ETag: here.etag }) : answer(404)
  }

  const launchDataOf = () => ({
    contextTemplate: {
      extensions: { [SESSION]: `session-${session}` },
      contextActivities: { grouping: [{ id: 'https://lms.test/course/1', objectType: 'Activity' }] },
    },
    launchMode: options.launchMode ?? 'Normal',
    launchMethod: 'AnyWindow',
    moveOn: 'Passed',
    ...(options.masteryScore === undefined ? {} : { masteryScore: options.masteryScore }),
    ...(options.returnURL === undefined ? {} : { returnURL: options.returnURL }),
    ...(options.launchParameters === undefined ? {} : { launchParameters: options.launchParameters }),
  })

  return {
    sent,
    refused,
    faults,
    fetch: fetched,
    verbs: () => sent.map((one) => (one.session === 1 ? one.verb : `${one.session}:${one.verb}`)),
    documents,
    /** A new launch: a new session, a new tab, the same registration. */
    launch: () => {
      session += 1
      const tab = new Map<string, string>()
      const query = new URLSearchParams({
        registration,
        actor: JSON.stringify(actor),
        scenario: 'night-shift-stops',
        fetch: `https://lms.test/fetch?s=${session}`,
        endpoint: 'https://lms.test/xapi',
        activityId,
      })
      return {
        query,
        tab: {
          getItem: (key: string) => tab.get(key) ?? null,
          setItem: (key: string, value: string) => void tab.set(key, value),
        },
      }
    },
  }
}
