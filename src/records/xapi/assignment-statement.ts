import type { Assignment } from '../review.ts'
import * as z from '../zod.ts'
import { lastPart } from './reading.ts'
import {
  agentOf,
  assignmentIri,
  DISPLAY,
  type Organisation,
  OURS,
  type Statement,
  scenarioIri,
  statementId,
} from './statement.ts'
import { EXTENSIONS, TYPES, VERBS } from './vocabulary.ts'

/** Somebody is asked to practise something. One statement for each person; a change of the assignment is a new one. */
export function assignedStatement(organisation: Organisation, assignment: Assignment, person: string): Statement | undefined {
  if (assignment.scenario === undefined) return undefined
  const { id, title, by, changedAtMs, level, passMark, dueOn, tries, note, withdrawn } = assignment
  return {
    id: statementId('assigned', id, changedAtMs, person),
    actor: agentOf(organisation, person),
    verb: { id: VERBS.assigned, display: DISPLAY.assigned },
    object: {
      objectType: 'Activity',
      id: scenarioIri(organisation, assignment.scenario),
      definition: { type: TYPES.scenario, extensions: { [EXTENSIONS.passScore]: passMark / 4 } },
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

/** The assignment that a statement of the store carries; undefined for any other statement. */
export function assignmentOf(statement: unknown, here: (name: string) => string): Assignment | undefined {
  const parsed = assigned.safeParse(statement)
  if (!parsed.success) return undefined
  const { actor, object, context, timestamp } = parsed.data
  const [activity] = context.contextActivities.grouping
  const changedAtMs = Date.parse(timestamp)
  if (!activity || Number.isNaN(changedAtMs)) return undefined
  const { [EXTENSIONS.level]: level, [EXTENSIONS.due]: due, ...more } = context.extensions ?? {}
  const { [EXTENSIONS.tries]: tries, [EXTENSIONS.note]: note, [EXTENSIONS.withdrawn]: withdrawn } = more
  const share = Number(object.definition?.extensions?.[EXTENSIONS.passScore] ?? 0)
  return {
    id: lastPart(activity.id),
    title: Object.values(activity.definition?.name ?? {})[0] ?? lastPart(activity.id),
    by: here(context.instructor.account.name),
    to: [{ person: here(actor.account.name) }],
    scenario: lastPart(object.id),
    level: level === 'easy' || level === 'hard' ? level : 'normal',
    passMark: Math.max(0, Math.min(4, Math.round(share * 8) / 2)),
    ...(typeof due === 'string' && /^\d{4}-\d\d-\d\d$/.test(due) ? { dueOn: due } : {}),
    ...(Number.isInteger(tries) && Number(tries) >= 1 && Number(tries) <= 1000 ? { tries: Number(tries) } : {}),
    note: typeof note === 'string' ? note : '',
    changedAtMs,
    ...(typeof withdrawn === 'boolean' ? { withdrawn } : {}),
  }
}
