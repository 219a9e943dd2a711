/**
 * `npm run accuracy`: how far what is heard agrees with the readers, on talks that the labeller has not seen: the corpus with
 * whole writers held out, with `--talks` also split by talk (which takes as long again). The readers are language models; agreement is agreement with *these readings*.
 * Beside it: spans against hand-marked ones, what lines are about against hand-marked targets, and what the examples are.
 * `--moves` leaves the ratings out, `--each` prints every move.
 */
import { readFileSync } from 'node:fs'
import { CORE_MOVES, type Example, LANGS, type Lang, type MoveId } from '../../src/content/index.ts'
import { type Labeller, loadLabeller } from '../../src/language/index.ts'
import { createLabeller, folds, talkOf, train, writerOf, writeWeights } from '../../src/language/train.ts'
import { aboutFigures, aboutMarks } from './accuracy/about.ts'
import { corpusTurns, FOLDS, writerFolds } from './accuracy/corpus.ts'
import { LEAST, moveCounts, nearDuplicates } from './accuracy/examples.ts'
import { spanCases, spanFigures } from './accuracy/spans.ts'
import { labellerWithout, shippedExamples, writerIn } from './fit/trained.ts'

interface Case {
  readonly example: Example
  readonly truth: readonly MoveId[]
  readonly heard: readonly { readonly id: MoveId; readonly confidence: number }[]
  readonly gate: string
}

/** The readers' labels of the development corpus. */
const corpus = (lang: Lang): ReadonlyMap<string, readonly MoveId[]> =>
  new Map(corpusTurns(lang).map(({ id, moves }) => [id, moves]))

/** Every corpus turn heard by a labeller that was trained without its writer; without the kind of talk, as `label` hears. */
function hearApart(lang: Lang): readonly Case[] {
  const readers = corpus(lang)
  const examples = shippedExamples(lang)
  const fold = writerFolds(lang)
  return Array.from({ length: FOLDS }, (_, held) => {
    const labeller = labellerWithout(lang, (writer) => fold.get(writer) === held)
    return hearIn(
      lang,
      labeller,
      readers,
      examples.filter((example) => fold.get(writerIn(example)) === held),
    )
  }).flat()
}

/** The same by a labeller that was trained without its talk. */
function hearTalkApart(lang: Lang): readonly Case[] {
  const readers = corpus(lang)
  const examples = shippedExamples(lang)
  const fold = folds(examples, talkOf, FOLDS)
  return Array.from({ length: FOLDS }, (_, held) => {
    const labeller = createLabeller({
      [lang]: writeWeights(
        train(
          lang,
          examples.filter((_, at) => fold[at] !== held),
        ),
      ),
    })
    return hearIn(
      lang,
      labeller,
      readers,
      examples.filter((_, at) => fold[at] === held),
    )
  }).flat()
}

const hearIn = (
  lang: Lang,
  labeller: Labeller,
  readers: ReadonlyMap<string, readonly MoveId[]>,
  examples: readonly Example[],
): readonly Case[] =>
  examples.flatMap((example) => {
    const truth = readers.get(example.from)
    if (truth === undefined) return []
    const { moves, gate } = labeller.hear({ lang, text: example.text, context: example.context })
    return [{ example, truth, heard: moves, gate }]
  })

/** The turns that a second reader labelled, who had seen 60 labelled turns and none of these labels: how far readers agree. */
function secondReader(
  lang: Lang,
  cases: readonly Case[],
): { readonly reader: readonly Case[]; readonly machine: readonly Case[] } {
  const lines = readFileSync(`tests/corpora/second-reader.${lang}.jsonl`, 'utf8').trim().split('\n')
  const read = new Map(
    lines.map((line) => JSON.parse(line) as { id: string; moves: MoveId[] }).map(({ id, moves }) => [id, moves]),
  )
  const machine = cases.filter(({ example }) => read.has(example.from))
  const reader = machine.map((one) => ({
    ...one,
    heard: (read.get(one.example.from) ?? []).map((id) => ({ id, confidence: 1 })),
  }))
  return { reader, machine }
}

interface Tally {
  readonly right: number
  readonly heard: number
  readonly there: number
}
const f1 = ({ right, heard, there }: Tally): number => (heard + there === 0 ? 0 : (2 * right) / (heard + there))

function tally(cases: readonly Case[], move?: MoveId): Tally {
  const is = (id: MoveId) => move === undefined || id === move
  return {
    right: cases.reduce((sum, { heard, truth }) => sum + heard.filter(({ id }) => is(id) && truth.includes(id)).length, 0),
    heard: cases.reduce((sum, { heard }) => sum + heard.filter(({ id }) => is(id)).length, 0),
    there: cases.reduce((sum, { truth }) => sum + truth.filter(is).length, 0),
  }
}

