import type { Table } from 'dexie'
import { canonical, foldRun, type RunEvent } from '#session'
import type { Contents, OtherTable, Row } from './contents.ts'
import type { Database } from './database.ts'
import { eventsOf } from './journal.ts'
import { take } from './run-exchange.ts'
import { fingerprint, type RunFile } from './run-file.ts'

/** What a merge did, counted in rows and runs. */
export interface Merged {
  readonly outcome: 'merged'
  /** The person whose device made the file. */
  readonly from: string
  readonly added: number
  /** The same, by what it is. */
  readonly brought: Partial<Readonly<Record<OtherTable | 'runs', number>>>
  /** Already here, or older than what is here. */
  readonly known: number
  /** The same run went on differently on two devices: the other's is kept as a run of its own. */
  readonly forked: number
  /** Runs that are new here and wait for being scored again. */
  readonly toVerify: readonly string[]
  /** New runs of somebody else than the file's sender. */
  readonly ofOthers: readonly string[]
  /** New runs with the same buyer, seed and words as one that is here under another number. */
  readonly copies: readonly string[]
}

const KEYS: Readonly<Record<OtherTable, readonly string[]>> = {
  drafts: ['run'],
  settings: ['key'],
  people: ['id'],
  reviews: ['id'],
  assignments: ['id'],
  kept: ['type', 'id'],
  tries: ['id'],
  authored: ['id'],
  saves: ['draft', 'n'],
  packs: ['id'],
}

/** Brings a file's contents in, inside of a transaction. In any order, any number of times, devices end up with the same. */
export async function merge(database: Database, { from, runs, others }: Contents): Promise<Merged> {
  const counts = { added: 0, known: 0, forked: 0 }
  const [toVerify, ofOthers, copies]: [string[], string[], string[]] = [[], [], []]
  const brought: Partial<Record<OtherTable | 'runs', number>> = {}
  const count = (of: OtherTable | 'runs', how: keyof typeof counts) => {
    counts[how] += 1
    if (how === 'added') brought[of] = (brought[of] ?? 0) + 1
  }
  const newcomer = await ownsNothing(database)
  for (const [table, rows] of Object.entries(others) as [OtherTable, readonly Row[]][]) {
    for (const row of rows) count(table, await mergeRow(database.table(table), KEYS[table], row, newcomer))
  }
  const me = (await database.settings.get('me'))?.value
  for (const file of runs) {
    const { person } = foldRun(file.events)
    const { how, run } = await mergeRun(database, file, person === me)
    count('runs', how)
    if (how === 'known' || person === me) continue
    toVerify.push(run)
    if (person !== from) ofOthers.push(run)
    if (await isCopy(database, run, file.events)) copies.push(run)
  }
  return { outcome: 'merged', from, ...counts, brought, toVerify, ofOthers, copies }
}

type How = { readonly how: 'added' | 'known' | 'forked'; readonly run: string }

async function mergeRun(database: Database, file: RunFile, mine: boolean): Promise<How> {
  const proof = mine ? 'own' : 'unverified' // what a file says of its own proof is worth nothing
  const taken = await take(database, file, proof)
  if (taken.outcome !== 'refused') return { how: taken.outcome === 'duplicate' ? 'known' : 'added', run: file.run }
  const fork = forkFrom(await eventsOf(database, file.run), file)
  const { outcome } = await take(database, fork, proof)
  return { how: outcome === 'imported' ? 'forked' : 'known', run: fork.run }
}

/** The other device's course of a run, under an id that its content gives: merging again finds it. */
function forkFrom(here: readonly RunEvent[], { run, events }: RunFile): RunFile {
  const parting = events.findIndex((event, n) => canonical(event) !== canonical(here[n]))
  const turn = foldRun(events.slice(0, Math.max(1, parting))).turns.length
  const id = `${run}~${fingerprint(events).slice(0, 12)}`
  const renamed = events.map((event) => (event.type === 'run.started' ? { ...event, run: id, forkOf: { run, turn } } : event))
  return { outcome: 'read', run: id, events: renamed }
}

/** The newer one counts; of two changed in the same millisecond, both devices choose the same. */
async function mergeRow(table: Table<Row>, keys: readonly string[], row: Row, newcomer: boolean): Promise<'added' | 'known'> {
  const here = await table.get(keys.length === 1 ? row[keys[0] ?? ''] : keys.map((name) => row[name]))
  const wins = here === undefined || newer(row, here) || (newcomer && row.key === 'me')
  const wanted = here !== undefined && table.name === 'assignments' ? withReceivers(row, here) : wins ? row : here
  if (wanted === undefined || canonical(here) === canonical(wanted)) return 'known'
  await table.put(wanted)
  return 'added'
}

/** Files for two people hold the same assignment, for each of them by name: on a device that gets both it is for both. */
function withReceivers(row: Row, here: Row): Row {
  if (row.changedAtMs !== here.changedAtMs) return newer(row, here) ? row : here
  const [to, more] = [receivers(here), receivers(row)]
  const known = new Set(to.map(canonical))
  const fresh = more.filter((who) => !known.has(canonical(who)))
  if (fresh.length === 0) return known.size > more.length || !newer(row, here) ? here : row
  const all = [...to, ...fresh].sort((one, other) => (canonical(one) < canonical(other) ? -1 : 1)) // the same on every device
  return { ...(newer(row, here) ? row : here), to: all }
}

const receivers = ({ to }: Row): readonly unknown[] => (Array.isArray(to) ? to : [])

function newer(row: Row, here: Row): boolean {
  const [one, other] = [Number(row.changedAtMs ?? 0), Number(here.changedAtMs ?? 0)]
  return one === other ? canonical(row) > canonical(here) : one > other
}

/** On a device where nobody has practised yet, a backup says who one is. */
async function ownsNothing(database: Database): Promise<boolean> {
  const me = (await database.settings.get('me'))?.value
  return typeof me !== 'string' || (await database.runs.where('person').equals(me).count()) === 0
}

/** The same talk handed in again under another number: seeds are chance, so nobody says the same to the same buyer twice. */
async function isCopy(database: Database, run: string, events: readonly RunEvent[]): Promise<boolean> {
  const { seed, scenario, forkOf } = foldRun(events)
  const alike = await database.runs.filter((row) => row.seed === seed && row.scenario === scenario && row.run !== run).toArray()
  for (const row of alike.filter((other) => other.run !== forkOf?.run && other.forkOf?.run !== run)) {
    const words = wordsOf(await eventsOf(database, row.run))
    if (words !== '[]' && words === wordsOf(events)) return true
  }
  return false
}

const wordsOf = (events: readonly RunEvent[]): string =>
  JSON.stringify(events.flatMap((event) => (event.type === 'seller.spoke' ? [event.text] : [])))
