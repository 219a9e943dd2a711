import { foldRun } from '#session'
import type { Records } from '../records.ts'
import type { Assignment, ReviewEntry } from '../review.ts'
import { z } from '../zod.ts'
import type { Answer, Lrs } from './client.ts'
import { tracesAt } from './documents.ts'
import {
  assignedStatement,
  commentStatement,
  type LanguageMap,
  type Organisation,
  overrideStatement,
  type Statement,
  scoredStatement,
  statementId,
} from './statement.ts'
import { EXTENSIONS, VERBS } from './vocabulary.ts'

/** How this device stands to a record store. */
export interface Membership {
  readonly organisation: Organisation
  /** The name that the store knows the person here by: the subject of their sign-in, or their random id. */
  readonly name: string
  /** Whether what was said leaves the device, too: only where the organisation wants it, and the person was told. */
  readonly traces: boolean
}

/** What was given to the outbox once is not given again, even after it has left. */
const HANDED_IN = 'lrs-handed-in'

/**
 * Puts all that the store should have into the outbox: results of one's own finished talks, corrections, comments and
 * assignments. Private practice stays here.
 *
 * @param titleOf - a scenario's title, by language tag
 * @returns how many statements are new
 */
export async function handIn(
  records: Records,
  { organisation, name }: Membership,
  titleOf: (scenario: string) => Promise<LanguageMap>,
): Promise<number> {
  const { id: me } = await records.me()
  const storeName = (person: string): string => (person === me ? name : person)
  const statements: Statement[] = []
  const firsts = new Map<string, { id: string; title: LanguageMap; version: string; overall: number }>()

  for (const summary of await records.runs.list()) {
    if (summary.private || summary.scores.length === 0) continue
    const events = await records.runs.events(summary.run)
    const title = await titleOf(summary.scenario)
    const state = foldRun(events)
    const made = scoredStatement(organisation, { ...state, person: storeName(state.person) }, events, { title })
    if (!made) continue
    firsts.set(summary.run, { id: made.id, title, version: summary.content, overall: summary.scores[0]?.overall ?? 0 })
    if (summary.person === me) statements.push(made)
  }
  for (const entry of await records.reviews.list()) {
    const first = firsts.get(entry.run)
    if (entry.by !== me || !first) continue
    const named = { ...entry, by: name, person: storeName(entry.person) }
    if (named.type === 'points') statements.push(overrideStatement(organisation, first, named))
    if (named.type === 'comment') statements.push(commentStatement(organisation, named, first.title))
  }
  for (const assignment of await records.assignments.list()) {
    if (assignment.by !== me) continue
    for (const { person } of assignment.to) {
      const made =
        person === undefined ? undefined : assignedStatement(organisation, { ...assignment, by: name }, storeName(person))
      if (made) statements.push(made)
    }
  }

  const before = new Set((await records.kept.list(HANDED_IN)).map(({ id }) => id))
  const fresh = statements.filter(({ id }) => !before.has(id))
  await records.outbox.add(...fresh)
  for (const { id } of fresh) await records.kept.put(HANDED_IN, id, true)
  return fresh.length
}

/** Sends the logs of one's own finished talks, where the organisation wants them. Answers the first fault, if there is one. */
export async function sendTraces(
  records: Records,
  lrs: Lrs,
  { organisation, name, traces }: Membership,
): Promise<Answer<number>> {
  if (!traces) return { ok: true, value: 0 }
  const { id: me } = await records.me()
  const known = new Set((await records.kept.list(HANDED_IN)).map(({ id }) => id))
  let sent = 0
  for (const { run, person, scenario, scores, private: isPrivate, lastAtMs } of await records.runs.list()) {
    const key = `trace ${run} ${lastAtMs}`
    if (person !== me || isPrivate || scores.length === 0 || known.has(key)) continue
    const answer = await tracesAt(lrs, organisation).put(name, scenario, await records.runs.events(run))
    if (!answer.ok) return answer
    await records.kept.put(HANDED_IN, key, true)
    sent += 1
  }
  return { ok: true, value: sent }
}

const agent = z.looseObject({ account: z.looseObject({ name: z.string() }) })
const override = z.looseObject({
  id: z.string(),
  actor: agent,
  object: z.looseObject({ id: z.string() }),
  result: z.looseObject({
    response: z.optional(z.string()),
    score: z.optional(z.looseObject({ raw: z.number() })),
    extensions: z.looseObject({
      [EXTENSIONS.rubrics]: z.looseObject({
        rubric: z.string(),
        grader: z.literal('human'),
        criteria: z.record(z.string(), z.number()),
      }),
    }),
  }),
  context: z.looseObject({ instructor: agent }),
  timestamp: z.string(),
})
const comment = z.looseObject({
  id: z.string(),
  actor: agent,
  object: z.looseObject({ id: z.string() }),
  result: z.looseObject({ response: z.string() }),
  context: z.looseObject({
    extensions: z.looseObject({ [EXTENSIONS.subject]: agent, [EXTENSIONS.turn]: z.optional(z.number()) }),
  }),
  timestamp: z.string(),
})
const assigned = z.looseObject({
  id: z.string(),
  actor: agent,
  object: z.looseObject({
    id: z.string(),
    definition: z.optional(z.looseObject({ extensions: z.optional(z.record(z.string(), z.unknown())) })),
  }),
  context: z.looseObject({
    instructor: agent,
    contextActivities: z.looseObject({
      grouping: z.array(
        z.looseObject({
          id: z.string(),
          definition: z.optional(z.looseObject({ name: z.optional(z.record(z.string(), z.string())) })),
        }),
      ),
    }),
    extensions: z.optional(z.record(z.string(), z.unknown())),
  }),
  timestamp: z.string(),
})

