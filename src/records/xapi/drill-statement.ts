import type { PracticeTry } from '../practice-try.ts'
import type { Assignment } from '../review.ts'
import { textIn } from '../scalar.ts'
import * as z from '../zod.ts'
import { durationMs, lastPart } from './reading.ts'
import {
  agentOf,
  assignmentIri,
  DISPLAY,
  drillIri,
  drillSetIri,
  duration,
  languageTag,
  type Organisation,
  OURS,
  type Statement,
  statementId,
} from './statement.ts'
import { EXTENSIONS, TYPES, VERBS } from './vocabulary.ts'

/** Whether an answer counts for an assignment of drills that was given to its person: what was told before it starts. */
export const countsFor = ({ set, from, atMs, ...one }: PracticeTry, { drillSet, givenAtMs, withdrawn }: Assignment): boolean =>
  from === 'drills' && set === drillSet && atMs >= (givenAtMs ?? 0) && !withdrawn && !one.private

/**
 * An answer to a drill that somebody was asked to do: its points, and not a word of it.
 *
 * @param assignments - that it counts for: at least one, because other drills are nobody's affair
 */
export function answeredStatement(
  organisation: Organisation,
  { id, person, set, drill, points, atMs, elapsedMs, lang }: PracticeTry,
  assignments: readonly Assignment[],
): Statement {
  return {
    id: statementId('answered', id),
    actor: agentOf(organisation, person),
    verb: { id: VERBS.answered, display: DISPLAY.answered },
    object: { objectType: 'Activity', id: drillIri(organisation, set, drill), definition: { type: TYPES.drill } },
    result: {
      score: { scaled: points / 4, raw: points, min: 0, max: 4 },
      completion: true,
      duration: duration(elapsedMs),
    },
    context: {
      platform: 'Parley',
      language: languageTag(lang),
      contextActivities: {
        parent: [{ objectType: 'Activity', id: drillSetIri(organisation, set), definition: { type: TYPES.drillSet } }],
        grouping: assignments.map((one) => ({ objectType: 'Activity', id: assignmentIri(organisation, one.id) })),
        category: OURS,
      },
      extensions: { [EXTENSIONS.answer]: id },
    },
    timestamp: new Date(atMs).toISOString(),
  }
}

const answered = z.looseObject({
  actor: z.looseObject({ account: z.looseObject({ name: z.string() }) }),
  object: z.looseObject({ id: z.string() }),
  result: z.looseObject({ score: z.looseObject({ raw: z.number() }), duration: z.optional(z.string()) }),
  context: z.looseObject({
    language: z.optional(z.string()),
    contextActivities: z.looseObject({ parent: z.array(z.looseObject({ id: z.string() })) }),
    extensions: z.looseObject({ [EXTENSIONS.answer]: z.string() }),
  }),
  timestamp: z.string(),
})

/** The answer that a statement of the store tells of; undefined for any other statement. It has no words: those stayed at home. */
export function answerOf(statement: unknown, here: (name: string) => string): PracticeTry | undefined {
  const parsed = answered.safeParse(statement)
  if (!parsed.success) return undefined
  const { actor, object, result, context, timestamp } = parsed.data
  return {
    id: textIn(context.extensions[EXTENSIONS.answer]),
    person: here(actor.account.name),
    atMs: Date.parse(timestamp),
    from: 'drills',
    set: lastPart(context.contextActivities.parent[0]?.id ?? ''),
    drill: lastPart(object.id),
    lang: context.language?.startsWith('zh') ? 'zh' : 'en',
    skills: [],
    text: '',
    points: result.score.raw,
    unsure: false,
    elapsedMs: durationMs(result.duration ?? ''),
    engine: '',
    labeller: '',
  }
}
