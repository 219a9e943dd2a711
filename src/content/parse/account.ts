import type { Account, AccountPerson } from '../model/account.ts'
import { missingChild, open } from './component.ts'
import * as grammar from './grammar/account.ts'
import { introduced } from './introduced.ts'
import { textIn, textOf } from './lines.ts'
import { readFields, type Source } from './read-fields.ts'
import type { Reading } from './reading.ts'
import type { Element, Node } from './tree.ts'

export function readAccount(front: Source, body: readonly Node[], reading: Reading): Account {
  const { id, lang, title, minutes } = readFields(grammar.ACCOUNT.front, front, reading)
  const { intro, elements } = introduced(body, grammar.ACCOUNT.body, reading)
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
  return { id, lang, title, minutes, story: intro, people, flags }
}

function readPerson(element: Element, reading: Reading): AccountPerson {
  const opened = open(element, grammar.PERSON, reading)
  reading.declare('person', opened.values.id, opened.at)
  const told = opened.all('Told')
  if (told.length === 0) missingChild(opened.at, 'Person', 'Told', reading)
  return {
    ...opened.values,
    told: told.map((child) => textOf(open(child, grammar.TOLD, reading), reading)),
    why: textIn(opened, grammar.WHY, reading),
    meet: textIn(opened, grammar.MEET, reading),
  }
}
