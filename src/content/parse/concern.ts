import type { Concern } from '../model/concern.ts'
import { type Component, open } from './component.ts'
import { given } from './given.ts'
import * as grammar from './grammar/concern.ts'
import type { Reading } from './reading.ts'
import { type Speaker, stage } from './stage.ts'
import type { Element } from './tree.ts'

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
