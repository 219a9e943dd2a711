import type { CountedRun, Person, Records, ReviewEntry, RunSummary, Standing } from '#records'
import { countedRuns, sameTeam } from '#records/standing'
import { useDeps } from '../../deps.ts'
import type { Library } from '../../outside.ts'
import type { Loaded } from '../../parts/useAsync.ts'
import { useReread } from '../../parts/useReread.ts'
import { useTexts } from '../../text/text.ts'
import { frameTexts } from './frame-texts.ts'

/** Everybody who has a card or a talk on this device. */
export interface Roster {
  /** Whose device this is. */
  readonly me: Person
  readonly people: readonly Person[]
  readonly teams: readonly string[]
  /** Finished talks that count, newest first: no private ones. Their scores are those that count: a person's before the machine's. */
  readonly runs: readonly CountedRun[]
  /** Everything that was begun, private practice too: for what must know of it, never to be shown. */
  readonly all: readonly RunSummary[]
  /** Who has answered drills. */
  readonly practised: ReadonlySet<string>
  readonly reviews: readonly ReviewEntry[]
  /** What a talk's review comes to. */
  readonly standing: (run: string) => Standing
}

/** Reads the roster; whoever has a talk here but no card yet gets an empty one in the list. */
export async function readRoster(records: Records, library: Pick<Library, 'loadRubric'>): Promise<Roster> {
  const [me, listed, all, reviews, tries] = await Promise.all([
    records.me(),
    records.people.list(),
    records.runs.list(),
    records.reviews.list(),
    records.tries.list(),
  ])
  const { runs, standing } = await countedRuns(
    all.filter((run) => !run.private && run.ended !== null),
    reviews,
    library,
  )
  const cards = oneSpelling(listed.some(({ id }) => id === me.id) ? listed : [...listed, me])
  const known = new Set(cards.map(({ id }) => id))
  const strangers = [...new Set(runs.map(({ person }) => person))]
    .filter((id) => !known.has(id))
    .map((id): Person => ({ id, name: '', changedAtMs: 0 }))
  const people = [...cards, ...strangers].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
  return {
    me,
    people,
    teams: teamsOf(people),
    runs,
    all,
    practised: new Set(tries.map(({ person }) => person)),
    reviews,
    standing,
  }
}

/** A team stands under one name, however its members' cards write it: as the card that was changed first does, of two at once the capitals. */
function oneSpelling(cards: readonly Person[]): readonly Person[] {
  const names: string[] = []
  for (const { team } of [...cards].sort(earlier)) {
    if (team !== undefined && team.trim() !== '' && !names.some((name) => sameTeam(name, team))) names.push(team.trim())
  }
  return cards.map((card) => {
    const team = names.find((name) => sameTeam(name, card.team))
    return team === undefined ? card : { ...card, team }
  })
}

const earlier = (one: Person, other: Person): number =>
  one.changedAtMs - other.changedAtMs || ((one.team ?? '') < (other.team ?? '') ? -1 : 1)

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
