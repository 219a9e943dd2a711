import type { Need, Secret } from '../model/need.ts'
import { open } from './component.ts'
import { given } from './given.ts'
import * as grammar from './grammar/need.ts'
import { linesOf } from './lines.ts'
import type { Reading } from './reading.ts'
import { type Speaker, stage } from './stage.ts'
import type { Element } from './tree.ts'

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

export function readSecret(element: Element, speaker: Speaker, reading: Reading): Secret {
  const opened = open(element, grammar.SECRET, reading)
  const { id, by, about, opensTo, ...values } = opened.values
  reading.declare('secret', id, opened.at)
  const lines = linesOf(opened, `secret:${id}`, 1, reading)
  return { id, by: speaker(by, opened), about, opensTo, ...given(values), lines }
}
