import type { Fault } from '../model/fault.ts'
import type { ParsedFile } from './read-file.ts'
import type { Range } from './reading.ts'

export type Told = readonly [message: string, mend: string]
/** A fault told about a file that was read before. */
export function faultAt(
  file: ParsedFile,
  at: Pick<Range, 'line' | 'column'> | undefined,
  rule: string,
  told: Told,
  fix?: Fault['fix'],
): Fault {
  const [message, mend] = told
  return { rule, file: file.file, line: at?.line ?? 1, column: at?.column ?? 1, message, mend, ...(fix ? { fix } : {}) }
}
