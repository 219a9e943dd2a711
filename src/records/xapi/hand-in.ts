import { foldRun, type RunEvent } from '#session'
import type { Records } from '../records.ts'
import type { Assignment, ReviewEntry } from '../review.ts'
import { sameTeam } from '../standing.ts'
import type { Score } from '../summary.ts'
import { assignedStatement } from './assignment-statement.ts'
import { answeredStatement, countsFor } from './drill-statement.ts'
import { commentStatement, overrideStatement } from './review-statement.ts'
import { type LanguageMap, type Organisation, type Statement, scoredStatement, statementId, voidStatement } from './statement.ts'

/** How this device stands to a record store. */
export interface Membership {
  readonly organisation: Organisation
  /** The name that the store knows the person here by: the subject of their sign-in, or their random id. */
  readonly name: string
  /** Whether what was said leaves the device, too: only where the organisation wants it, and the person was told. */
  readonly traces: boolean
}

/** What was given to the outbox once is not given again, even after it has left. */
export const HANDED_IN = 'lrs-handed-in'

/** The log as the store's: under the name that the store knows its person by, so that nobody can hand in another's. */
export const eventsAs = (name: string, events: readonly RunEvent[]): readonly RunEvent[] =>
  events.map((event) => (event.type === 'run.started' ? { ...event, person: name } : event))

interface First {
  readonly id: string
  readonly title: LanguageMap
  readonly version: string
  readonly scores: readonly Score[]
}

/**
 * Puts all that the store should have into the outbox: results of one's own finished talks, one's answers to drills that one was
 * asked to do, what one wrote in reviews, and one's assignments, to each of a team's people. Private practice stays here.
 *
 * @param titleOf - a scenario's title, by language tag
 * @returns how many statements are new
 */
export async function handIn(
  records: Records,
  membership: Membership,
  titleOf: (scenario: string) => Promise<LanguageMap>,
): Promise<number> {
  const { organisation, name } = membership
  const { id: me } = await records.me()
  const storeName = (person: string): string => (person === me ? name : person)
  const statements: Statement[] = []
  const firsts = new Map<string, First>()

  for (const summary of await records.runs.list()) {
    if (summary.private || summary.scores.length === 0) continue
    const person = storeName(summary.person)
    const events = eventsAs(person, await records.runs.events(summary.run))
    const title = await titleOf(summary.scenario)
    const made = scoredStatement(organisation, foldRun(events), events, { title })
    if (!made) continue
    firsts.set(summary.run, { id: made.id, title, version: summary.content, scores: summary.scores })
    if (summary.person === me) statements.push(made)
  }
  const entries = await records.reviews.list()
  for (const entry of entries) {
    const first = firsts.get(entry.run)
    if (entry.by !== me || entry.unproven !== undefined || !first) continue
    statements.push(...reviewStatements(membership, first, entries, { ...entry, by: name, person: storeName(entry.person) }))
  }
  const [people, assignments] = [await records.people.list(), await records.assignments.list()]
  const mine = assignments.filter((one) => one.drillSet !== undefined && peopleOf(one, people).has(me))
  for (const one of mine.length === 0 ? [] : await records.tries.list({ person: me })) {
    const asked = mine.filter((assignment) => countsFor(one, assignment))
    if (asked.length > 0) statements.push(answeredStatement(organisation, { ...one, person: name }, asked))
  }
  for (const assignment of assignments) {
    if (assignment.by !== me) continue
    for (const person of peopleOf(assignment, people)) {
      const made = assignedStatement(organisation, { ...assignment, by: name }, storeName(person))
      if (made) statements.push(made)
    }
  }

  const before = new Set((await records.kept.list(HANDED_IN)).map(({ id }) => id))
  const fresh = statements.filter(({ id }) => !before.has(id))
  await records.outbox.add(...fresh)
  for (const { id } of fresh) await records.kept.put(HANDED_IN, id, true)
  return fresh.length
}

function reviewStatements(
  { organisation, name }: Membership,
  { scores, ...first }: First,
  entries: readonly ReviewEntry[],
  entry: ReviewEntry,
): readonly Statement[] {
  if (entry.type === 'points') {
    const { rubric, run, atMs } = entry
    const before = entries.findLast(
      (one) =>
        one.type === 'points' && one.run === run && one.rubric === rubric && one.criterion === 'overall' && one.atMs < atMs,
    )
    const machine = scores.find((one) => one.rubric === rubric)?.overall ?? 0
    const overall = before?.type === 'points' && before.unproven === undefined ? before.points : machine
    return [overrideStatement(organisation, { ...first, overall }, entry)]
  }
  const said = commentStatement(organisation, entry, first.title)
  const isPoints = entry.type === 'withdrawn' && entries.some(({ id, type }) => id === entry.entry && type === 'points')
  return isPoints ? [said, voidStatement(organisation, name, statementId('override', entry.entry), entry.atMs)] : [said]
}

/** Everybody whom an assignment is for, once. */
function peopleOf({ to }: Assignment, people: readonly { readonly id: string; readonly team?: string }[]): ReadonlySet<string> {
  return new Set(
    to.flatMap(({ person, team }) => [
      ...(person === undefined ? [] : [person]),
      ...(team === undefined || team === '' ? [] : people.filter((one) => sameTeam(one.team, team)).map(({ id }) => id)),
    ]),
  )
}