/** How far stated confidence is from being right, over asserted moves in ten bins. */
function calibrationError(cases: readonly Case[]): number {
  const all = cases.flatMap(({ heard, truth }) =>
    heard.map(({ id, confidence }) => ({ confidence, right: truth.includes(id) ? 1 : 0 })),
  )
  return Array.from({ length: 10 }, (_, bin) => all.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin))
    .filter((bin) => bin.length > 0)
    .reduce((sum, bin) => sum + Math.abs(bin.reduce((gap, { confidence, right }) => gap + confidence - right, 0)) / all.length, 0)
}

const shown = (value: number): string => value.toFixed(3)

function agreement(cases: readonly Case[]): string {
  const counted = CORE_MOVES.filter((move) => tally(cases, move).there >= 5)
  const macro = counted.reduce((sum, move) => sum + f1(tally(cases, move)), 0) / counted.length
  return `micro-F1 ${shown(f1(tally(cases)))}, macro-F1 ${shown(macro)} (${counted.length} moves)`
}

function report(title: string, cases: readonly Case[], each: boolean): void {
  const gated = cases.filter(({ gate }) => gate !== 'ok')
  console.log(
    `${title}: ${cases.length} turns, ${agreement(cases)}, ECE ${shown(calibrationError(cases))}, stopped at the gate ${gated.length}`,
  )
  const writers = [...new Set(cases.map(({ example }) => writerOf(example)))].sort()
  console.log(
    `  by writer: ${writers.map((writer) => `${writer} ${shown(f1(tally(cases.filter(({ example }) => writerOf(example) === writer))))}`).join(', ')}`,
  )
  if (!each) return
  for (const move of CORE_MOVES) {
    const { right, heard, there } = tally(cases, move)
    console.log(
      `  ${move.padEnd(25)} there ${String(there).padStart(4)}  heard ${String(heard).padStart(4)}  F1 ${shown(f1({ right, heard, there }))}`,
    )
  }
  for (const { example, gate } of gated) console.log(`  gate ${gate}: ${example.text.slice(0, 90)}`)
}

function reportSpans(lang: Lang): void {
  const cases = spanCases(lang)
  for (const half of ['judge', 'mend'] as const) {
    const { first, nearest, of } = spanFigures(cases.filter(({ mark }) => mark.half === half))
    console.log(
      `${lang}, spans${half === 'mend' ? ' (the half that was looked at)' : ''}: overlap F1 ${shown(nearest)} with the nearest of the reader's marks, ` +
        `${shown(first)} with the first (${of} moves)`,
    )
  }
}

async function reportAbout(lang: Lang): Promise<void> {
  const labeller = await loadLabeller([lang])
  const marks = aboutMarks(lang)
  for (const half of ['judge', 'mend'] as const) {
    const { right, of, unheard, silent, ofSilent } = aboutFigures(
      marks.filter((mark) => mark.half === half),
      labeller,
    )
    console.log(
      `${lang}, about${half === 'mend' ? ' (lines that were looked at)' : ''}: right target ${shown(right / of)} (${of} moves; no move in ${unheard} lines), ` +
        `nothing where there is nothing ${silent} of ${ofSilent} lines`,
    )
  }
}

function reportExamples(lang: Lang): void {
  const examples = shippedExamples(lang)
  const counts = moveCounts(examples)
  const few = counts.filter(({ enough }) => !enough)
  console.log(
    `${lang}, examples: ${examples.length} turns by ${new Set(examples.map(writerIn)).size} writers, ${nearDuplicates(examples).length} near-duplicates; ` +
      `${counts.length - few.length} of ${counts.length} moves have ${LEAST.examples} (faults, SPIN, closes ${LEAST.examples * 2}) by ${LEAST.writers} writers`,
  )
  for (const { move, examples: there, writers, least } of few)
    console.log(`  too few: ${move.padEnd(25)} ${String(there).padStart(4)} of ${least}, by ${writers} writers`)
}

for (const lang of LANGS) {
  const apart = hearApart(lang)
  report(`${lang}, writers held out`, apart, process.argv.includes('--each'))
  const { reader, machine } = secondReader(lang, apart)
  console.log(
    `  ${machine.length} of these turns by a second reader: ${agreement(reader)}; by the machine: ${agreement(machine)}`,
  )
  reportSpans(lang)
  await reportAbout(lang)
  reportExamples(lang)
  if (process.argv.includes('--talks')) report(`${lang}, talks held out`, hearTalkApart(lang), false)
}
if (!process.argv.includes('--moves')) console.log((await import('./ratings.ts')).ratingsReport().text)
