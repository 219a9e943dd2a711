import type { Concern } from '../model/concern.ts'
import type { Line } from '../model/line.ts'
import type { Need } from '../model/need.ts'
import { type Component, type Opened, open, single } from './component.ts'
import type { Fields } from './field.ts'
import { given } from './given.ts'
import * as grammar from './grammar.ts'
import { linesOf } from './lines.ts'
import type { Reading } from './reading.ts'
import type { Element } from './tree.ts'

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

export function readNeed(element: Element, speaker: Speaker, reading: Reading): Need {
  const opened = open(element, grammar.NEED, reading)
  const { id, by, about, opensTo, after } = opened.values
  reading.declare('need', id, opened.at)
  const key = `need:${id}`
  const admitted = stage(opened, grammar.ADMITTED, `${key}.admitted`, 1, reading)
  const felt = stage(opened, grammar.FELT, `${key}.felt`, 1, reading)
  const explicit = stage(opened, grammar.EXPLICIT, `${key}.explicit`, 1, reading)
  const area = felt.opened?.values.area as Need['area'] // its component says so
  return {
    id,
    by: speaker(by, opened),
    about,
    opensTo,
    ...given({ after }),
    admitted: admitted.lines,
    felt: felt.lines,
    ...(area === undefined ? {} : { area }),
    explicit: explicit.lines,
  }
}

export function readConcern(element: Element, speaker: Speaker, reading: Reading): Concern {
  const opened = open(element, grammar.CONCERN, reading)
  const { id, by, type, about, raisedAt, levels, settledBy, need, setAgainst } = opened.values
  reading.declare('concern', id, opened.at)
  const key = `concern:${id}`
  const lines = (of: Component, name: string, least: number) => stage(opened, of, `${key}.${name}`, least, reading).lines
  return {
    id,
    by: speaker(by, opened),
    type,
    about,
    raisedAt,
    levels,
    settledBy,
    ...given({ need }),
    setAgainst,
    raised: lines(grammar.RAISED, 'raised', 1),
    named: lines(grammar.NAMED, 'named', 0),
    understood: lines(grammar.UNDERSTOOD, 'understood', 1),
    refused: lines(grammar.REFUSED, 'refused', type === 'doubt' ? 1 : 0),
    settled: lines(grammar.SETTLED, 'settled', 1),
    hardened: lines(grammar.HARDENED, 'hardened', 1),
  }
}
