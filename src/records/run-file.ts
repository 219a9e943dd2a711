import { canonical, checkLog, LOG_VERSION, type RunEvent } from '#session'
import { parseLog } from './log-schema.ts'
import { textIn } from './scalar.ts'
import { sha256 } from './sha256.ts'

/** Version of the file around a log; a newer one is told apart from a broken one. */
export const RUN_FILE_VERSION = 1
export const RUN_FILE_FORMAT = 'parley-run'

export const BACKUP_FORMAT = 'parley-backup'
export const SHARED_FORMAT = 'parley-results'

/** Why a file was refused; nothing has changed then. `results` and `backup`: another kind of file of ours, which is taken in elsewhere. */
export const REFUSED_FILES = [
  'not-json',
  'foreign',
  'results',
  'backup',
  'newer',
  'broken',
  'altered',
  'inconsistent',
  'too-big',
  'diverged',
] as const
export type FileRefusal = (typeof REFUSED_FILES)[number]
export interface RefusedFile {
  readonly outcome: 'refused'
  readonly reason: FileRefusal
  /** Where and what, for a person who wants to know. */
  readonly detail: string
}
export interface RunFile {
  readonly outcome: 'read'
  readonly run: string
  readonly events: readonly RunEvent[]
}

/** Longest file that is read at all, in characters. */
export const MAX_FILE = 32_000_000

/** One run as a file: the same run gives the same bytes. Its fingerprint shows damage and careless edits, not forgery. */
export function runFileOf(events: readonly RunEvent[]): string {
  const first = events[0]
  if (first?.type !== 'run.started') throw new Error('A run begins with run.started.')
  const { run, engine, content } = first
  const file = {
    format: RUN_FILE_FORMAT,
    version: RUN_FILE_VERSION,
    run,
    engine,
    content,
    sha256: fingerprint(events),
    events,
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** The hash of a log: the same for equal events, whoever wrote them down. */
export const fingerprint = (events: readonly RunEvent[]): string => sha256(canonical(events))

/** Reads a file that claims to be a run. What is refused is told with its reason. */
export function readRunFile(text: string): RunFile | RefusedFile {
  if (text.length > MAX_FILE && !text.includes(`"${SHARED_FORMAT}"`) && !text.includes(`"${BACKUP_FORMAT}"`))
    return refused('too-big', `${text.length} characters; at most ${MAX_FILE} are read.`)
  const file = parsed(text)
  if (file === undefined) return refused('not-json', 'This is no JSON text.')
  const format = formatOf(file)
  if (format === SHARED_FORMAT) return refused('results', '')
  if (format === BACKUP_FORMAT) return refused('backup', '')
  if (!isObject(file) || format !== RUN_FILE_FORMAT) return refused('foreign', `“format” is not “${RUN_FILE_FORMAT}”.`)
  if (typeof file.version !== 'number') return refused('broken', 'version: missing')
  if (file.version > RUN_FILE_VERSION)
    return refused('newer', `File version ${file.version}; this app reads up to ${RUN_FILE_VERSION}.`)
  return readLog(file.events, file.run, file.sha256)
}

/** The same checks for a log that came some other way: in a backup, from a record store. */
export function readLog(value: unknown, run: unknown, hash: unknown): RunFile | RefusedFile {
  const version = logVersion(value)
  if (version !== undefined && version > LOG_VERSION)
    return refused('newer', `Log version ${version}; this app reads up to ${LOG_VERSION}.`)
  const log = parseLog(value)
  if ('what' in log) return refused('broken', log.what)
  const first = log.events[0]
  if (first?.type !== 'run.started') return refused('broken', 'events: a run begins with run.started')
  if (first.run !== run) return refused('altered', `The file says run ${textIn(run)}, its log says ${first.run}.`)
  if (typeof hash !== 'string' || hash !== fingerprint(log.events))
    return refused('altered', 'The fingerprint does not fit the log.')
  const fault = checkLog(log.events)
  if (fault) return refused('inconsistent', `Event ${fault.n}: ${fault.what}`)
  return { outcome: 'read', run: first.run, events: log.events }
}

export const refused = (reason: FileRefusal, detail: string): RefusedFile => ({ outcome: 'refused', reason, detail })

function logVersion(value: unknown): number | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : undefined
  return isObject(first) && typeof first.version === 'number' ? first.version : undefined
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a file says that it is. */
export const formatOf = (file: unknown): unknown => (isObject(file) ? file.format : undefined)

/** JSON as a value, whoever saved it; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
