import type {
  Answer,
  BuyerCard,
  Complaint,
  Concern,
  Detail,
  Ending,
  Fact,
  LevelRule,
  Line,
  Need,
  OwnLines,
  Remedy,
  Scenario,
  Secret,
} from '../model.ts'
import {
  type Component,
  linesOf,
  missingChild,
  type Opened,
  open,
  paragraphsOf,
  single,
  sort,
  stray,
  textOf,
} from './component.ts'
import { type Fields, readFields, type Source } from './field.ts'
import { given } from './given.ts'
import * as grammar from './grammar.ts'
import type { Range, Reading } from './reading.ts'
import { checkScenario } from './scenario-sense.ts'
import type { Element, Node, Prose } from './tree.ts'

const TOP: Pick<Component, 'name' | 'children'> = { name: '', children: grammar.ELEMENTS.scenario.top }

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
  const { id, lang, title, kind, rubrics, channel, minutes, market, buyers } = readFields(grammar.FRONT.scenario, front, reading)
  for (const [index, buyer] of buyers.entries()) {
    reading.declare('buyer', buyer.id, front.inner('buyers', index)?.at ?? front.at)
  }
  const { elements, prose } = sort(body, TOP, reading)
  const first = elements[0]?.at.start ?? Number.POSITIVE_INFINITY
  const you: Prose[] = []
  for (const node of prose) {
    if (node.at.start < first) you.push(node)
    else stray(node, TOP, reading)
  }
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
  const paragraphs = paragraphsOf(you, reading)
  if (paragraphs.length === 0) {
    reading.fault('scenario/no-brief', front.at, {
      en: ['The file does not say who the trainee is.', 'Write a paragraph below the front matter: who you are, what you sell.'],
      zh: ['文件没有说明学员是谁。', '请在文件头下面写一段：你是谁、卖什么。'],
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
    brief: { you: paragraphs, buyer: known, goal },
    ...rest,
    ...given({ complaint }),
  }
  checkScenario(scenario, front, reading)
  return scenario
}

type Speaker = (by: string | undefined, opened: Opened<Fields>) => string

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
    case 'Need': {
      draft.needs.push(readNeed(element, speaker, reading))
      return
    }
    case 'Secret': {
      const opened = open(element, grammar.SECRET, reading)
      const { id, by, about, opensTo, ...values } = opened.values
      reading.declare('secret', id, opened.at)
      const lines = linesOf(opened, `secret:${id}`, 1, reading)
      draft.secrets.push({ id, by: speaker(by, opened), about, opensTo, ...given(values), lines })
      return
    }
    case 'Concern':
      draft.concerns.push(readConcern(element, speaker, reading))
      return
    case 'Complaint': {
      const opened = open(element, grammar.COMPLAINT, reading)
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

/** The lines of a stage; none, and told, when the stage is missing. */
function stage(
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

function readNeed(element: Element, speaker: Speaker, reading: Reading): Need {
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

function readConcern(element: Element, speaker: Speaker, reading: Reading): Concern {
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
    understood: lines(grammar.UNDERSTOOD, 'understood', 1),
    refused: lines(grammar.REFUSED, 'refused', type === 'doubt' ? 1 : 0),
    settled: lines(grammar.SETTLED, 'settled', 1),
    hardened: lines(grammar.HARDENED, 'hardened', 1),
  }
}

function readComplaint(opened: Opened<typeof grammar.COMPLAINT.fields>, speaker: Speaker, reading: Reading): Complaint {
  const { by, heat, about } = opened.values
  const lines = (of: Component, name: string, least: number) => stage(opened, of, `complaint.${name}`, least, reading).lines
  const steps = grammar.COMPLAINT_STEPS
  const details = opened.all('Detail').map((element): Detail => {
    const inner = open(element, grammar.DETAIL, reading)
    const { id } = inner.values
    reading.declare('detail', id, inner.at)
    return { id, about: inner.values.about, lines: linesOf(inner, `detail:${id}`, 1, reading) }
  })
  const remedies = opened.all('Remedy').map((element): Remedy => {
    const inner = open(element, grammar.REMEDY, reading)
    const { id, about, text, allowed, response, better } = inner.values
    reading.declare('remedy', id, inner.at)
    const said = linesOf(inner, `remedy:${id}`, 1, reading)
    return { id, about, text, allowed, response, ...given({ better }), lines: said }
  })
  if (details.length === 0) missingChild(opened.at, 'Complaint', 'Detail', reading)
  checkRemedies(remedies, opened.at, reading)
  return {
    by: speaker(by, opened),
    about,
    heat,
    venting: lines(grammar.VENT, 'vent', 3),
    heard: lines(steps.Heard, 'heard', 1),
    apologised: lines(steps.Apologised, 'apologised', 1),
    understood: lines(steps.Understood, 'understood', 1),
    agreed: lines(steps.Agreed, 'agreed', 1),
    closed: lines(steps.Closed, 'closed', 1),
    hotter: lines(steps.Hotter, 'hotter', 1),
    details,
    remedies,
  }
}

function checkRemedies(remedies: readonly Remedy[], at: Range, reading: Reading): void {
  if (!remedies.some((remedy) => remedy.allowed && remedy.response === 'accept')) {
    reading.fault('complaint/no-way-out', at, {
      en: [
        'No remedy that the seller may offer is ever accepted, so the complaint cannot end well.',
        'Give one <Remedy> allowed={true} response="accept".',
      ],
      zh: [
        '没有一个销售有权提出、客户又会接受的方案，投诉无法圆满结束。',
        '请给一个 <Remedy> 写上 allowed={true} response="accept"。',
      ],
    })
  }
  for (const remedy of remedies) {
    const where = reading.places.get(`remedy:${remedy.id}`) ?? at
    const better = remedies.find((other) => other.id === remedy.better)
    if (remedy.response === 'counter' && remedy.better === undefined) {
      reading.fault('complaint/counter-for-nothing', where, {
        en: [
          `The customer counters "${remedy.id}" but the file does not say what they want.`,
          'Add better="…" with the id of another remedy.',
        ],
        zh: [`客户对“${remedy.id}”还价，但没有写想要什么。`, '请用 better="…" 写上另一个方案的 id。'],
      })
    }
    if (better && (better.id === remedy.id || (better.allowed && better.response === 'refuse'))) {
      reading.fault('complaint/better-is-none', where, {
        en: [
          `"${remedy.id}" names "${better.id}" as better, which the customer would not take.`,
          'Name a remedy that is accepted.',
        ],
        zh: [`“${remedy.id}”指向的“${better.id}”客户并不会接受。`, '请指向一个会被接受的方案。'],
      })
    }
  }
}
