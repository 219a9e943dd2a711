import { randomId } from '../random.ts'
import { type Lrs, lrsClient } from '../xapi/client.ts'
import { putLatest } from '../xapi/documents.ts'
import { type Activity, duration, type RubricPoints, type Statement } from '../xapi/statement.ts'
import { DOCUMENTS, EXTENSIONS, PROFILE, VERBS } from '../xapi/vocabulary.ts'
import { z } from '../zod.ts'
import { DEFAULT_MARK, type Platform, type Result, scaled } from './platform.ts'
import { packResume, unpackResume } from './resume.ts'

const ADL = 'http://adlnet.gov/expapi/verbs'
const CMI5_VERBS = {
  initialized: `${ADL}/initialized`,
  completed: `${ADL}/completed`,
  passed: `${ADL}/passed`,
  failed: `${ADL}/failed`,
  terminated: `${ADL}/terminated`,
} as const
type Cmi5Verb = keyof typeof CMI5_VERBS
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories'
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'

/** What the platform puts into the address. Read it before a router touches the address. */
export interface Cmi5Launch {
  readonly endpoint: string
  readonly fetch: string
  readonly actor: Readonly<Record<string, unknown>>
  readonly registration: string
  readonly activityId: string
}

/** The five parameters of a launch, in any order; undefined when this is none. */
export function cmi5Launch(query: URLSearchParams): Cmi5Launch | undefined {
  const [endpoint, fetchUrl, actor, registration, activityId] = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'].map(
    (name) => query.get(name),
  )
  if (!endpoint || !fetchUrl || !actor || !registration || !activityId) return undefined
  try {
    const parsed: unknown = JSON.parse(actor)
    if (typeof parsed !== 'object' || parsed === null) return undefined
    return { endpoint, fetch: fetchUrl, actor: parsed as Record<string, unknown>, registration, activityId }
  } catch {
    return undefined
  }
}

const launchData = z.looseObject({
  contextTemplate: z.looseObject({
    contextActivities: z.optional(z.record(z.string(), z.array(z.looseObject({ id: z.string() })))),
    extensions: z.optional(z.record(z.string(), z.unknown())),
  }),
  launchMode: z.enum(['Normal', 'Browse', 'Review']),
  masteryScore: z.optional(z.number()),
  moveOn: z.optional(z.string()),
  launchParameters: z.optional(z.string()),
  returnURL: z.optional(z.string()),
})
type LaunchData = z.infer<typeof launchData>

/** What must not be said twice in a registration, over all its sessions. */
interface SaidBefore {
  readonly completed: boolean
  readonly passed: boolean
  readonly best: number | null
}
const saidBefore = z.object({ completed: z.boolean(), passed: z.boolean(), best: z.nullable(z.number()) })
const NOTHING_SAID: SaidBefore = { completed: false, passed: false, best: null }

export interface Cmi5Surroundings {
  readonly fetch?: typeof fetch
  /** The tab's own memory: a reload must not ask for the token again, nor begin the session twice. */
  readonly tab: Pick<Storage, 'getItem' | 'setItem'>
  readonly now?: () => number
}
export type Opened = { readonly ok: true; readonly platform: Platform } | { readonly ok: false; readonly detail: string }

/** Begins a session as a cmi5 Assignable Unit (cmi5_spec.md; the order of steps is the specification's). */
export async function openCmi5(
  launch: Cmi5Launch,
  { fetch: fetched = fetch, tab, now = Date.now }: Cmi5Surroundings,
): Promise<Opened> {
  const token = await tokenOf(launch, fetched, tab)
  if (!token.ok) return token
  const lrs = lrsClient({ endpoint: launch.endpoint, fetch: fetched, authorization: async () => `Basic ${token.token}` })
  const place = (stateId: string) => ({
    activityId: launch.activityId,
    agent: launch.actor,
    registration: launch.registration,
    stateId,
  })
  const data = await lrs.getState(place('LMS.LaunchData'))
  if (!data.ok) return { ok: false, detail: `The platform gave no launch data: ${data.fault} ${data.detail}`.trim() }
  const read = launchData.safeParse(parsedOr(data.value.body))
  if (!read.success)
    return { ok: false, detail: `The platform’s launch data are not cmi5: ${read.error.issues[0]?.path.join('.')}.` }
  const preferences = await lrs.getAgentProfile(launch.actor, 'cmi5LearnerPreferences') // not there is normal
  const said = await lrs.getState(place(DOCUMENTS.sent))
  const before = saidBefore.safeParse(said.ok ? parsedOr(said.value.body) : undefined)
  const session = sessionOf({ launch, data: read.data, lrs, fetched, token: token.token, tab, now })
  if (session.hasEnded()) return { ok: false, detail: 'This session has ended.' }
  await session.begin()
  return {
    ok: true,
    platform: platformOf(session, place, {
      said: before.success ? before.data : NOTHING_SAID,
      lang: languageOf(preferences.ok ? preferences.value.body : ''),
    }),
  }
}

