import { READ_ASPECTS, type ReadAspect, type ReadCase, type ReadSet } from '../model/reads.ts'
import { missingChild, open } from './component.ts'
import * as grammar from './grammar/reads.ts'
import { introduced } from './introduced.ts'
import { textIn, textOf } from './lines.ts'
import { readFields, type Source } from './read-fields.ts'
import type { Reading } from './reading.ts'
import type { Element, Node } from './tree.ts'

export function readReads(front: Source, body: readonly Node[], reading: Reading): ReadSet {
  const { id, lang, title } = readFields(grammar.READS.front, front, reading)
  const { intro, elements } = introduced(body, grammar.READS.body, reading)
  if (elements.length === 0) missingChild(front.at, '', 'Case', reading)
  return { id, lang, title, about: intro.join(' '), cases: elements.map((element) => readCase(element, reading)) }
}

function readCase(element: Element, reading: Reading): ReadCase {
  const opened = open(element, grammar.CASE, reading)
  const { id, style, need, seat } = opened.values
  reading.declare('case', id, opened.at)
  const scene = textIn(opened, grammar.SCENE, reading)
  const cues = opened.all('Cue').map((child) => {
    const cue = open(child, grammar.CUE, reading)
    return { ...cue.values, text: textOf(cue, reading) }
  })
  const reasons: Partial<Record<ReadAspect, string>> = {}
  for (const child of opened.all('Reason')) {
    const reason = open(child, grammar.REASON, reading)
    reading.declare(`reason:${id}`, reason.values.for, reason.at)
    reasons[reason.values.for] = textOf(reason, reading)
  }
  for (const aspect of READ_ASPECTS) {
    if (reasons[aspect] === undefined) missingChild(opened.at, 'Case', `Reason for="${aspect}"`, reading)
    if (cues.some((cue) => cue.shows.includes(aspect))) continue
    reading.fault('case/no-cue', opened.at, {
      en: [`Nothing in this case tells the ${aspect}.`, `Add a cue with shows="${aspect}".`],
      zh: [`这个案例里没有线索说明“${aspect}”。`, `请加一条 shows="${aspect}" 的线索。`],
    })
  }
  return {
    id,
    style,
    need,
    seat,
    scene,
    cues,
    reasons: { style: reasons.style ?? '', need: reasons.need ?? '', seat: reasons.seat ?? '' },
  }
}
