import { CLUE_CONDITIONS, CLUE_RELATIONS, type Clue } from '../model/clue.ts'
import type { Criterion, ModelAnswer, OverallRule, Points, Rubric, RubricTest } from '../model/rubric.ts'
import { SIGNS } from '../model/sign.ts'
import { missingChild, open } from './component.ts'
import { given } from './given.ts'
import * as grammar from './grammar/rubric.ts'
import { introduced } from './introduced.ts'
import { textIn, textOf } from './lines.ts'
import { nearest } from './nearest.ts'
import { readFields, type Source } from './read-fields.ts'
import type { Range, Reading } from './reading.ts'
import type { Element, Node } from './tree.ts'

export function readRubric(front: Source, body: readonly Node[], reading: Reading): Rubric {
  const { id, lang, title, kinds, source } = readFields(grammar.RUBRIC.front, front, reading)
  const { intro, elements } = introduced(body, grammar.RUBRIC.body, reading)
  const named = (name: string) => elements.filter((element) => element.name === name)
  const criteria = named('Criterion').map((element) => readCriterion(element, reading))
  if (criteria.length === 0) missingChild(front.at, '', 'Criterion', reading)
  const [overall, second] = named('Overall')
  if (!overall) missingChild(front.at, '', 'Overall', reading)
  if (second) reading.declare('overall', '', second.at)
  if (overall) reading.declare('overall', '', overall.at)
  const tests = named('Test').map((element) => readTest(element, reading))
  if (tests.length === 0) {
    reading.fault('rubric/no-test', front.at, {
      en: [
        'The rubric has no test of its own, so nobody knows whether it gives the right points.',
        'Add <Test id="…"> with <Turn>s and <Expect>s.',
      ],
      zh: ['评分表没有自带的测试，无从知道打分是否正确。', '请加上 <Test id="…">，内含 <Turn> 和 <Expect>。'],
    })
  }
  const rule = overall ? readOverall(overall, reading) : { base: 0, fault: 0, levels: [], weights: {}, caps: [] }
  for (const criterion of criteria) {
    if (overall && !Object.hasOwn(rule.weights, criterion.id)) {
      reading.fault('rubric/no-weight', reading.places.get('overall:') ?? front.at, {
        en: [
          `<Overall> gives "${criterion.id}" no weight.`,
          `Add <Weight criterion="${criterion.id}" worth={…} />; 0 if it should not count.`,
        ],
        zh: [
          `<Overall> 没有给“${criterion.id}”权重。`,
          `请加上 <Weight criterion="${criterion.id}" worth={…} />；不计入则写 0。`,
        ],
      })
    }
  }
  return { id, lang, title, kinds, source, about: intro.join(' '), criteria, overall: rule, tests }
}

function readCriterion(element: Element, reading: Reading): Criterion {
  const opened = open(element, grammar.CRITERION, reading)
  const { id, title, lesson, levels, restraintOf, restraintAtLeast, practiceOnly } = opened.values
  reading.declare('criterion', id, opened.at)
  if (restraintOf?.includes(id)) {
    reading.fault('rubric/restraint-of-itself', opened.at, {
      en: [`"${id}" waits for its own points, so it can never earn any.`, 'Name other criteria in restraintOf.'],
      zh: [`“${id}”在等自己的分数，永远得不到分。`, '请在 restraintOf 里写其他评分项。'],
    })
  }
  const looksAt = textIn(opened, grammar.LOOKS_AT, reading)
  const clues = opened.all('Clue').map((child) => readClue(child, id, reading))
  if (clues.length === 0) missingChild(opened.at, 'Criterion', 'Clue', reading)
  const models = opened.all('Model').map((child): ModelAnswer => {
    const model = open(child, grammar.MODEL, reading)
    return { context: model.values.context, text: textOf(model, reading) }
  })
  if (models.length === 0) missingChild(opened.at, 'Criterion', 'Model', reading)
  const { descriptors, advice } = readDescriptors(opened.all('Level'), opened.at, id, reading)
  return {
    id,
    title,
    looksAt,
    descriptors,
    clues,
    levels: levels as unknown as Criterion['levels'], // its field takes exactly four
    ...(restraintOf === undefined ? {} : { restraint: { of: restraintOf, atLeast: restraintAtLeast ?? 1 } }),
    advice,
    models,
    ...given({ lesson }),
    ...(practiceOnly ? { practiceOnly } : {}),
  }
}

