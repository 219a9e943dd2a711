import type { Person, Records, RunSummary } from '#records'
import { useDeps } from '../../deps.ts'
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
  /** Finished talks that count, newest first: no private ones. */
  readonly runs: readonly RunSummary[]
  /** Everything that was begun, private practice too: for what must know of it, never to be shown. */
  readonly all: readonly RunSummary[]
}

/** Reads the roster; whoever has a talk here but no card yet gets an empty one in the list. */
export async function readRoster(records: Records): Promise<Roster> {
  const [me, listed, all] = await Promise.all([records.me(), records.people.list(), records.runs.list()])
  const cards = listed.some(({ id }) => id === me.id) ? listed : [...listed, me]
  const runs = all.filter((run) => !run.private && run.ended !== null)
  const known = new Set(cards.map(({ id }) => id))
  const strangers = [...new Set(runs.map(({ person }) => person))]
    .filter((id) => !known.has(id))
    .map((id): Person => ({ id, name: '', changedAtMs: 0 }))
  const people = [...cards, ...strangers].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
  return { me, people, teams: teamsOf(people), runs, all }
}

const sortKey = ({ team = '\uffff', name, id }: Person): string => `${team}\n${name === '' ? '\uffff' : name}\n${id}`

const teamsOf = (people: readonly Person[]): readonly string[] =>
  [...new Set(people.flatMap(({ team }) => (team === undefined || team === '' ? [] : [team])))].sort()

/** The roster of this device; `again` reads it anew. */
export function useRoster(): { readonly loaded: Loaded<Roster>; readonly again: () => void } {
  const { records } = useDeps()
  return useReread('roster', async () => readRoster(await records()))
}

/** Names of people by id, for people to read. */
export function useNames(people: readonly Person[]): (id: string) => string {
  const t = useTexts(frameTexts)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) || t.nameless(id.slice(0, 6))
}
