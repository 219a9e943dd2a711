import { Dexie, type Table } from 'dexie'
import { NumberTakenError, type RunEvent } from '#session'
import type { ChunkRow } from './attempt.ts'
import type { Authored, PackRow, Save } from './authored-row.ts'
import { diskError, RecordsError } from './errors.ts'
import type { PracticeTry } from './practice-try.ts'
import type { Assignment, Kept, Person, ReviewEntry } from './review.ts'
import type { RunSummary } from './summary.ts'
import type { OutboxRow } from './xapi/outbox-row.ts'

export type EventRow = { readonly run: string } & RunEvent
export interface Draft {
  readonly run: string
  readonly text: string
  readonly changedAtMs: number
}
export interface Setting {
  readonly key: string
  readonly value: unknown
  readonly changedAtMs: number
}

/** The tables that a backup carries; what is secret or only of this device stands apart. */
export const KEPT_TABLES = [
  'events',
  'runs',
  'drafts',
  'settings',
  'people',
  'reviews',
  'assignments',
  'kept',
  'tries',
  'authored',
  'saves',
  'packs',
] as const
export type KeptTable = (typeof KEPT_TABLES)[number]

/** Tables that came later than version 1: a file of an older version lacks them. */
export const SINCE: Partial<Readonly<Record<KeptTable, number>>> = { tries: 2, authored: 3, saves: 3, packs: 3 }

/**
 * The version of the records on disk: whoever changes tables or rows adds the next `version` with its `upgrade`, and an old file
 * of the version before to tests/records/old (one test names a version that has none).
 */
export const RECORDS_VERSION = 3

export class Database extends Dexie {
  declare readonly events: Table<EventRow, [string, number]>
  declare readonly runs: Table<RunSummary, string>
  declare readonly drafts: Table<Draft, string>
  declare readonly settings: Table<Setting, string>
  declare readonly people: Table<Person, string>
  declare readonly reviews: Table<ReviewEntry, string>
  declare readonly assignments: Table<Assignment, string>
  declare readonly kept: Table<Kept, [string, string]>
  declare readonly tries: Table<PracticeTry, string>
  /** Files that a trainer is writing. */
  declare readonly authored: Table<Authored, string>
  /** Earlier texts of these files. */
  declare readonly saves: Table<Save, [string, number]>
  /** Packs of content that were imported. */
  declare readonly packs: Table<PackRow, string>
  /** Imported attempts, a thousand compact rows a record. */
  declare readonly chunks: Table<ChunkRow, string>
  /** Statements on their way to a record store. */
  declare readonly outbox: Table<OutboxRow, string>
  /** Credentials: in no backup, no export, no log. */
  declare readonly secrets: Table<{ readonly key: string; readonly value: unknown }, string>

  constructor(name: string, dependencies?: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange }) {
    super(name, { ...dependencies, autoOpen: false, chromeTransactionDurability: 'strict' }) // on disk means on disk
    this.version(1).stores({
      events: '[run+n]',
      runs: 'run, person, scenario, lastAtMs',
      drafts: 'run',
      settings: 'key',
      people: 'id',
      reviews: 'id, run, person',
      assignments: 'id',
      kept: '[type+id]',
      chunks: 'id',
      outbox: 'id, [state+atMs]',
      secrets: 'key',
    })
    this.version(2).stores({ tries: 'id, person, set' })
    this.version(RECORDS_VERSION).stores({ authored: 'id, path', saves: '[draft+n]', packs: 'id' })
  }
}

/** Longest wait for the disk to open: a talk must not hang because another tab holds the records. */
const OPENS_WITHIN_MS = 6000

/** Does a piece of work on the open records; whatever goes wrong is a `RecordsError`. */
export type Work = <T>(work: () => PromiseLike<T>) => Promise<T>

export function workOn(database: Database): Work {
  let opening: Promise<void> | undefined
  let held: RecordsError | undefined

  const open = async (): Promise<void> => {
    if (database.isOpen()) return
    if (held) throw held // still waiting for the other tab: a talk goes on at once, in memory
    try {
      opening ??= opened(database)
      await opening
    } catch (error) {
      const fault = diskError(error)
      if (fault.fault === 'blocked') held = fault
      throw fault
    } finally {
      opening = undefined
    }
  }
  return async (work) => {
    await open()
    try {
      return await work()
    } catch (error) {
      throw error instanceof NumberTakenError ? error : diskError(error)
    }
  }
}

/** Opens the database, or says who is in the way. A late opening still counts: the next piece of work finds it open. */
async function opened(database: Database): Promise<void> {
  let late: ReturnType<typeof setTimeout> | undefined
  const inTheWay = new Promise<never>((_, reject) => {
    const blocked = () => reject(new RecordsError('blocked', 'Another tab holds an older version of the records open.'))
    late = setTimeout(() => reject(new RecordsError('blocked', 'The records did not open in time.')), OPENS_WITHIN_MS)
    database.on('blocked', blocked)
  })
  try {
    await Promise.race([database.open(), inTheWay])
    const onDisk = Math.floor(database.backendDB().version / 10) // Dexie counts in tens
    if (onDisk > RECORDS_VERSION) {
      database.close()
      throw new RecordsError('newer', `The records have version ${onDisk}; this app knows ${RECORDS_VERSION}.`)
    }
  } finally {
    clearTimeout(late)
  }
}