/** Who vouches for a statement, by the store. */
const authorityOf = (statement: unknown): string | undefined =>
  (statement as { authority?: { account?: { name?: string } } } | null)?.authority?.account?.name

/**
 * Takes in what came back from the store: corrections and comments as reviews, assignments for the person here. What a manager
 * is said to have written counts only when that manager's own credentials wrote it; the rest is left out and counted.
 *
 * @returns how many were taken in, and how many nobody vouched for
 */
export async function takeIn(
  records: Records,
  { name }: Membership,
  managers: readonly string[],
  verb: string,
  statements: readonly unknown[],
): Promise<{ readonly taken: number; readonly unvouched: number }> {
  const { id: me } = await records.me()
  const here = (storeName: string): string => (storeName === name ? me : storeName)
  let unvouched = 0
  const reviews: ReviewEntry[] = []
  const assignments: Assignment[] = []
  for (const statement of statements) {
    const entries = verb === VERBS.scored ? pointsOf(statement, here) : verb === VERBS.commented ? commentOf(statement, here) : []
    const assignment = verb === VERBS.assigned ? assignmentOf(statement, here) : undefined
    if (entries.length === 0 && !assignment) continue
    const by = authorityOf(statement)
    const writer = entries[0]?.by ?? assignment?.by
    if (by === undefined || here(by) !== writer || !(managers.includes(by) || writer === me)) {
      unvouched += 1
      continue
    }
    reviews.push(...entries)
    if (assignment) assignments.push(assignment)
  }
  await records.reviews.add(...reviews)
  const known = new Map((await records.assignments.list()).map((one) => [one.id, one]))
  const fresh = assignments.filter(({ id, changedAtMs }) => (known.get(id)?.changedAtMs ?? -1) < changedAtMs)
  for (const { changedAtMs: _, ...assignment } of fresh) await records.assignments.put(assignment)
  return { taken: reviews.length + fresh.length, unvouched }
}

function pointsOf(statement: unknown, here: (name: string) => string): readonly ReviewEntry[] {
  const parsed = override.safeParse(statement)
  if (!parsed.success) return []
  const { id, actor, object, result, context, timestamp } = parsed.data
  const { rubric, criteria } = result.extensions[EXTENSIONS.rubrics] as { rubric: string; criteria: Record<string, number> } // just parsed
  return Object.entries(criteria).map(([criterion, points]) => ({
    type: 'points',
    id: statementId('review', id, criterion),
    atMs: Date.parse(timestamp),
    by: here(context.instructor.account.name),
    run: lastPart(object.id),
    person: here(actor.account.name),
    rubric,
    criterion,
    points: Math.max(0, Math.min(4, Math.round(points * 2) / 2)),
    reason: result.response ?? '',
  }))
}

function commentOf(statement: unknown, here: (name: string) => string): readonly ReviewEntry[] {
  const parsed = comment.safeParse(statement)
  if (!parsed.success) return []
  const { id, actor, object, result, context, timestamp } = parsed.data
  const subject = context.extensions[EXTENSIONS.subject] as z.infer<typeof agent>
  return [
    {
      type: 'comment',
      id: statementId('review', id),
      atMs: Date.parse(timestamp),
      by: here(actor.account.name),
      run: lastPart(object.id),
      person: here(subject.account.name),
      turn: Math.max(0, Math.trunc(Number(context.extensions[EXTENSIONS.turn] ?? 0))),
      start: 0,
      end: 0,
      words: result.response,
    },
  ]
}

function assignmentOf(statement: unknown, here: (name: string) => string): Assignment | undefined {
  const parsed = assigned.safeParse(statement)
  if (!parsed.success) return undefined
  const { actor, object, context, timestamp } = parsed.data
  const [activity] = context.contextActivities.grouping
  if (!activity) return undefined
  const level = context.extensions?.[EXTENSIONS.level]
  const due = context.extensions?.[EXTENSIONS.due]
  const share = Number(object.definition?.extensions?.[EXTENSIONS.passScore] ?? 0)
  return {
    id: lastPart(activity.id),
    title: Object.values(activity.definition?.name ?? {})[0] ?? lastPart(activity.id),
    by: here(context.instructor.account.name),
    to: [{ person: here(actor.account.name) }],
    scenario: lastPart(object.id),
    level: level === 'easy' || level === 'hard' ? level : 'normal',
    passMark: Math.max(0, Math.min(4, Math.round(share * 8) / 2)),
    ...(typeof due === 'string' ? { dueOn: due } : {}),
    note: '',
    changedAtMs: Date.parse(timestamp),
  }
}

const lastPart = (iri: string): string => decodeURIComponent(iri.slice(iri.lastIndexOf('/') + 1))
