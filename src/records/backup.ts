import type { Table } from 'dexie'
import { canonical, foldRun, type RunEvent } from '#session'
import { type Database, type EventRow, KEPT_TABLES, type KeptTable, RECORDS_VERSION, type Work } from './database.ts'
import { eventOf, eventsOf } from './journal.ts'
import { rowsFault } from './row-schemas.ts'
import { fingerprint, isObject, parsed, type RefusedFile, type RunFile, readLog, refused } from './run-file.ts'
import { take } from './runs.ts'
import { PROOFS, type Proof } from './summary.ts'

export const BACKUP_FORMAT = 'parley-backup'

/** What a merge did, counted in rows and runs. */
export interface Merged {
  readonly outcome: 'merged'
  readonly added: number
  /** Already here, or older than what is here. */
  readonly known: number
  /** The same run went on differently on two devices: the other's is kept as a run of its own. */
  readonly forked: number
}

/** Everything on this device as one file, without credentials; and the way back. */
export interface Backup {
  readonly export: () => Promise<string>
  /** Merges: nothing that is here is lost, nothing comes twice. On an empty device it gives back what was saved. */
  readonly import: (text: string) => Promise<Merged | RefusedFile>
}

type OtherTable = Exclude<KeptTable, 'events' | 'runs'>
const OTHERS = KEPT_TABLES.filter((table): table is OtherTable => table !== 'events' && table !== 'runs')
const KEYS = {
  drafts: ['run'],
  settings: ['key'],
  people: ['id'],
  reviews: ['id'],
  assignments: ['id'],
  kept: ['type', 'id'],
} as const
type Row = Readonly<Record<string, unknown>>
interface Contents {
  readonly runs: readonly { readonly file: RunFile; readonly proof: Proof }[]
  readonly others: Readonly<Record<OtherTable, readonly Row[]>>
}

export function backupOf(database: Database, work: Work): Backup {
  const tables = KEPT_TABLES.map((name) => database.table(name))
  return {
    export: () =>
      work(() =>
        database.transaction('r', tables, async () => {
          const logs = byRun(await database.events.toArray())
          const runs = (await database.runs.toArray()).map(({ run, proof }) => {
            const events = logs.get(run) ?? []
            return { run, proof, sha256: fingerprint(events), events }
          })
          const others = await Promise.all(OTHERS.map(async (name) => [name, await database.table(name).toArray()] as const))
          return JSON.stringify({ format: BACKUP_FORMAT, version: RECORDS_VERSION, runs, ...Object.fromEntries(others) })
        }),
      ),
    import: async (text) => {
      const contents = readBackup(text)
      return 'outcome' in contents ? contents : work(() => database.transaction('rw', tables, () => merge(database, contents)))
    },
  }
}

function byRun(rows: readonly EventRow[]): Map<string, RunEvent[]> {
  const logs = new Map<string, RunEvent[]>()
  for (const row of rows) {
    const log = logs.get(row.run)
    if (log) log.push(eventOf(row))
    else logs.set(row.run, [eventOf(row)])
  }
  return logs
}

/** All of the file is read before anything is written: one bad row refuses it as a whole. */
function readBackup(text: string): Contents | RefusedFile {
  const file = parsed(text)
  if (file === undefined) return refused('not-json', 'This is no JSON text.')
  if (!isObject(file) || file.format !== BACKUP_FORMAT) return refused('foreign', `“format” is not “${BACKUP_FORMAT}”.`)
  if (typeof file.version !== 'number' || !Array.isArray(file.runs)) return refused('broken', 'version or runs: missing')
  if (file.version > RECORDS_VERSION) {
    return refused('newer', `Backup version ${file.version}; this app reads up to ${RECORDS_VERSION}.`)
  }
  const runs: { file: RunFile; proof: Proof }[] = []
  for (const row of file.runs as readonly unknown[]) {
    if (!isObject(row)) return refused('broken', 'runs: not as they should be')
    const log = readLog(row.events, row.run, row.sha256)
    if (log.outcome === 'refused') return { ...log, detail: `Run ${String(row.run)}: ${log.detail}` }
    runs.push({ file: log, proof: PROOFS.find((proof) => proof === row.proof) ?? 'unverified' })
  }
  for (const table of OTHERS) {
    const fault = rowsFault(table, file[table])
    if (fault !== undefined) return refused('broken', fault)
  }
  return { runs, others: file as unknown as Contents['others'] } // each table's rows were just checked
}

async function merge(database: Database, { runs, others }: Contents): Promise<Merged> {
  const mine = await ownNothing(database)
  const counts = { added: 0, known: 0, forked: 0 }
  for (const { file, proof } of runs) counts[await mergeRun(database, file, proof)] += 1
  for (const table of OTHERS) {
    for (const row of others[table]) counts[await mergeRow(database.table(table), KEYS[table], row, mine)] += 1
  }
  return { outcome: 'merged', ...counts }
}

async function mergeRun(database: Database, file: RunFile, proof: Proof): Promise<'added' | 'known' | 'forked'> {
  const taken = await take(database, file, proof)
  if (taken.outcome !== 'refused') return taken.outcome === 'duplicate' ? 'known' : 'added'
  const fork = await take(database, forkFrom(await eventsOf(database, file.run), file), proof)
  return fork.outcome === 'imported' ? 'forked' : 'known'
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
async function mergeRow(
  table: Table<Row>,
  keys: readonly string[],
  row: Row,
  ownNothingYet: boolean,
): Promise<'added' | 'known'> {
  const key = keys.length === 1 ? row[keys[0] ?? ''] : keys.map((name) => row[name])
  const here = await table.get(key)
  if (here !== undefined && (canonical(here) === canonical(row) || !(newer(row, here) || (ownNothingYet && row.key === 'me'))))
    return 'known'
  await table.put(row)
  return 'added'
}

function newer(row: Row, here: Row): boolean {
  const [one, other] = [Number(row.changedAtMs ?? 0), Number(here.changedAtMs ?? 0)]
  return one === other ? canonical(row) > canonical(here) : one > other
}

/** On a device where nobody has practised yet, the backup says who one is. */
async function ownNothing(database: Database): Promise<boolean> {
  const me = (await database.settings.get('me'))?.value
  return typeof me !== 'string' || (await database.runs.where('person').equals(me).count()) === 0
}