function readDescriptors(
  elements: readonly Element[],
  at: Range,
  id: string,
  reading: Reading,
): Pick<Criterion, 'descriptors' | 'advice'> {
  const descriptors: [string, string, string, string, string] = ['', '', '', '', '']
  const advice: [string, string, string, string] = ['', '', '', '']
  const seen = new Set<number>()
  for (const element of elements) {
    const level = open(element, grammar.DESCRIPTOR, reading)
    const points = level.values.points as Points // its field takes 0 to 4
    reading.declare('descriptor', `${id}.${points}`, level.at)
    seen.add(points)
    descriptors[points] = textOf(level, reading)
    if (points === 4) continue
    if (level.values.advice === undefined) {
      reading.fault('rubric/no-advice', level.at, {
        en: [`"${id}" gives no advice at ${points} points.`, 'Add advice="what to do next from here".'],
        zh: [`“${id}”在 ${points} 分没有建议。`, '请加上 advice="下一步做什么"。'],
      })
    } else advice[points] = level.values.advice
  }
  for (const points of [0, 1, 2, 3, 4]) {
    if (seen.has(points)) continue
    reading.fault('rubric/no-descriptor', at, {
      en: [`"${id}" does not say what ${points} points look like.`, `Add <Level points={${points}}>…</Level>.`],
      zh: [`“${id}”没有说明 ${points} 分是什么样。`, `请加上 <Level points={${points}}>…</Level>。`],
    })
  }
  return { descriptors, advice }
}

function readClue(element: Element, criterion: string, reading: Reading): Clue {
  const opened = open(element, grammar.CLUE, reading)
  const { measure, ...values } = opened.values
  reading.declare('clue', `${criterion}.${values.id}`, opened.at)
  if (!element.attributes.some(({ name }) => name === 'moves' || name === 'signs' || name === 'measure')) {
    reading.fault('rubric/clue-of-nothing', opened.at, {
      en: [`The clue "${values.id}" counts nothing.`, 'Add moves="…", signs="…" or measure="…".'],
      zh: [`线索“${values.id}”什么也不计。`, '请加上 moves="…"、signs="…" 或 measure="…"。'],
    })
  }
  for (const condition of values.where) checkCondition(condition, opened.at, reading)
  return { ...values, ...given({ measure }) }
}

const LONE: readonly string[] = CLUE_CONDITIONS
const RELATIONS: readonly string[] = CLUE_RELATIONS
const OF_SIGNS: readonly string[] = ['answers', 'answered', 'since']

/** `tied`, or `after:problem-question`, or `with:benefit+proof`; `answers`, `answered` and `since` take signs, the others moves. */
function checkCondition(condition: string, at: Range, reading: Reading): void {
  const colon = condition.indexOf(':')
  const name = colon < 0 ? condition : condition.slice(0, colon)
  const names = colon < 0 ? [] : condition.slice(colon + 1).split('+')
  const stated = reading.references.findLast((reference) => reference.kind === 'condition' && reference.id === condition)
  const where = stated?.at ?? at
  if (colon < 0 ? !LONE.includes(name) : !RELATIONS.includes(name)) {
    const known = [...LONE, ...RELATIONS.map((relation) => `${relation}:…`)]
    const meant = nearest(name, colon < 0 ? LONE : RELATIONS)
    reading.fault('rubric/condition', where, {
      en: [`"${condition}" is no condition.`, meant ? `Did you mean "${meant}"?` : `There are: ${known.join(', ')}.`],
      zh: [`没有“${condition}”这个条件。`, meant ? `是不是“${meant}”？` : `可用的有：${known.join('、')}。`],
    })
    return
  }
  for (const named of names) {
    if (!OF_SIGNS.includes(name)) reading.refer('move', named, where)
    else if (!(SIGNS as readonly string[]).includes(named)) {
      const meant = nearest(named, SIGNS)
      reading.fault('rubric/sign', where, {
        en: [`"${named}" is no sign.`, meant ? `Did you mean "${meant}"?` : `There are: ${SIGNS.join(', ')}.`],
        zh: [`没有“${named}”这个信号。`, meant ? `是不是“${meant}”？` : `可用的有：${SIGNS.join('、')}。`],
      })
    }
  }
}

