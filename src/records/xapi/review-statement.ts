import type { ReviewEntry } from '../review.ts'
import { numberIn } from '../scalar.ts'
import * as z from '../zod.ts'
import { lastPart } from './reading.ts'
import {
  agentOf,
  attempt,
  DISPLAY,
  type LanguageMap,
  type Organisation,
  OURS,
  type RubricPoints,
  registration,
  type Statement,
  statementId,
} from './statement.ts'
import { EXTENSIONS, VERBS } from './vocabulary.ts'

/** What a review speaks of: the attempt's own statement, its title, and the `overall` that counts of the rubric in question. */
export interface Reviewed {
  readonly id: string
  readonly title: LanguageMap
  readonly version: string
  readonly overall: number
}

/** The same entry gives the same statement id; so a reader can tell an entry's own statement from one that only claims its id. */
const idOf = (entry: { readonly type: string; readonly id: string }): string =>
  statementId(entry.type === 'points' ? 'override' : entry.type, entry.id)

/** A manager's points beside the machine's: only what was changed (`overall` too), the reason in words, and a reference to the first. */
export function overrideStatement(
  organisation: Organisation,
  first: Reviewed,
  entry: Extract<ReviewEntry, { type: 'points' }>,
): Statement {
  const points: RubricPoints = {
    rubric: entry.rubric,
    version: first.version,
    grader: 'human',
    criteria: { [entry.criterion]: entry.points },
  }
  const overall = entry.criterion === 'overall' ? entry.points : first.overall
  return {
    id: idOf(entry),
    actor: agentOf(organisation, entry.person),
    verb: { id: VERBS.scored, display: DISPLAY.scored },
    object: attempt(organisation, entry.run, first.title),
    result: {
      score: { scaled: overall / 4, raw: overall, min: 0, max: 4 },
      response: entry.reason,
      extensions: { [EXTENSIONS.rubrics]: points },
    },
    context: {
      ...registration(entry.run),
      instructor: agentOf(organisation, entry.by),
      statement: { objectType: 'StatementRef', id: first.id },
      contextActivities: { category: OURS },
      extensions: { [EXTENSIONS.entry]: { id: entry.id, type: entry.type } },
    },
    timestamp: new Date(entry.atMs).toISOString(),
  }
}

/** Anything else that stands in a review: a remark, an answer, a dispute, a decision, or the taking back of one of these. */
export function commentStatement(
  organisation: Organisation,
  entry: Exclude<ReviewEntry, { type: 'points' }>,
  title: LanguageMap,
): Statement {
  const { atMs, by, run, person, unproven: _, ...rest } = entry
  const words = 'words' in rest ? rest.words : ''
  return {
    id: idOf(entry),
    actor: agentOf(organisation, by),
    verb: { id: VERBS.commented, display: DISPLAY.commented },
    object: attempt(organisation, run, title),
    result: { response: words },
    context: {
      ...registration(run),
      contextActivities: { category: OURS },
      extensions: {
        [EXTENSIONS.subject]: agentOf(organisation, person),
        ...('turn' in rest ? { [EXTENSIONS.turn]: rest.turn } : {}),
        [EXTENSIONS.entry]: { ...rest, ...('words' in rest ? { words: undefined } : {}) }, // the words stand in the result
      },
    },
    timestamp: new Date(atMs).toISOString(),
  }
}

const agent = z.looseObject({ account: z.looseObject({ name: z.string() }) })
const index = z.int().check(z.minimum(0), z.maximum(100_000))
const id = z.string().check(z.minLength(1), z.maxLength(200))
const pin = { turn: z._default(index, 0), start: z._default(index, 0), end: z._default(index, 0) }
const said = z.discriminatedUnion('type', [
  z.object({ id, type: z.literal('comment'), ...pin }),
  z.object({ id, type: z.literal('bookmark'), ...pin }),
  z.object({ id, type: z.literal('answer'), to: id }),
  z.object({ id, type: z.literal('dispute'), rubric: id, criterion: id }),
  z.object({ id, type: z.literal('decision'), dispute: id, upheld: z.boolean() }),
  z.object({ id, type: z.literal('withdrawn'), entry: id }),
])
const override = z.looseObject({
  id: z.string(),
  actor: agent,
  object: z.looseObject({ id: z.string() }),
  result: z.looseObject({
    response: z.optional(z.string()),
    extensions: z.looseObject({
      [EXTENSIONS.rubrics]: z.looseObject({
        rubric: z.string(),
        grader: z.literal('human'),
        criteria: z.record(z.string(), z.number()),
      }),
    }),
  }),
  context: z.looseObject({ instructor: agent, extensions: z.optional(z.record(z.string(), z.unknown())) }),
  timestamp: z.string(),
})
const comment = z.looseObject({
  id: z.string(),
  actor: agent,
  object: z.looseObject({ id: z.string() }),
  result: z.looseObject({ response: z.string() }),
  context: z.looseObject({ extensions: z.looseObject({ [EXTENSIONS.subject]: agent }) }),
  timestamp: z.string(),
})

/**
 * The entries that a statement of the store carries; none for any other statement.
 *
 * @param here - the person of this device for a name of the store
 */
export function reviewEntriesOf(verb: string, statement: unknown, here: (name: string) => string): readonly ReviewEntry[] {
  return verb === VERBS.scored ? pointsOf(statement, here) : verb === VERBS.commented ? wordsOf(statement, here) : []
}

function pointsOf(statement: unknown, here: (name: string) => string): readonly ReviewEntry[] {
  const parsed = override.safeParse(statement)
  if (!parsed.success) return []
  const { id, actor, object, result, context, timestamp } = parsed.data
  const { rubric, criteria } = result.extensions[EXTENSIONS.rubrics] as { rubric: string; criteria: Record<string, number> } // just parsed
  const changed = Object.entries(criteria)
  const claimed = (context.extensions?.[EXTENSIONS.entry] as { id?: unknown } | undefined)?.id
  const own = typeof claimed === 'string' && changed.length === 1 && idOf({ type: 'points', id: claimed }) === id
  return changed.map(([criterion, points]) => ({
    type: 'points',
    id: own ? claimed : statementId('review', id, criterion),
    atMs: timeOf(timestamp),
    by: here(context.instructor.account.name),
    run: lastPart(object.id),
    person: here(actor.account.name),
    rubric,
    criterion,
    points: Math.max(0, Math.min(4, Math.round(points * 2) / 2)),
    reason: result.response ?? '',
  }))
}

function wordsOf(statement: unknown, here: (name: string) => string): readonly ReviewEntry[] {
  const parsed = comment.safeParse(statement)
  if (!parsed.success) return []
  const { id, actor, object, result, context, timestamp } = parsed.data
  const subject = context.extensions[EXTENSIONS.subject] as z.infer<typeof agent>
  const turn = numberIn(context.extensions[EXTENSIONS.turn] ?? 0)
  const claimed = said.safeParse(context.extensions[EXTENSIONS.entry])
  const what = claimed.success
    ? { ...claimed.data, id: idOf(claimed.data) === id ? claimed.data.id : statementId('review', id) }
    : { id: statementId('review', id), type: 'comment' as const, turn: Math.max(0, Math.trunc(turn)), start: 0, end: 0 }
  const rim = {
    atMs: timeOf(timestamp),
    by: here(actor.account.name),
    run: lastPart(object.id),
    person: here(subject.account.name),
  }
  return [what.type === 'withdrawn' ? { ...what, ...rim } : { ...what, ...rim, words: result.response }]
}

const timeOf = (text: string): number => Math.max(0, Date.parse(text) || 0)
