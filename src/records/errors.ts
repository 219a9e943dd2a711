/**
 * What went wrong with the disk, as a person can act on it:
 * `full` no room is left; `blocked` another tab holds an older version open; `refused` the browser keeps nothing (private window,
 * storage switched off); `newer` a newer version of the app wrote these records; `closed` another tab took over; `failed` the rest.
 */
export const DISK_FAULTS = ['full', 'blocked', 'refused', 'newer', 'closed', 'failed'] as const
export type DiskFault = (typeof DISK_FAULTS)[number]

/** What to do next, for logs and the command line; the screen has its own words for each kind, in both languages. */
const NEXT: Readonly<Record<DiskFault, string>> = {
  full: 'Export your runs, delete what you no longer need, and try again.',
  blocked: 'Close the other tabs of this app and reload.',
  refused: 'Use an ordinary window and allow this site to store data; until then export what you want to keep.',
  newer: 'Reload until the newest version of the app is there.',
  closed: 'Reload this tab.',
  failed: 'Reload; export what you want to keep.',
}

export class RecordsError extends Error {
  override readonly name = 'RecordsError'
  readonly fault: DiskFault
  readonly next: string
  constructor(fault: DiskFault, message: string, cause?: unknown) {
    super(message, { cause })
    this.fault = fault
    this.next = NEXT[fault]
  }
}

/** Any error of the database as one of ours; an error that is ours already stays what it is. */
export function diskError(error: unknown): RecordsError {
  if (error instanceof RecordsError) return error
  const names = namesOf(error)
  const message = error instanceof Error ? error.message : String(error)
  if (names.includes('QuotaExceededError')) return new RecordsError('full', `The disk is full. ${message}`, error)
  if (names.includes('VersionError')) return new RecordsError('newer', `The records are from a newer version. ${message}`, error)
  if (names.includes('DatabaseClosedError')) return new RecordsError('closed', `The records were closed. ${message}`, error)
  if (
    ['MissingAPIError', 'SecurityError', 'InvalidStateError', 'OpenFailedError', 'NotAllowedError'].some((name) =>
      names.includes(name),
    )
  ) {
    return new RecordsError('refused', `The browser keeps no records here. ${message}`, error)
  }
  return new RecordsError('failed', `The records failed. ${message}`, error)
}

/** An error's name and those of what caused it: Dexie wraps the browser's. */
function namesOf(error: unknown, depth = 0): readonly string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return []
  const { name, inner, cause, failures } = error as { name?: unknown; inner?: unknown; cause?: unknown; failures?: unknown }
  const causes = [inner, cause, ...(Array.isArray(failures) ? failures : [])]
  return [...(typeof name === 'string' ? [name] : []), ...causes.flatMap((below) => namesOf(below, depth + 1))]
}
