import { type KeptTable, RECORDS_VERSION, SINCE } from './database.ts'
import { rowsFault } from './row-schemas.ts'
import { isObject, type RefusedFile, type RunFile, readLog, refused } from './run-file.ts'
import { textIn } from './scalar.ts'

/** The tables of a file beside the runs. */
export type OtherTable = Exclude<KeptTable, 'events' | 'runs'>
export type Row = Readonly<Record<string, unknown>>

/** A file with many things in it, read and checked as a whole. */
export interface Contents {
  /** The person whose device made it; what it says of others is hearsay. */
  readonly from: string
  readonly runs: readonly RunFile[]
  readonly others: Partial<Readonly<Record<OtherTable, readonly Row[]>>>
}

/** All of a file is read before anything is written: one bad row refuses it as a whole. */
export function readContents(file: unknown, format: string, tables: readonly OtherTable[]): Contents | RefusedFile {
  if (!isObject(file) || file.format !== format) return refused('foreign', `“format” is not “${format}”.`)
  const { version, from } = file
  if (typeof version !== 'number' || typeof from !== 'string' || !Array.isArray(file.runs)) {
    return refused('broken', 'version, from or runs: missing')
  }
  if (version > RECORDS_VERSION) return refused('newer', `File version ${version}; this app reads up to ${RECORDS_VERSION}.`)
  const runs: RunFile[] = []
  for (const row of file.runs as readonly unknown[]) {
    if (!isObject(row)) return refused('broken', 'runs: not as they should be')
    const log = readLog(row.events, row.run, row.sha256)
    if (log.outcome === 'refused') return { ...log, detail: `Run ${textIn(row.run)}: ${log.detail}` }
    runs.push(log)
  }
  const held = tables.filter((table) => version >= (SINCE[table] ?? 1) && !(table === 'kept' && file.kept === undefined)) // results had none at first
  for (const table of held) {
    const fault = rowsFault(table, file[table])
    if (fault !== undefined) return refused('broken', fault)
  }
  const others = Object.fromEntries(held.map((table) => [table, file[table] as readonly Row[]])) // just checked
  return { from, runs, others }
}
