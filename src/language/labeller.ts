import { FAULTS, type Lang, type MoveId } from '#content'
import { type About, knowing } from './about/about.ts'
import { type Denial, denialsIn, isDenied } from './denial.ts'
import { type ReadTurn, readTurn } from './features.ts'
import { gateOf } from './gate.ts'
import { hash32 } from './hash.ts'
import type { Heard, HeardMove, Labeller, Phatic, Topic, Utterance } from './heard.ts'
import { type Scorer, scorerFor } from './model/score.ts'
import { keyOf } from './model/vector.ts'
import { read, type Weights, type WrittenWeights } from './model/weights.ts'
import { namesIn } from './names.ts'
import { withoutPadding } from './padding.ts'
import { phaticIn } from './phatic.ts'
import { withoutQuotes } from './quoted.ts'
import { saidBefore } from './said.ts'
import { signsOf } from './signs.ts'
import { clauseFor } from './span.ts'

/** A move below its threshold by less than this is kept as "perhaps" (thousandths). */
const PERHAPS = 600
/** A turn longer than anybody speaks is not read twice: what it denies anywhere does not count. */
const READ_TWICE = 1500
/** How often the likeliest form of a question is right where none reaches its threshold: 22 of 47 and 40 of 76 with writers held out. */
const AS_FORM = 0.5
const FORMS: readonly MoveId[] = ['open-question', 'closed-question', 'high-gain-question', 'imagine-question']
const NOTHING: readonly HeardMove[] = []
const FAULT: ReadonlySet<string> = new Set(FAULTS)

/** What stands in the weights' file: both languages, or the one that is needed. */
export type LabellerWeights = Partial<Readonly<Record<Lang, WrittenWeights>>>

/**
 * Makes a labeller of trained weights.
 *
 * @param written - by language; an utterance in a language that is missing throws
 */
export function createLabeller(written: LabellerWeights): Labeller {
  const scorers: Partial<Record<Lang, Scorer>> = {}
  return labellerOf(hashOfWeights(written), (lang) => {
    const weights = written[lang]
    if (weights === undefined) throw new Error(`The labeller has no weights for "${lang}".`)
    scorers[lang] ??= scorerFor(read(weights))
    return scorers[lang]
  })
}

/** Names weights: stands in every run's log. */
export const hashOfWeights = (written: LabellerWeights): string =>
  Object.entries(written)
    .map(([lang, weights]) => `${lang}${hash32(JSON.stringify(weights)).toString(16).padStart(8, '0')}`)
    .join('-')

/** A labeller of what scores the words of each language. */
export const labellerOf = (hash: string, scorerOf: (lang: Lang) => Scorer): Labeller => ({
  hash,
  hear: (utterance, topics = []) => hear(scorerOf(utterance.lang), utterance, topics),
  signs: (line) => signsOf(line.lang, line.text),
})

/** Hears a turn without what pads it. Faults are heard in all of it: no padding hides them. */
function hear(scorer: Scorer, utterance: Utterance, topics: readonly Topic[]): Heard {
  const text = withoutPadding(utterance.text, utterance.lang, utterance.context)
  const heard = hearWords(scorer, { ...utterance, text }, topics)
  if (text === utterance.text || heard.gate !== 'ok') return heard
  const phatic = phaticIn(readTurn(utterance.lang, utterance.text, utterance.context))
  const missed = hearWords(scorer, utterance, topics).moves.filter(
    ({ id }) => FAULT.has(id) && !heard.moves.some((move) => move.id === id),
  )
  const moves = [...heard.moves, ...missed].sort(inOrder)
  const perhaps = heard.perhaps.filter(({ id }) => !missed.some((move) => move.id === id))
  return { ...heard, moves, perhaps, ...(phatic.length > 0 ? { phatic } : {}) }
}

function hearWords(scorer: Scorer, utterance: Utterance, topics: readonly Topic[]): Heard {
  const said = saidBefore(utterance)
  const turn = readTurn(utterance.lang, utterance.text, utterance.context)
  const gate = gateOf({
    turn,
    said,
    known: (word) => scorer.placeOf(keyOf('word', word)) >= 0,
  })
  // Gate and length are of all that was written; moves and questions only of what the seller says in his own name.
  const bare = withoutQuotes(utterance.text, utterance.lang, utterance.context + said.opening())
  const spoken = bare === utterance.text ? turn : readTurn(utterance.lang, bare, utterance.context)
  const frame = {
    gate,
    length: lengthOf(turn),
    questions: spoken.sentences.filter((sentence) => sentence.question).length,
    names: namesIn(utterance.text, utterance.lang),
  }
  if (gate !== 'ok') return { ...frame, moves: NOTHING, perhaps: NOTHING }
  const knows = topics.length > 0 ? knowing(topics, utterance.lang) : null
  const tells = knows?.tells(statementsIn(spoken)) ?? []
  const phatic = phaticIn(spoken)
  const told = { ...(tells.length > 0 ? { tells } : {}), ...(phatic.length > 0 ? { phatic } : {}) }
  const all = movesOf(scorer, spoken, utterance, knows?.about ?? null)
  const heard = { ...all, asserted: all.asserted.filter((move) => !isTrue(move, tells) && !isAbsolved(move, phatic)) }
  const denials = denialsIn(spoken.even.text, utterance.lang)
  if (![...heard.asserted, ...heard.perhaps].some(({ id }) => isDenied(denials, id)))
    return { ...frame, ...told, moves: heard.asserted, perhaps: heard.perhaps }
  // What a clause denies counts only if it is heard without that clause as well.
  const other =
    spoken.even.text.length > READ_TWICE
      ? NOTHING
      : movesOf(
          scorer,
          readTurn(utterance.lang, blanked(bare, spoken, denials), utterance.context),
          utterance,
          knows?.about ?? null,
        ).asserted
  const without = new Set(other.map(({ id }) => id))
  const asserted = [
    ...heard.asserted.filter(({ id }) => !isDenied(denials, id)),
    ...other.filter(({ id }) => isDenied(denials, id) && heard.asserted.some((move) => move.id === id)),
  ]
  const perhaps = heard.perhaps.filter(({ id }) => !isDenied(denials, id) || without.has(id))
  return { ...frame, ...told, moves: asserted.sort(inOrder), perhaps }
}

