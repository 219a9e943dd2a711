import { randomId } from '../random.ts'
import { textIn } from '../scalar.ts'
import type { Lrs } from '../xapi/client.ts'
import { type Activity, duration, type Statement } from '../xapi/statement.ts'
import { z } from '../zod.ts'

const ADL = 'http://adlnet.gov/expapi/verbs'
/** The verbs that cmi5 defines, as far as we say them. */
export const CMI5_VERBS = {
  initialized: `${ADL}/initialized`,
  completed: `${ADL}/completed`,
  passed: `${ADL}/passed`,
  failed: `${ADL}/failed`,
  terminated: `${ADL}/terminated`,
} as const
export type Cmi5Verb = keyof typeof CMI5_VERBS
export const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories'
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

/** What the platform wants of this launch (LMS.LaunchData). */
export const launchData = z.looseObject({
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
export type LaunchData = z.infer<typeof launchData>

export interface Cmi5Surroundings {
  readonly fetch?: typeof fetch
  /** The tab's own memory: a reload must not ask for the token again, nor begin the session twice. */
  readonly tab: Pick<Storage, 'getItem' | 'setItem'>
  readonly now?: () => number
}

/** The token is given once; asked again, the platform refuses. Errors come with status 200. */
export async function tokenOf(
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
      return { ok: false, detail: `The platform gave no token: ${textIn(answer['error-text'] ?? answer['error-code'])}` }
    tab.setItem(key, token)
    return { ok: true, token }
  } catch (error) {
    return { ok: false, detail: `The platform gave no token: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** One launch, from `initialized` to `terminated`: what is said in it goes out in order, as the platform's template wants it. */
export interface Session {
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

/** A session; a page that is loaded again goes on with the one that its tab has begun. */
export function sessionOf({ launch, data, lrs, fetched, token, tab, now }: SessionParts): Session {
  const key = `cmi5 session ${launch.registration} ${textIn(data.contextTemplate.extensions?.[SESSION]) || launch.fetch}`
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

/** JSON's value; undefined for any other text. */
export function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
