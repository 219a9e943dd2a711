import type { Assignment } from '../review.ts'
import { numberIn, textIn } from '../scalar.ts'
import * as z from '../zod.ts'
import { lastPart } from './reading.ts'
import {
  agentOf,
  assignmentIri,
  DISPLAY,
  drillSetIri,
  type Organisation,
  OURS,
  type Statement,
  scenarioIri,
  statementId,
} from './statement.ts'
import { EXTENSIONS, TYPES, VERBS } from './vocabulary.ts'

/** Somebody is asked to practise something. One statement for each person; a change of the assignment is a new one. */
export function assignedStatement(organisation: Organisation, assignment: Assignment, person: string): Statement | undefined {
  const { id, title, by, scenario, drillSet, changedAtMs, givenAtMs, level, passMark, dueOn, tries, note, withdrawn } = assignment
  const [what, type] =
    scenario !== undefined
      ? [scenarioIri(organisation, scenario), TYPES.scenario]
      : [drillSet === undefined ? undefined : drillSetIri(organisation, drillSet), TYPES.drillSet]
  if (what === undefined) return undefined
  return {
    id: statementId('assigned', id, changedAtMs, person),
    actor: agentOf(organisation, person),
    verb: { id: VERBS.assigned, display: DISPLAY.assigned },
    object: {
      objectType: 'Activity',
      id: what,
      definition: { type, extensions: { [EXTENSIONS.passScore]: passMark / 4 } },
    },
    context: {
      instructor: agentOf(organisation, by),
      contextActivities: {
        grouping: [
          {
            objectType: 'Activity',
            id: assignmentIri(organisation, id),
            definition: { type: TYPES.assignment, name: { und: title } },
          },
        ],
        category: OURS,
      },
      extensions: {
        [EXTENSIONS.level]: level,
        ...(dueOn === undefined ? {} : { [EXTENSIONS.due]: dueOn }),
        ...(tries === undefined ? {} : { [EXTENSIONS.tries]: tries }),
        ...(givenAtMs === undefined ? {} : { [EXTENSIONS.given]: new Date(givenAtMs).toISOString() }),
        ...(note === '' ? {} : { [EXTENSIONS.note]: note }),
        ...(withdrawn === undefined ? {} : { [EXTENSIONS.withdrawn]: withdrawn }),
      },
    },
    timestamp: new Date(changedAtMs).toISOString(),
  }
}

const agent = z.looseObject({ account: z.looseObject({ name: z.string() }) })
const assigned = z.looseObject({
  id: z.string(),
  actor: agent,
  object: z.looseObject({
    id: z.string(),
    definition: z.optional(
      z.looseObject({ type: z.optional(z.string()), extensions: z.optional(z.record(z.string(), z.unknown())) }),
    ),
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

/** The assignment that a statement of the store carries; undefined for any other statement. */
export function assignmentOf(statement: unknown, here: (name: string) => string): Assignment | undefined {
  const parsed = assigned.safeParse(statement)
  if (!parsed.success) return undefined
  const { actor, object, context, timestamp } = parsed.data
  const [activity] = context.contextActivities.grouping
  const changedAtMs = Date.parse(timestamp)
  if (!activity || Number.isNaN(changedAtMs)) return undefined
  const { [EXTENSIONS.level]: level, [EXTENSIONS.due]: due, ...more } = context.extensions ?? {}
  const {
    [EXTENSIONS.tries]: tries,
    [EXTENSIONS.note]: note,
    [EXTENSIONS.withdrawn]: withdrawn,
    [EXTENSIONS.given]: given,
  } = more
  const givenAtMs = Date.parse(textIn(given))
  const share = numberIn(object.definition?.extensions?.[EXTENSIONS.passScore] ?? 0)
  return {
    id: lastPart(activity.id),
    title: Object.values(activity.definition?.name ?? {})[0] ?? lastPart(activity.id),
    by: here(context.instructor.account.name),
    to: [{ person: here(actor.account.name) }],
    ...(object.definition?.type === TYPES.drillSet ? { drillSet: lastPart(object.id) } : { scenario: lastPart(object.id) }),
    ...(Number.isNaN(givenAtMs) ? {} : { givenAtMs }),
    level: level === 'easy' || level === 'hard' ? level : 'normal',
    passMark: Math.max(0, Math.min(4, Math.round(share * 8) / 2)),
    ...(typeof due === 'string' && /^\d{4}-\d\d-\d\d$/.test(due) ? { dueOn: due } : {}),
    ...(Number.isInteger(tries) && Number(tries) >= 1 && Number(tries) <= 1000 ? { tries: Number(tries) } : {}),
    note: typeof note === 'string' ? note : '',
    changedAtMs,
    ...(typeof withdrawn === 'boolean' ? { withdrawn } : {}),
  }
}
