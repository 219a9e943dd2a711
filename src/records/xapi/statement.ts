import type { RunEvent, RunState } from '#session'
import { fingerprint } from '../run-file.ts'
import { sha256 } from '../sha256.ts'
import { EXTENSIONS, PROFILE, TYPES, VERBS, type VerbName } from './vocabulary.ts'

export type LanguageMap = Readonly<Record<string, string>>
export interface Agent {
  readonly objectType?: 'Agent'
  readonly account: { readonly homePage: string; readonly name: string }
}
export interface Activity {
  readonly objectType?: 'Activity'
  readonly id: string
  readonly definition?: {
    readonly type?: string
    readonly name?: LanguageMap
    readonly extensions?: Readonly<Record<string, unknown>>
  }
}
export interface StatementRef {
  readonly objectType: 'StatementRef'
  readonly id: string
}
/** An xAPI 1.0.3 statement, as far as we write them. */
export interface Statement {
  readonly id: string
  readonly actor: Agent
  readonly verb: { readonly id: string; readonly display: LanguageMap }
  readonly object: Activity | StatementRef
  readonly result?: {
    readonly score?: { readonly scaled: number; readonly raw?: number; readonly min?: number; readonly max?: number }
    readonly success?: boolean
    readonly completion?: boolean
    readonly response?: string
    readonly duration?: string
    readonly extensions?: Readonly<Record<string, unknown>>
  }
  readonly context?: {
    readonly registration?: string
    readonly instructor?: Agent
    readonly statement?: StatementRef
    readonly platform?: string
    readonly language?: string
    readonly contextActivities?: Readonly<Partial<Record<'parent' | 'grouping' | 'category' | 'other', readonly Activity[]>>>
    readonly extensions?: Readonly<Record<string, unknown>>
  }
  readonly timestamp: string
}

/** The organisation that owns people, attempts and assignments: an IRI of its own, without a slash at the end. */
export interface Organisation {
  readonly home: string
}

/** What the extension for rubrics holds. `human`: a person's points, which count; only those that were changed. */
export interface RubricPoints {
  readonly rubric: string
  readonly version: string
  readonly grader: 'model' | 'human'
  readonly criteria: Readonly<Record<string, number>>
  /** Of a further rubric, whose `overall` the statement's score isn't; missing in older statements. */
  readonly overall?: number
}

export const DISPLAY: Readonly<Record<VerbName, LanguageMap>> = {
  attempted: { en: 'attempted', 'zh-CN': '开始练习' },
  scored: { en: 'scored', 'zh-CN': '得分' },
  commented: { en: 'commented', 'zh-CN': '评论' },
  assigned: { en: 'was assigned', 'zh-CN': '被布置' },
  answered: { en: 'answered', 'zh-CN': '作答' },
  voided: { en: 'voided', 'zh-CN': '作废' },
}

export const agentOf = ({ home }: Organisation, person: string): Agent => ({
  objectType: 'Agent',
  account: { homePage: home, name: person },
})
export const scenarioIri = ({ home }: Organisation, scenario: string): string =>
  `${home}/scenario/${encodeURIComponent(scenario)}`
export const drillSetIri = ({ home }: Organisation, set: string): string => `${home}/drills/${encodeURIComponent(set)}`
export const drillIri = (organisation: Organisation, set: string, drill: string): string =>
  `${drillSetIri(organisation, set)}/${encodeURIComponent(drill)}`
export const attemptIri = ({ home }: Organisation, run: string): string => `${home}/attempt/${encodeURIComponent(run)}`
export const assignmentIri = ({ home }: Organisation, id: string): string => `${home}/assignment/${encodeURIComponent(id)}`

