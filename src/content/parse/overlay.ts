import type { OverlayLayer, OverlaySheet, Trait } from '../model/overlay.ts'
import { BASIC_NEEDS, HABITS, MODES, RELATIONS, SEATS, STANCES } from '../model/person.ts'
import { missingChild, open, sort } from './component.ts'
import * as grammar from './grammar/overlay.ts'
import { paragraphsOf } from './lines.ts'
import { readFields, type Source } from './read-fields.ts'
import type { Reading } from './reading.ts'
import type { Node } from './tree.ts'

/** What a layer may hold: a buyer's card names one of them. */
const VALUES: Readonly<Record<OverlayLayer, readonly string[]>> = {
  need: BASIC_NEEDS,
  mode: MODES,
  habit: HABITS,
  seat: SEATS,
  relation: RELATIONS,
  stance: STANCES,
}
export function readOverlay(front: Source, body: readonly Node[], reading: Reading): OverlaySheet {
  const { id, lang, title } = readFields(grammar.OVERLAY.front, front, reading)
  const { elements, prose } = sort(body, grammar.OVERLAY.body, reading)
  const traits = elements.map((element): Trait => {
    const opened = open(element, grammar.TRAIT, reading)
    reading.declare('trait', opened.values.id, opened.at)
    if (!VALUES[id].includes(opened.values.id)) {
      reading.fault('overlay/value', opened.at, {
        en: [`"${opened.values.id}" is no value of the layer "${id}".`, `Use one of ${VALUES[id].join(', ')}.`],
        zh: [`“${opened.values.id}”不是“${id}”这一层的取值。`, `请用：${VALUES[id].join('、')}。`],
      })
    }
    return { ...opened.values, tastes: opened.all('Taste').map((child) => open(child, grammar.TASTE, reading).values) }
  })
  for (const value of VALUES[id]) {
    if (!traits.some((trait) => trait.id === value)) missingChild(front.at, '', `Trait id="${value}"`, reading)
  }
  return { id, lang, title, about: paragraphsOf(prose, reading).join(' '), traits }
}