function readOverall(element: Element, reading: Reading): OverallRule {
  const opened = open(element, grammar.OVERALL, reading)
  const weights: Record<string, number> = {}
  const standIns: Record<string, string> = {}
  const leadsBack = (from: string, to: string): boolean => {
    const seen = new Set<string>()
    for (let next: string | undefined = to; next !== undefined && !seen.has(next); next = standIns[next]) {
      if (next === from) return true
      seen.add(next)
    }
    return false
  }
  for (const child of opened.all('Weight')) {
    const { values, at } = open(child, grammar.WEIGHT, reading)
    reading.declare('weight', values.criterion, at)
    weights[values.criterion] = values.worth
    if (values.standIn === undefined) continue
    standIns[values.criterion] = values.standIn
    if (!leadsBack(values.criterion, values.standIn)) continue
    const itself = values.standIn === values.criterion
    reading.fault('rubric/stands-in-for-itself', at, {
      en: [
        itself
          ? `"${values.standIn}" cannot stand in for itself.`
          : `"${values.standIn}" cannot stand in for "${values.criterion}", which stands in for it in turn.`,
        'Name another criterion, or leave standIn out.',
      ],
      zh: [
        itself ? `“${values.standIn}”不能代替自己。` : `“${values.standIn}”不能代替“${values.criterion}”：后者又在代替它。`,
        '请写另一项，或省略 standIn。',
      ],
    })
  }
  const caps = opened.all('Cap').map((child) => open(child, grammar.CAP, reading).values)
  const { agreement, ...values } = opened.values
  return { ...values, weights, caps, ...given({ agreement }), ...(Object.keys(standIns).length > 0 ? { standIns } : {}) }
}

function readTest(element: Element, reading: Reading): RubricTest {
  const opened = open(element, grammar.TEST, reading)
  const { id } = opened.values
  reading.declare('test', id, opened.at)
  const turns = opened.all('Turn').map((child) => {
    const turn = open(child, grammar.TURN, reading)
    return { by: turn.values.by, text: textOf(turn, reading) }
  })
  if (turns.length === 0) missingChild(opened.at, 'Test', 'Turn', reading)
  const expect: Record<string, readonly [number, number]> = {}
  for (const child of opened.all('Expect')) {
    const { values, at } = open(child, grammar.EXPECT, reading)
    reading.declare('expect', `${id}.${values.criterion}`, at)
    if (!child.attributes.some(({ name }) => name === 'least' || name === 'most')) {
      reading.fault('rubric/expects-anything', at, {
        en: [`Any points for "${values.criterion}" would do.`, 'Add least={…}, most={…} or both.'],
        zh: [`“${values.criterion}”得几分都算对。`, '请加上 least={…}、most={…} 或两者。'],
      })
    }
    if (values.least > values.most) {
      reading.fault('rubric/expects-nothing', at, {
        en: ['"least" is above "most", so no points fit.', 'Swap the two numbers.'],
        zh: ['least 大于 most，没有分数能满足。', '请对调两个数。'],
      })
    }
    expect[values.criterion] = [values.least, values.most]
  }
  if (Object.keys(expect).length === 0) missingChild(opened.at, 'Test', 'Expect', reading)
  return { id, turns, expect }
}
