import type { AttemptRow } from '../attempt.ts'
import { numberIn, textIn } from '../scalar.ts'
import { z } from '../zod.ts'
import { EXTENSIONS, PROFILE, VERBS } from './vocabulary.ts'

/** Statements from a store at the edge. Unknown keys are let be: the store adds its own, and other tools' statements live there too. */
const agent = z.looseObject({ account: z.looseObject({ homePage: z.string(), name: z.string() }) })
const activities = z.optional(z.array(z.looseObject({ id: z.string() })))
const rubrics = z.looseObject({
  rubric: z.string(),
  version: z.string(),
  grader: z.enum(['model', 'human']),
  criteria: z.record(z.string(), z.number().check(z.minimum(0), z.maximum(4))),
})
const further = z.array(z.looseObject({ ...rubrics.shape, overall: z.number().check(z.minimum(0), z.maximum(4)) }))
const scored = z.looseObject({
  id: z.string(),
  actor: agent,
  verb: z.looseObject({ id: z.literal(VERBS.scored) }),
  object: z.looseObject({ id: z.string() }),
  result: z.looseObject({
    score: z.looseObject({ raw: z.number().check(z.minimum(0), z.maximum(4)) }),
    duration: z.optional(z.string()),
    extensions: z.looseObject({ [EXTENSIONS.rubrics]: rubrics }),
  }),
  context: z.looseObject({
    language: z.optional(z.string()),
    instructor: z.optional(agent),
    contextActivities: z.optional(z.looseObject({ parent: activities, grouping: activities })),
    extensions: z.optional(z.record(z.string(), z.unknown())),
  }),
  timestamp: z.string(),
  stored: z.optional(z.string()),
  authority: z.optional(z.looseObject({ account: z.optional(z.looseObject({ name: z.string() })) })),
})

/** Who may vouch for points: a person for their own attempts, these managers for their corrections. */
export interface Trust {
  readonly managers: readonly string[]
}

/**
 * The rows of a result that is ours, one for each rubric, its own first; none for any other statement, which is skipped and
 * counted, never an error. `vouched` is false where the authority isn't the one whose points they are: such a row is listed
 * apart, and not counted silently.
 */
export function attemptsOf(statement: unknown, trust: Trust): readonly AttemptRow[] {
  const parsed = scored.safeParse(statement)
  if (!parsed.success) return []
  const { id, actor, object, result, context, timestamp, stored, authority } = parsed.data
  const points = rubrics.parse(result.extensions[EXTENSIONS.rubrics])
  const person = actor.account.name
  const by = authority?.account?.name
  const human = points.grader === 'human'
  const instructor = context.instructor?.account.name
  const grouping = context.contextActivities?.grouping
  const inPlatform = grouping?.find((one) => one.id.startsWith(`${PROFILE}#scenario/`)) // there the object is the platform's
  const scenario = inPlatform?.id ?? context.contextActivities?.parent?.[0]?.id ?? ''
  const first: AttemptRow = {
    id,
    run: inPlatform ? id : lastPart(object.id),
    person,
    scenario: lastPart(scenario),
    rubric: points.rubric,
    version: points.version,
    grader: points.grader,
    overall: halves(result.score.raw),
    criteria: whole(points.criteria),
    lang: context.language ?? '',
    level: textIn(context.extensions?.[EXTENSIONS.level]),
    assignment: lastPart(grouping?.find((one) => one.id.includes('/assignment/'))?.id ?? ''),
    atMs: time(timestamp),
    storedMs: time(stored ?? timestamp),
    durationMs: durationMs(result.duration ?? ''),
    turns: Math.max(0, Math.min(65_535, Math.trunc(numberIn(result.extensions[EXTENSIONS.turns])) || 0)),
    trace: textIn(result.extensions[EXTENSIONS.trace]),
    vouched: human ? by !== undefined && by === instructor && trust.managers.includes(by) : by !== undefined && by === person,
  }
  const others = human ? undefined : further.safeParse(result.extensions[EXTENSIONS.otherRubrics])
  return [
    first,
    ...(others?.success ? others.data : []).map(
      ({ rubric, version, overall, criteria }): AttemptRow => ({
        ...first,
        id: `${id}/${rubric}`,
        rubric,
        version,
        overall: halves(overall),
        criteria: whole(criteria),
        further: true,
      }),
    ),
  ]
}

const halves = (points: number): number => Math.round(points * 2) / 2
/** Criteria have whole points; a person's `overall`, which stands among them, has halves. */
const whole = (criteria: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(criteria).map(([name, value]) => [name, name === 'overall' ? halves(value) : Math.round(value)]),
  )

/** The statement that a row was read from. */
export const statementOf = ({ id }: Pick<AttemptRow, 'id'>): string => id.split('/')[0] ?? id

/** The id of the statement that a statement voids. */
export function voidedBy(statement: unknown): string | undefined {
  const { verb, object } = (statement ?? {}) as { verb?: { id?: unknown }; object?: { objectType?: unknown; id?: unknown } }
  return verb?.id === VERBS.voided && object?.objectType === 'StatementRef' && typeof object.id === 'string'
    ? object.id
    : undefined
}

/** When a store took a statement in; NaN where it doesn't say. */
export const storedMsOf = (statement: unknown): number => Date.parse(textIn((statement as { stored?: unknown } | null)?.stored))

/** What an IRI of ours names: its last part. */
export const lastPart = (iri: string): string => {
  const part = iri.slice(iri.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const time = (text: string): number => {
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? 0 : ms
}

/** A duration as ISO 8601 writes it, up to hours; 0 where it can't be read. */
export function durationMs(text: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = /^PT(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?$/.exec(text) ?? []
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000)
}