/** The token is given once; asked again, the platform refuses. Errors come with status 200. */
async function tokenOf(
  { fetch: address, registration }: Cmi5Launch,
  fetched: typeof fetch,
  tab: Cmi5Surroundings['tab'],
): Promise<{ readonly ok: true; readonly token: string } | { readonly ok: false; readonly detail: string }> {
  const key = `cmi5 token ${registration} ${address}`
  const kept = tab.getItem(key)
  if (kept !== null) return { ok: true, token: kept }
  try {
    const answer = (await (await fetched(address, { method: 'POST' })).json()) as Readonly<Record<string, unknown>>
    const token = answer['auth-token']
    if (typeof token !== 'string')
      return { ok: false, detail: `The platform gave no token: ${String(answer['error-text'] ?? answer['error-code'] ?? '')}` }
    tab.setItem(key, token)
    return { ok: true, token }
  } catch (error) {
    return { ok: false, detail: `The platform gave no token: ${error instanceof Error ? error.message : String(error)}` }
  }
}

interface Session {
  readonly launch: Cmi5Launch
  readonly data: LaunchData
  readonly lrs: Lrs
  readonly begin: () => Promise<void>
  readonly statement: (verb: string, more: object, categories?: readonly string[]) => Statement
  /** Sends in order; what the platform doesn't take waits for the next time. */
  readonly send: (...statements: readonly Statement[]) => Promise<void>
  readonly unsent: () => number
  readonly elapsedMs: () => number
  readonly hasEnded: () => boolean
  readonly end: () => Promise<void>
  readonly leave: (statements: readonly Statement[]) => void
}

interface SessionParts {
  readonly launch: Cmi5Launch
  readonly data: LaunchData
  readonly lrs: Lrs
  readonly fetched: typeof fetch
  readonly token: string
  readonly tab: Cmi5Surroundings['tab']
  readonly now: () => number
}

function sessionOf({ launch, data, lrs, fetched, token, tab, now }: SessionParts): Session {
  const key = `cmi5 session ${launch.registration} ${String(data.contextTemplate.extensions?.[SESSION] ?? launch.fetch)}`
  const waiting: Statement[] = []
  let startedMs = Number(tab.getItem(key) ?? Number.NaN)
  let ended = tab.getItem(`${key} ended`) !== null
  const over = (): void => {
    ended = true
    tab.setItem(`${key} ended`, 'true') // a page that is loaded again must not speak after its end
  }
  let sending: Promise<void> = Promise.resolve()

  const statement: Session['statement'] = (verb, more, categories = []) => {
    const { contextActivities = {}, ...template } = data.contextTemplate
    const { context = {}, ...rest } = more as {
      context?: { extensions?: object; contextActivities?: { grouping?: readonly Activity[] } }
    }
    const category = [...(contextActivities.category ?? []), ...categories.map((id) => ({ objectType: 'Activity' as const, id }))]
    const grouping = [...(contextActivities.grouping ?? []), ...(context.contextActivities?.grouping ?? [])]
    return {
      id: randomId(),
      actor: launch.actor,
      verb: { id: verb, display: { en: verb.slice(verb.lastIndexOf('/') + 1) } },
      object: { objectType: 'Activity', id: launch.activityId },
      ...rest,
      context: {
        ...template,
        registration: launch.registration,
        contextActivities: {
          ...contextActivities,
          ...(grouping.length > 0 ? { grouping } : {}),
          ...(category.length > 0 ? { category } : {}),
        },
        extensions: { ...data.contextTemplate.extensions, ...context.extensions },
      },
      timestamp: new Date(now()).toISOString(),
    } as unknown as Statement // the actor is the platform's and goes back as it came
  }
  const drain = async (): Promise<void> => {
    for (let next = waiting[0]; next; next = waiting[0]) {
      const answer = await lrs.send([next])
      const isForGood = answer.ok || answer.fault === 'conflict' || answer.fault === 'refused' || answer.status === 403
      if (!isForGood) return
      waiting.shift() // what a platform refuses by its rules (403), it refuses for ever
    }
  }
  const send: Session['send'] = (...statements) => {
    waiting.push(...statements)
    sending = sending.then(drain)
    return sending
  }

  return {
    launch,
    data,
    lrs,
    statement,
    send,
    unsent: () => waiting.length,
    elapsedMs: () => Math.max(0, now() - startedMs),
    hasEnded: () => ended,
    begin: async () => {
      if (!Number.isNaN(startedMs)) return // a reload goes on with the session
      startedMs = now()
      tab.setItem(key, String(startedMs))
      await send(statement(CMI5_VERBS.initialized, {}, [`${CATEGORY}/cmi5`]))
    },
    end: async () => {
      if (ended) return
      over()
      await send(terminated())
    },
    leave: (statements) => {
      if (ended) return
      over()
      const body = JSON.stringify([...waiting, ...statements, terminated()])
      const address = new URL('statements', launch.endpoint.endsWith('/') ? launch.endpoint : `${launch.endpoint}/`)
      const headers = { 'Content-Type': 'application/json', 'X-Experience-API-Version': '1.0.3', Authorization: `Basic ${token}` }
      void fetched(address, { method: 'POST', headers, body, keepalive: true }).catch(() => undefined) // best effort: nobody waits
    },
  }

  function terminated(): Statement {
    return statement(CMI5_VERBS.terminated, { result: { duration: duration(Math.max(0, now() - startedMs)) } }, [
      `${CATEGORY}/cmi5`,
    ])
  }
}

