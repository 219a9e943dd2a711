import type { Person, Records, ReviewEntry, RunSummary, Standing } from '#records'
import { useDeps } from '../../deps.ts'
import type { Library } from '../../outside.ts'
import type { Loaded } from '../../parts/useAsync.ts'
import { useReread } from '../../parts/useReread.ts'
import { useTexts } from '../../text/text.ts'
import { frameTexts } from './frame-texts.ts'
import { grouped } from './grouped.ts'
import { ruleFrom } from './rule-from.ts'

/** Everybody who has a card or a talk on this device. */
export interface Roster {
  /** Whose device this is. */
  readonly me: Person
  readonly people: readonly Person[]
  readonly teams: readonly string[]
  /** Finished talks that count, newest first: no private ones. Their scores are those that count: a person's before the machine's. */
  readonly runs: readonly RunSummary[]
  /** Everything that was begun, private practice too: for what must know of it, never to be shown. */
  readonly all: readonly RunSummary[]
  readonly reviews: readonly ReviewEntry[]
  /** What a talk's review comes to. */
  readonly standing: (run: string) => Standing
}

/** Reads the roster; whoever has a talk here but no card yet gets an empty one in the list. */
export async function readRoster(records: Records, library: Pick<Library, 'loadRubric'>): Promise<Roster> {
  const [me, listed, all, reviews] = await Promise.all([
    records.me(),
    records.people.list(),
    records.runs.list(),
    records.reviews.list(),
  ])
  const { runs, standing } = await countedRuns(
    all.filter((run) => !run.private && run.ended !== null),
    reviews,
    library,
  )
  const cards = listed.some(({ id }) => id === me.id) ? listed : [...listed, me]
  const known = new Set(cards.map(({ id }) => id))
  const strangers = [...new Set(runs.map(({ person }) => person))]
    .filter((id) => !known.has(id))
    .map((id): Person => ({ id, name: '', changedAtMs: 0 }))
  const people = [...cards, ...strangers].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
  return { me, people, teams: teamsOf(people), runs, all, reviews, standing }
}

/** Talks with the scores that count. */
export async function countedRuns(
  runs: readonly RunSummary[],
  reviews: readonly ReviewEntry[],
  library: Pick<Library, 'loadRubric'>,
): Promise<{ readonly runs: readonly RunSummary[]; readonly standing: (run: string) => Standing }> {
  const { correctedIn, countedScores, rulesFor, standingOf } = await import('#records/standing')
  const byRun = grouped(reviews, ({ run }) => run)
  const read = new Map<string, Standing>()
  const nothing = standingOf([])
  const standing = (run: string): Standing => {
    const entries = byRun.get(run)
    if (entries === undefined) return nothing
    const known = read.get(run) ?? standingOf(entries)
    read.set(run, known)
    return known
  }
  const corrected = runs.flatMap(({ run, lang }) => correctedIn(lang, standing(run)))
  const ruleOf = await rulesFor(corrected, ruleFrom(library))
  return {
    runs: runs.map((run) => (byRun.has(run.run) ? { ...run, scores: countedScores(run, standing(run.run), ruleOf) } : run)),
    standing,
  }
}

const sortKey = ({ team = '\uffff', name, id }: Person): string => `${team}\n${name === '' ? '\uffff' : name}\n${id}`

const teamsOf = (people: readonly Person[]): readonly string[] =>
  [...new Set(people.flatMap(({ team }) => (team === undefined || team === '' ? [] : [team])))].sort()

/** The roster of this device; `again` reads it anew. */
export function useRoster(): { readonly loaded: Loaded<Roster>; readonly again: () => void } {
  const { records, library } = useDeps()
  return useReread('roster', async () => readRoster(await records(), library))
}

/** Names of people by id, for people to read. */
export function useNames(people: readonly Person[]): (id: string) => string {
  const t = useTexts(frameTexts)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) || t.nameless(id.slice(0, 6))
}
