/**
 * Fits what speaks for a topic (`src/language/about/numbers.ts`) to the lines that were marked for it and may be looked at:
 * `node src/cli/launch.mjs tests/bench/about-fit.ts [--write] [--errors]`. Both languages share the numbers. Prints how often the right
 * topic is found with whole scenarios held out; the half that judges is not read.
 */
import { writeFileSync } from 'node:fs'
import { LANGS, type Lang } from '../../src/content/index.ts'
import { DOINGS, doingOf } from '../../src/language/about/doing.ts'
import { evidenceFor, evidenceForNothing, evidenceOfThread, TYPES } from '../../src/language/about/evidence.ts'
import { KEPT, sharesOf } from '../../src/language/about/shares.ts'
import { readerOf } from '../../src/language/about/terms.ts'
import { loadLabeller, type Topic } from '../../src/language/index.ts'
import { type Choice, fitted, pickOf } from './about-fit/softmax.ts'
import { type AboutMark, aboutMarks, topicsIn } from './accuracy/about.ts'

const FOLDS = 6
/** How lines are learnt and judged: as they are; with every third of the author's words, as on a first try; two of them in one turn. */
const WAYS = ['as they are', 'a third of the words', 'two in a turn'] as const
type Way = (typeof WAYS)[number]
/** How much a line counts in each way. */
const COUNTS: Readonly<Record<Way, number>> = { 'as they are': 1, 'a third of the words': 0.25, 'two in a turn': 0.5 }

interface Line extends Pick<AboutMark, 'scenario' | 'lang' | 'context' | 'text'> {
  /** What its parts speak of, each from where the one before ends. */
  readonly parts: readonly { readonly end: number; readonly about: readonly string[] }[]
}
interface Case extends Choice {
  readonly line: Line
  readonly way: Way
  readonly move: string
  readonly about: readonly string[]
  readonly ids: readonly (string | null)[]
}

const sparely = (topics: readonly Topic[]): readonly Topic[] =>
  topics.map((topic) => ({ ...topic, about: topic.about.filter((_, at) => at % 3 === 0) }))

const alone = (mark: AboutMark): Line => ({ ...mark, parts: [{ end: mark.text.length, about: mark.about }] })
const joined = (first: AboutMark, second: AboutMark): Line => {
  const text = `${first.text}${first.lang === 'en' ? ' ' : ''}${second.text}`
  return {
    ...first,
    text,
    parts: [
      { end: first.text.length, about: first.about },
      { end: text.length, about: second.about },
    ],
  }
}
/** In a talk the line before is seldom about the same: a line without one is learnt with another topic's before it as well. */
function withLineBefore(line: Line, at: number): readonly Line[] {
  if (line.context !== '') return [line]
  const about = line.parts.flatMap((part) => part.about)
  const said = topicsIn(line)
    .filter(({ id, type }) => type !== 'fact' && !about.includes(id))
    .flatMap(({ words }) => words)
  return [line, { ...line, context: said[(at * 7) % said.length] ?? '' }]
}
function linesOf(marks: readonly AboutMark[], way: Way): readonly Line[] {
  if (way !== 'two in a turn') return marks.map(alone).flatMap(withLineBefore)
  return marks.flatMap((mark, at) => {
    const next = marks.slice(at + 1).find(({ scenario }) => scenario === mark.scenario)
    return next ? [joined(mark, next)] : []
  })
}

async function casesOf(lang: Lang, way: Way): Promise<readonly Case[]> {
  const labeller = await loadLabeller([lang])
  const marks = aboutMarks(lang).filter(({ half }) => half === 'mend')
  const known = new Map(
    marks.map((mark) => {
      const topics = way === 'a third of the words' ? sparely(topicsIn(mark)) : topicsIn(mark)
      return [mark.scenario, { topics, shares: sharesOf(topics, readerOf(lang, 2000), readerOf(lang, KEPT)) }]
    }),
  )
  return linesOf(marks, way).flatMap((line) => {
    const { topics, shares } = known.get(line.scenario)!
    const { moves, perhaps } = labeller.hear(line, topics)
    const heard = moves.length > 0 ? moves : perhaps.slice(0, 1)
    return heard.map(({ id: move, start, end }): Case => {
      const clause = line.text.slice(start, end)
      const doing = doingOf(move, clause)
      const has = shares(clause, line.text, line.context)
      const options = [
        ...topics.map(({ type }, place) => [...evidenceFor(has, place, doing, type), ...evidenceOfThread(has, place, doing)]),
        evidenceForNothing(has, doing),
      ]
      const ids = [...topics.map(({ id }) => id), null]
      const about = line.parts.find((part) => start < part.end)?.about ?? []
      const right = ids.map((id) => (id === null ? about.length === 0 : about.includes(id)))
      return { line, way, move, about, ids, options, right, weight: COUNTS[way] / heard.length }
    })
  })
}

const cases = (await Promise.all(LANGS.flatMap((lang) => WAYS.map((way) => casesOf(lang, way))))).flat()
const scenarios = [...new Set(cases.map(({ line }) => line.scenario))].sort()
const found = new Map<Case, string | null>()
for (let fold = 0; fold < FOLDS; fold++) {
  const held = new Set(scenarios.filter((_, at) => at % FOLDS === fold))
  const numbers = fitted(cases.filter(({ line }) => !held.has(line.scenario)))
  for (const one of cases) if (held.has(one.line.scenario)) found.set(one, one.ids[pickOf(one, numbers)] ?? null)
}
const isRight = (one: Case) => one.right[one.ids.indexOf(found.get(one) ?? null)] === true
for (const [lang, way] of LANGS.flatMap((lang) => WAYS.map((way) => [lang, way] as const))) {
  const own = cases.filter((one) => one.line.lang === lang && one.way === way)
  const rate = (list: readonly Case[]) => `${(list.filter(isRight).length / list.length).toFixed(3)} of ${list.length} moves`
  console.log(
    `${lang}, ${way}, scenarios held out: right target ${rate(own.filter(({ about }) => about.length > 0))}, ` +
      `nothing where there is nothing ${rate(own.filter(({ about }) => about.length === 0))}`,
  )
  if (process.argv.includes('--errors'))
    for (const one of own.filter((one) => !isRight(one)))
      console.log(
        `  ${[one.line.scenario, one.line.context, one.line.text, one.about.join(', ')].join(' | ')} | ${one.move}: ${found.get(one)}`,
      )
}
if (process.argv.includes('--write')) {
  const numbers = fitted(cases)
  const keyOf = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`)
  const shown = (name: string) => Number((numbers.get(name) ?? 0).toFixed(2))
  const single = [...numbers.keys()].filter((name) => !DOINGS.some((doing) => name.startsWith(`${doing}: `)))
  const fits = DOINGS.map(
    (doing) => `  ${keyOf(doing)}: [${[...TYPES, 'nothing'].map((type) => shown(`${doing}: ${type}`)).join(', ')}],\n`,
  )
  writeFileSync(
    'src/language/about/numbers.ts',
    `/** How much each piece of evidence counts; fitted by tests/bench/about-fit.ts to lines that people marked. */\n` +
      `export const NUMBERS: Readonly<Record<string, number>> = {\n${single.map((name) => `  ${keyOf(name)}: ${shown(name)},\n`).join('')}}\n` +
      `/** How well what is done fits what the topic is, in the order of \`TYPES\`; the last speaks for nothing at all. */\n` +
      `export const FITS: Readonly<Record<string, readonly number[]>> = {\n${fits.join('')}}\n`,
  )
  console.log(`${numbers.size} numbers written to src/language/about/numbers.ts.`)
}