/** A fact that the author vouches for, told in its own words, is neither too much said nor pressed on anybody. */
const isTrue = ({ id, about }: HeardMove, tells: readonly string[]): boolean =>
  (id === 'overclaim' || id === 'pressure') && typeof about === 'string' && tells.includes(about)

/** "It isn't anything you did" blames nobody. */
const isAbsolved = ({ id, start, end }: HeardMove, phatic: readonly Phatic[]): boolean =>
  id === 'blame-buyer' && phatic.some((one) => one.kind === 'absolves' && one.start < end && start < one.end)

/** What the turn says and does not ask; of "…, is that all right?" what stands before. */
const statementsIn = ({ sentences, even, lang }: ReadTurn): string =>
  sentences
    .map(({ sentence: { start, end }, question }) => {
      if (!question) return even.text.slice(start, end)
      const cut = even.text.slice(start, end).search(TAG[lang])
      return cut < 0 ? '' : even.text.slice(start, start + cut)
    })
    .join(' ')
const TAG: Readonly<Record<Lang, RegExp>> = { en: /,(?:\s+[^\s,]+){1,6}$/, zh: /[,，][^,，]{1,8}$/ }

/** The text with blanks for these stretches of its even form; all places stay. */
function blanked(text: string, turn: ReadTurn, stretches: readonly Denial[]): string {
  let left = text
  for (const stretch of stretches) {
    const start = turn.even.at[stretch.start] as number
    const end = turn.even.at[stretch.end] as number
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  }
  return left
}

function movesOf(scorer: Scorer, turn: ReadTurn, utterance: Utterance, about: About | null) {
  // Where nothing is said, only the buyer's line would speak.
  if (turn.sentences.length === 0) return { asserted: NOTHING, perhaps: NOTHING }
  const { weights } = scorer
  const { total, best } = scorer.scoreTurn(turn)
  const kind = utterance.kind === undefined ? undefined : weights.kinds[utterance.kind]
  const asserted: HeardMove[] = []
  const perhaps: HeardMove[] = []
  const margins = weights.moves.map((_, label) =>
    Math.floor((((total[label] as number) + (kind?.[label] ?? 0) - (weights.thresholds[label] as number)) * 1000) / weights.unit),
  )
  const form = turn.sentences.some((sentence) => sentence.question) ? likeliestForm(weights, margins) : -1
  weights.moves.forEach((id, label) => {
    const margin = margins[label] as number
    const asserts = margin >= 0 || label === form
    if (!asserts && margin < -PERHAPS) return
    const likely = confidenceOf(weights, margin)
    const confidence = label === form ? Math.max(likely, AS_FORM) : likely
    if (!asserts && confidence < 0.08) return
    const clause = clauseFor(turn, best[label] as number, label, scorer)
    const start = turn.even.at[clause.start] as number
    const end = turn.even.at[clause.end] as number
    const words = utterance.text.slice(start, end)
    const subject = about?.(id, words, utterance.text, utterance.context) ?? null
    const loosely = subject?.loosely === true ? { loosely: true as const } : {}
    const move = { id, confidence, start, end, about: subject?.id ?? null, ...loosely }
    if (asserts) asserted.push(move)
    else perhaps.push(move)
  })
  return { asserted: asserted.sort(inOrder), perhaps: perhaps.sort(inOrder) } as const
}

/** Every real question has one form at least: the one that stands nearest to its threshold. */
function likeliestForm({ moves }: Weights, margins: readonly number[]): number {
  const forms = FORMS.map((id) => moves.indexOf(id)).filter((label) => label >= 0)
  return forms.reduce(
    (best, label) => ((margins[label] as number) > (margins[best] ?? Number.NEGATIVE_INFINITY) ? label : best),
    -1,
  )
}

const inOrder = (a: HeardMove, b: HeardMove): number => a.start - b.start || (a.id < b.id ? -1 : 1)

/** Between two points of the table the nearer one below holds: steps, so that no rounding differs. */
function confidenceOf(weights: Weights, margin: number): number {
  let confidence = weights.calibration[0]?.[1] ?? 0
  for (const [from, value] of weights.calibration) if (margin >= from) confidence = value
  return confidence / 1000
}

const lengthOf = (turn: ReadTurn): number =>
  turn.sentences.reduce(
    (sum, sentence) =>
      sum +
      sentence.tokens.filter((token, at) => /[\p{L}\p{N}]/u.test(token.text) && token.start !== sentence.tokens[at - 1]?.start)
        .length,
    0,
  )
