import { textIn } from '../scalar.ts'
import { lrsClient } from '../xapi/client.ts'
import { putLatest } from '../xapi/documents.ts'
import { duration, type RubricPoints, type Statement } from '../xapi/statement.ts'
import { DOCUMENTS, EXTENSIONS, PROFILE, VERBS } from '../xapi/vocabulary.ts'
import { z } from '../zod.ts'
import {
  CATEGORY,
  CMI5_VERBS,
  type Cmi5Launch,
  type Cmi5Surroundings,
  type Cmi5Verb,
  launchData,
  parsedOr,
  type Session,
  sessionOf,
  tokenOf,
} from './cmi5-session.ts'
import { DEFAULT_MARK, type Platform, type Result, scaled } from './platform.ts'
import { packResume, unpackResume } from './resume.ts'

const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'

/** What must not be said twice in a registration, over all its sessions. */
interface SaidBefore {
  readonly completed: boolean
  readonly passed: boolean
  readonly best: number | null
}
const saidBefore = z.object({ completed: z.boolean(), passed: z.boolean(), best: z.nullable(z.number()) })
const NOTHING_SAID: SaidBefore = { completed: false, passed: false, best: null }

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
  return { id: textIn(account?.name), name: typeof name === 'string' ? name : '' }
}

function languageOf(body: string): Platform['learner']['lang'] {
  const { languagePreference } = (parsedOr(body) ?? {}) as { languagePreference?: unknown }
  const tags = typeof languagePreference === 'string' ? languagePreference.toLowerCase().split(',') : []
  const tag = tags.map((one) => one.trim().slice(0, 2)).find((one) => one === 'en' || one === 'zh')
  return tag === 'en' || tag === 'zh' ? tag : undefined
}