/** The same event gives the same id: a crash between writing and sending cannot double a statement. */
export function statementId(...parts: readonly (string | number)[]): string {
  const hex = sha256(parts.join('\n'))
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Minutes and seconds as ISO 8601, to the hundredth that xAPI compares. */
export function duration(ms: number): string {
  const hundredths = Math.max(0, Math.round(ms / 10))
  const [minutes, seconds] = [Math.floor(hundredths / 6000), (hundredths % 6000) / 100]
  return `PT${minutes > 0 ? `${minutes}M` : ''}${seconds}S`
}

/**
 * The result of one attempt: the summary that a manager's dashboard reads. Nothing of what was said is in it.
 *
 * @param events - a run whose end was scored
 * @returns undefined while nothing is scored, and for private practice, which leaves no trace outside
 */
export function scoredStatement(
  organisation: Organisation,
  state: RunState,
  events: readonly RunEvent[],
  about: { readonly title: LanguageMap; readonly passMark?: number },
): Statement | undefined {
  const scored = events.findLast((event) => event.type === 'run.scored')
  if (scored?.type !== 'run.scored' || state.private) return undefined
  const [report, ...further] = scored.reports
  if (!report) return undefined
  const points = ({ rubric, criteria }: typeof report): RubricPoints => ({
    rubric,
    version: scored.content,
    grader: 'model',
    criteria: Object.fromEntries(Object.entries(criteria).map(([id, one]) => [id, one.points])),
  })
  return {
    id: statementId('scored', state.run, scored.n),
    actor: agentOf(organisation, state.person),
    verb: { id: VERBS.scored, display: DISPLAY.scored },
    object: attempt(organisation, state.run, about.title),
    result: {
      score: { scaled: report.overall / 4, raw: report.overall, min: 0, max: 4 },
      ...(about.passMark === undefined ? {} : { success: report.overall >= about.passMark }),
      completion: state.ended !== null,
      duration: duration(state.lastAtMs - state.startedAtMs),
      extensions: {
        [EXTENSIONS.rubrics]: points(report),
        ...(further.length === 0
          ? {}
          : { [EXTENSIONS.otherRubrics]: further.map((one) => ({ ...points(one), overall: one.overall })) }),
        [EXTENSIONS.trace]: fingerprint(events),
        [EXTENSIONS.turns]: state.turns.filter((turn) => turn.by === 'seller').length,
        [EXTENSIONS.hints]: state.hints,
        [EXTENSIONS.takenBack]: state.takenBack,
      },
    },
    context: {
      ...registration(state.run),
      platform: 'Parley',
      language: languageTag(state.lang),
      contextActivities: {
        parent: [
          {
            objectType: 'Activity',
            id: scenarioIri(organisation, state.scenario),
            definition: { type: TYPES.scenario, name: about.title },
          },
        ],
        ...(state.assignment === undefined
          ? {}
          : { grouping: [{ objectType: 'Activity' as const, id: assignmentIri(organisation, state.assignment) }] }),
        category: OURS,
      },
      extensions: {
        [EXTENSIONS.content]: scored.content,
        [EXTENSIONS.engine]: scored.engine,
        [EXTENSIONS.labeller]: scored.labeller,
        [EXTENSIONS.level]: state.level,
      },
    },
    timestamp: new Date(scored.atMs).toISOString(),
  }
}

/** A run has begun: so that a manager sees who started and left. */
export function attemptedStatement(organisation: Organisation, state: RunState, title: LanguageMap): Statement | undefined {
  if (state.private) return undefined
  return {
    id: statementId('attempted', state.run),
    actor: agentOf(organisation, state.person),
    verb: { id: VERBS.attempted, display: DISPLAY.attempted },
    object: attempt(organisation, state.run, title),
    context: {
      ...registration(state.run),
      platform: 'Parley',
      contextActivities: { parent: [{ objectType: 'Activity', id: scenarioIri(organisation, state.scenario) }], category: OURS },
    },
    timestamp: new Date(state.startedAtMs).toISOString(),
  }
}

/** Takes a statement of ours back. It stays in the store, but counts no more. */
export function voidStatement(organisation: Organisation, by: string, id: string, atMs: number): Statement {
  return {
    id: statementId('voided', id),
    actor: agentOf(organisation, by),
    verb: { id: VERBS.voided, display: DISPLAY.voided },
    object: { objectType: 'StatementRef', id },
    timestamp: new Date(atMs).toISOString(),
  }
}

/** Says that a statement follows our profile. */
export const OURS: readonly Activity[] = [{ objectType: 'Activity', id: PROFILE, definition: { type: TYPES.profile } }]

/** A run as an activity: what everything about it speaks of. */
export const attempt = (organisation: Organisation, run: string, title: LanguageMap): Activity => ({
  objectType: 'Activity',
  id: attemptIri(organisation, run),
  definition: { type: TYPES.attempt, name: title },
})

export const languageTag = (lang: 'en' | 'zh'): string => (lang === 'zh' ? 'zh-CN' : 'en')

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
/** Run ids are UUIDs; one of an older or foreign kind gets the UUID that follows from it. */
export const registrationOf = (run: string): string => (UUID.test(run) ? run : statementId('registration', run))
export const registration = (run: string) => ({ registration: registrationOf(run) })
