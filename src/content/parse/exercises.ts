import type { Account, AccountPerson } from '../model/account.ts'
import { READ_ASPECTS, type ReadAspect, type ReadCase, type ReadSet } from '../model/reads.ts'
import { type Component, missingChild, open, single, sort, stray } from './component.ts'
import * as grammar from './grammar.ts'
import { paragraphsOf, textOf } from './lines.ts'
import { readFields, type Source } from './read-fields.ts'
import type { Reading } from './reading.ts'
import type { Element, Node, Prose } from './tree.ts'

const topOf = (type: 'reads' | 'account') => ({ name: '', children: grammar.ELEMENTS[type].top })

/** Elements, and the paragraphs before the first of them. */
function introduced(type: 'reads' | 'account', body: readonly Node[], reading: Reading) {
  const { elements, prose } = sort(body, topOf(type), reading)
  const first = elements[0]?.at.start ?? Number.POSITIVE_INFINITY
  const before: Prose[] = []
  for (const node of prose) {
    if (node.at.start < first) before.push(node)
    else stray(node, topOf(type), reading)
  }
  return { elements, before: paragraphsOf(before, reading) }
}

export function readReads(front: Source, body: readonly Node[], reading: Reading): ReadSet {
  const { id, lang, title } = readFields(grammar.FRONT.reads, front, reading)
  const { elements, before } = introduced('reads', body, reading)
  if (elements.length === 0) missingChild(front.at, '', 'Case', reading)
  return { id, lang, title, about: before.join(' '), cases: elements.map((element) => readCase(element, reading)) }
}

function readCase(element: Element, reading: Reading): ReadCase {
  const opened = open(element, grammar.CASE, reading)
  const { id, style, need, seat } = opened.values
  reading.declare('case', id, opened.at)
  const scene = single(opened, 'Scene', true, reading)
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
    scene: scene ? textOf(open(scene, grammar.SCENE, reading), reading) : '',
    cues,
    reasons: { style: reasons.style ?? '', need: reasons.need ?? '', seat: reasons.seat ?? '' },
  }
}

export function readAccount(front: Source, body: readonly Node[], reading: Reading): Account {
  const { id, lang, title, minutes } = readFields(grammar.FRONT.account, front, reading)
  const { elements, before } = introduced('account', body, reading)
  const named = (name: string) => elements.filter((element) => element.name === name)
  const people = named('Person').map((element) => readPerson(element, reading))
  const flags = named('Flag').map((element) => {
    const opened = open(element, grammar.FLAG, reading)
    reading.declare('flag', opened.values.id, opened.at)
    return { ...opened.values, why: textOf(opened, reading) }
  })
  if (people.length < 2) missingChild(front.at, '', 'Person', reading)
  if (!flags.some((flag) => flag.real)) missingChild(front.at, '', 'Flag', reading)
  const best = people.filter((person) => person.first === 'best')
  if (people.length > 1 && best.length !== 1) {
    reading.fault('account/first', front.at, {
      en: [`${best.length} people are best to be seen first.`, 'Give exactly one Person first="best".'],
      zh: [`有 ${best.length} 个人标为最好先见。`, '请只给一个人写 first="best"。'],
    })
  }
  return { id, lang, title, minutes, story: before, people, flags }
}

function readPerson(element: Element, reading: Reading): AccountPerson {
  const opened = open(element, grammar.PERSON, reading)
  reading.declare('person', opened.values.id, opened.at)
  const words = (of: Component): string => {
    const found = single(opened, of.name, true, reading)
    return found ? textOf(open(found, of, reading), reading) : ''
  }
  const told = opened.all('Told')
  if (told.length === 0) missingChild(opened.at, 'Person', 'Told', reading)
  return {
    ...opened.values,
    told: told.map((child) => textOf(open(child, grammar.TOLD, reading), reading)),
    why: words(grammar.WHY),
    meet: words(grammar.MEET),
  }
}