function platformOf(
  session: Session,
  place: (stateId: string) => {
    readonly activityId: string
    readonly agent: object
    readonly registration: string
    readonly stateId: string
  },
  given: { readonly said: SaidBefore; readonly lang: Platform['learner']['lang'] },
): Platform {
  const { data, launch, lrs } = session
  const passMark = data.masteryScore ?? DEFAULT_MARK
  const mode = ({ Normal: 'normal', Browse: 'browse', Review: 'review' } as const)[data.launchMode]
  let said = given.said
  let best = said.best
  let judged = false // one of passed and failed in a session

  const defined = (verb: Cmi5Verb, result: object, mastery = false): Statement =>
    session.statement(
      CMI5_VERBS[verb],
      {
        result,
        ...(mastery && data.masteryScore !== undefined ? { context: { extensions: { [MASTERY]: data.masteryScore } } } : {}),
      },
      [`${CATEGORY}/cmi5`, `${CATEGORY}/moveon`],
    )
  const note = async (more: Partial<SaidBefore>): Promise<void> => {
    said = { ...said, ...more, best }
    await putLatest(lrs, place(DOCUMENTS.sent), JSON.stringify(said), () => false)
  }
  const failure = (): readonly Statement[] => {
    if (mode !== 'normal' || judged || said.passed || best === null) return []
    judged = true
    return [defined('failed', { score: { scaled: best }, success: false, duration: duration(session.elapsedMs()) }, true)]
  }

  return {
    kind: 'cmi5',
    learner: { ...learnerOf(launch.actor), ...(given.lang ? { lang: given.lang } : {}) },
    mode,
    passMark,
    parameters: data.launchParameters ?? '',
    best: () => best,
    resume: async () => {
      const answer = await lrs.getState(place(DOCUMENTS.resume))
      const text = answer.ok ? parsedOr(answer.value.body) : undefined
      return typeof text === 'string' ? unpackResume(text) : { kind: 'none' }
    },
    saveResume: async (resume) => {
      if (mode === 'normal' && !session.hasEnded()) {
        await putLatest(lrs, place(DOCUMENTS.resume), JSON.stringify(packResume(resume, Number.POSITIVE_INFINITY)), () => false)
      }
    },
    attempted: async (result) => {
      if (mode !== 'normal' || session.hasEnded()) return
      const score = scaled(result.overall)
      best = Math.max(best ?? 0, score)
      await session.send(scoredHere(session, result))
      const passes = score >= passMark && !said.passed && !judged
      const firstEnd = !said.completed
      if (passes) judged = true
      // Noted before it is said: a crash in between loses a report, which the next session makes up for; saying it twice is an error.
      if (passes || firstEnd) await note({ ...(passes ? { passed: true } : {}), completed: true })
      else await note({})
      if (firstEnd) await session.send(defined('completed', { completion: true, duration: duration(session.elapsedMs()) }))
      if (passes) {
        await session.send(
          defined('passed', { score: { scaled: score }, success: true, duration: duration(session.elapsedMs()) }, true),
        )
      }
    },
    unsent: session.unsent,
    finish: async () => {
      if (!session.hasEnded()) {
        await session.send(...failure())
        await session.end()
      }
      return data.returnURL ?? null
    },
    leaving: () => session.leave(failure()),
  }
}

/** The same result as outside of a platform, as a statement that cmi5 allows: about the platform's activity, our scenario beside it. */
function scoredHere(session: Session, result: Result): Statement {
  const points: RubricPoints = { rubric: result.rubric, version: result.trace, grader: 'model', criteria: result.criteria }
  return session.statement(
    VERBS.scored,
    {
      result: {
        score: { scaled: scaled(result.overall), raw: result.overall, min: 0, max: 4 },
        completion: true,
        duration: duration(result.durationMs),
        extensions: { [EXTENSIONS.rubrics]: points, [EXTENSIONS.trace]: result.trace },
      },
      context: {
        contextActivities: {
          grouping: [{ objectType: 'Activity', id: `${PROFILE}#scenario/${encodeURIComponent(result.scenario)}` }],
        },
      },
    },
    [PROFILE],
  )
}

function learnerOf(actor: Readonly<Record<string, unknown>>): { readonly id: string; readonly name: string } {
  const { account, name } = actor as { account?: { name?: unknown }; name?: unknown }
  return { id: String(account?.name ?? ''), name: typeof name === 'string' ? name : '' }
}

function languageOf(body: string): Platform['learner']['lang'] {
  const { languagePreference } = (parsedOr(body) ?? {}) as { languagePreference?: unknown }
  const tags = typeof languagePreference === 'string' ? languagePreference.toLowerCase().split(',') : []
  const tag = tags.map((one) => one.trim().slice(0, 2)).find((one) => one === 'en' || one === 'zh')
  return tag === 'en' || tag === 'zh' ? tag : undefined
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
