import type { Line } from '../model/line.ts'
import { type Component, type Opened, open, single } from './component.ts'
import type { Fields } from './field.ts'
import { linesOf } from './lines.ts'
import type { Reading } from './reading.ts'

/** Who says what an element holds. */
export type Speaker = (by: string | undefined, opened: Opened<Fields>) => string

/** The lines of a stage; none, and told, when the stage is missing. */
export function stage(
  opened: Opened<Fields>,
  of: Component,
  key: string,
  least: number,
  reading: Reading,
): { readonly lines: readonly Line[]; readonly opened?: Opened<Fields> } {
  const element = single(opened, of.name, least > 0, reading)
  if (!element) return { lines: [] }
  const inner = open(element, of, reading)
  return { lines: linesOf(inner, key, Math.max(1, least), reading), opened: inner }
}
