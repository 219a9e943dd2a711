import type { AttemptRow } from '../attempt.ts'
import { z } from '../zod.ts'
import { EXTENSIONS, VERBS } from './vocabulary.ts'

/** Statements from a store at the edge. Unknown keys are let be: the store adds its own, and other tools' statements live there too. */
const agent = z.looseObject({ account: z.looseObject({ homePage: z.string(), name: z.string() }) })
const activities = z.optional(z.array(z.looseObject({ id: z.string() })))
const rubrics = z.looseObject({
  rubric: z.string(),
  version: z.string(),
  grader: z.enum(['model', 'human']),
  criteria: z.record(z.string(), z.number().check(z.minimum(0), z.maximum(4))),
})
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
 * A row of a result that is ours; undefined for any other statement, which is skipped and counted, never an error.
 * `vouched` is false where the authority isn't the one whose points they are: such a row is listed apart, and not counted silently.
 */
export function attemptOf(statement: unknown, trust: Trust): AttemptRow | undefined {
  const parsed = scored.safeParse(statement)
  if (!parsed.success) return undefined
  const { id, actor, object, result, context, timestamp, stored, authority } = parsed.data
  const points = rubrics.parse(result.extensions[EXTENSIONS.rubrics])
  const person = actor.account.name
  const by = authority?.account?.name
  const human = points.grader === 'human'
  const instructor = context.instructor?.account.name
  return {
    id,
    run: lastPart(object.id),
    person,
    scenario: lastPart(context.contextActivities?.parent?.[0]?.id ?? ''),
    rubric: points.rubric,
    version: points.version,
    grader: points.grader,
    overall: Math.round(result.score.raw * 2) / 2,
    criteria: Object.fromEntries(Object.entries(points.criteria).map(([name, value]) => [name, Math.round(value)])),
    lang: context.language ?? '',
    level: String(context.extensions?.[EXTENSIONS.level] ?? ''),
    assignment: lastPart(context.contextActivities?.grouping?.find((one) => one.id.includes('/assignment/'))?.id ?? ''),
    atMs: time(timestamp),
    storedMs: time(stored ?? timestamp),
    durationMs: durationMs(result.duration ?? ''),
    turns: Math.max(0, Math.min(65_535, Math.trunc(Number(result.extensions[EXTENSIONS.turns] ?? 0)) || 0)),
    trace: String(result.extensions[EXTENSIONS.trace] ?? ''),
    vouched: human ? by !== undefined && by === instructor && trust.managers.includes(by) : by !== undefined && by === person,
  }
}

/** The id of the statement that a statement voids. */
export function voidedBy(statement: unknown): string | undefined {
  const { verb, object } = (statement ?? {}) as { verb?: { id?: unknown }; object?: { objectType?: unknown; id?: unknown } }
  return verb?.id === VERBS.voided && object?.objectType === 'StatementRef' && typeof object.id === 'string'
    ? object.id
    : undefined
}

/** When a store took a statement in; NaN where it doesn't say. */
export const storedMsOf = (statement: unknown): number => Date.parse(String((statement as { stored?: unknown } | null)?.stored))

const lastPart = (iri: string): string => {
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

function durationMs(text: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = /^PT(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?$/.exec(text) ?? []
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000)
}
