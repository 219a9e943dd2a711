import type { Complaint } from '../model/complaint.ts'
import type { Concern } from '../model/concern.ts'
import type { Line } from '../model/line.ts'
import type { Need, Secret } from '../model/need.ts'
import type { Answer, BuyerCard, Ending, Fact, LevelRule, OwnLines, Scenario } from '../model/scenario.ts'
import { readComplaint } from './complaint.ts'
import { open } from './component.ts'
import { readConcern } from './concern.ts'
import { given } from './given.ts'
import { COMPLAINT } from './grammar/complaint.ts'
import * as grammar from './grammar/scenario.ts'
import { introduced } from './introduced.ts'
import { linesOf, paragraphsOf, textOf } from './lines.ts'
import { readNeed, readSecret } from './need.ts'
import { readFields, type Source } from './read-fields.ts'
import type { Reading } from './reading.ts'
import { checkScenario } from './scenario-sense.ts'
import type { Speaker } from './stage.ts'
import type { Element, Node } from './tree.ts'

/** A scenario while it is read. */
interface Draft {
  readonly openings: { readonly by: string; readonly line: Line }[]
  readonly facts: Fact[]
  readonly answers: Answer[]
  readonly needs: Need[]
  readonly secrets: Secret[]
  readonly concerns: Concern[]
  complaint: Complaint | undefined
  readonly own: OwnLines[]
  readonly endings: Ending[]
  readonly levels: LevelRule[]
  readonly hints: { readonly for?: string; readonly text: string }[]
  readonly known: string[]
  readonly goal: string[]
}

export function readScenario(front: Source, body: readonly Node[], reading: Reading): Scenario {
  const { id, lang, title, kind, rubrics, channel, minutes, market, buyers } = readFields(grammar.SCENARIO.front, front, reading)
  for (const [index, buyer] of buyers.entries()) {
    reading.declare('buyer', buyer.id, front.inner('buyers', index)?.at ?? front.at)
  }
  const { intro, elements } = introduced(body, grammar.SCENARIO.body, reading)
  const draft: Draft = {
    openings: [],
    facts: [],
    answers: [],
    needs: [],
    secrets: [],
    concerns: [],
    complaint: undefined,
    own: [],
    endings: [],
    levels: [],
    hints: [],
    known: [],
    goal: [],
  }
  const speaker = speakers(buyers, reading)
  for (const element of elements) readElement(element, draft, speaker, reading)
  if (intro.length === 0) {
    reading.fault('scenario/no-brief', front.at, {
      en: ['The file does not say who the trainee is.', 'Write a paragraph below the front matter: who you are, what you sell.'],
      zh: ['文件没有说明学员是谁。', '请在文件头下面写一段：您是谁、卖什么。'],
    })
  }
  const { known, goal, complaint, ...rest } = draft
  const scenario: Scenario = {
    id,
    lang,
    title,
    kind,
    rubrics,
    channel,
    minutes,
    ...given({ market }),
    buyers: buyers.map((buyer): BuyerCard => given(buyer)),
    brief: { you: intro, buyer: known, goal },
    ...rest,
    ...given({ complaint }),
  }
  checkScenario(scenario, front, reading)
  return scenario
}

/** Who says it: named, or the only buyer there is. */
function speakers(buyers: readonly { readonly id: string }[], reading: Reading): Speaker {
  return (by, opened) => {
    if (by === undefined && buyers.length > 1) {
      const names = buyers.map((buyer) => buyer.id)
      reading.fault('scenario/who', opened.at, {
        en: [
          `There are several buyers; <${opened.element.name}> does not say whose it is.`,
          `Add by="${names.join('" or by="')}".`,
        ],
        zh: [`有多位客户，<${opened.element.name}> 没有写明是谁。`, `请加上 by="${names.join('" 或 by="')}"。`],
      })
    }
    return by ?? buyers[0]?.id ?? ''
  }
}

function readElement(element: Element, draft: Draft, speaker: Speaker, reading: Reading): void {
  switch (element.name) {
    case 'Known':
    case 'Goal': {
      const opened = open(element, element.name === 'Known' ? grammar.KNOWN : grammar.GOAL, reading)
      reading.places.set(element.name.toLowerCase(), opened.at)
      draft[element.name === 'Known' ? 'known' : 'goal'].push(...paragraphsOf(opened.prose, reading))
      return
    }
    case 'Opening': {
      const opened = open(element, grammar.OPENING, reading)
      const by = speaker(opened.values.by, opened)
      const lines = linesOf(opened, `opening:${draft.openings.length}`, 1, reading)
      draft.openings.push(...lines.map((line) => ({ by, line })))
      return
    }
    case 'Fact': {
      const opened = open(element, grammar.FACT, reading)
      const { about, ...values } = opened.values
      reading.declare('fact', values.id, opened.at)
      draft.facts.push({ ...given(values), about, text: textOf(opened, reading) })
      return
    }
    case 'Answer': {
      const opened = open(element, grammar.ANSWER, reading)
      const { about, ...values } = opened.values
      reading.declare('answer', values.id, opened.at)
      draft.answers.push({ ...given(values), about, lines: linesOf(opened, `answer:${values.id}`, 1, reading) })
      return
    }
    case 'Need':
      draft.needs.push(readNeed(element, speaker, reading))
      return
    case 'Secret':
      draft.secrets.push(readSecret(element, speaker, reading))
      return
    case 'Concern':
      draft.concerns.push(readConcern(element, speaker, reading))
      return
    case 'Complaint': {
      const opened = open(element, COMPLAINT, reading)
      reading.declare('complaint', '', opened.at)
      draft.complaint ??= readComplaint(opened, speaker, reading)
      return
    }
    case 'Say': {
      const opened = open(element, grammar.SAY, reading)
      const by = speaker(opened.values.by, opened)
      reading.declare('say', `${opened.values.when}.${by}`, opened.at)
      draft.own.push({ when: opened.values.when, by, lines: linesOf(opened, `say:${opened.values.when}.${by}`, 1, reading) })
      return
    }
    case 'Ending': {
      const opened = open(element, grammar.ENDING, reading)
      const by = opened.values.by ?? draft.openings[0]?.by ?? speaker(undefined, opened)
      reading.declare('ending', `${opened.values.when}.${by}`, opened.at)
      draft.endings.push({
        when: opened.values.when,
        by,
        lines: linesOf(opened, `ending:${opened.values.when}.${by}`, 1, reading),
      })
      return
    }
    case 'Level': {
      const opened = open(element, grammar.LEVEL_RULE, reading)
      const { is, patience, trust, asks } = opened.values
      reading.declare('level', is, opened.at)
      draft.levels.push({ level: is, patience, trust, asks, note: textOf(opened, reading) })
      return
    }
    default: {
      const opened = open(element, grammar.HINT, reading)
      const about = opened.values.for
      if (about !== undefined) reading.declare('hint', about, opened.at)
      draft.hints.push({ ...(about === undefined ? {} : { for: about }), text: textOf(opened, reading) })
    }
  }
}
