import type { Drill, DrillSet } from '../model/drill.ts'
import type { Lang } from '../model/lang.ts'
import { missingChild, open } from './component.ts'
import { given } from './given.ts'
import * as grammar from './grammar/drills.ts'
import { introduced } from './introduced.ts'
import { textIn } from './lines.ts'
import { readFields, type Source } from './read-fields.ts'
import type { Reading } from './reading.ts'
import type { Element, Node } from './tree.ts'

export function readDrillSet(front: Source, body: readonly Node[], reading: Reading): DrillSet {
  const { id, lang, title, trains } = readFields(grammar.DRILLS.front, front, reading)
  const { intro, elements } = introduced(body, grammar.DRILLS.body, reading)
  if (elements.length === 0) missingChild(front.at, '', 'Drill', reading)
  const drills = elements.map((element) => readDrill(element, lang, id, reading))
  return { id, lang, title, about: intro.join(' '), trains, drills }
}

/** @param set - the id of the file in which it stands: of drills, or a lesson */
export function readDrill(element: Element, lang: Lang, set: string, reading: Reading): Drill {
  const opened = open(element, grammar.DRILL, reading)
  const { id, kind, persona, wants, spoils, about } = opened.values
  reading.declare('drill', id, opened.at)
  for (const move of wants) {
    if (!spoils.includes(move)) continue
    reading.fault('drill/wants-and-spoils', opened.at, {
      en: [`"${move}" is both wanted and spoiling.`, 'Take it out of one of the two.'],
      zh: [`“${move}”既被要求又会搞砸。`, '请从其中一处删去。'],
    })
  }
  return {
    id,
    lang,
    set,
    kind,
    ...given({ persona }),
    situation: textIn(opened, grammar.SITUATION, reading),
    context: textIn(opened, grammar.BUYER_LINE, reading),
    wants,
    spoils,
    about,
    model: textIn(opened, grammar.DRILL_MODEL, reading),
    why: textIn(opened, grammar.WHY, reading),
  }
}
