import type { Lang, MoveId } from '#content'
import { MOVE_SECTIONS } from '#content'
import { type ReadTurn, seeSentence } from './features.ts'
import type { Scorer } from './model/score.ts'
import { keyOf } from './model/vector.ts'
import type { Stretch } from './text/sentences.ts'

/** These are shown by the question as a whole, not by one clause of it. */
const ASKED: ReadonlySet<MoveId> = new Set([
  ...MOVE_SECTIONS.form,
  ...MOVE_SECTIONS.spin,
  'clarify',
  'ask-budget',
  'qualify-request',
  'permission',
])

/**
 * Lengths in characters, from what a reader underlined (`tests/corpora/spans.*`, the half that may be looked at): a sentence up to
 * here is underlined whole; of a longer question the end; nothing shorter than a thought.
 */
const WHOLE: Readonly<Record<Lang, number>> = { en: 110, zh: 33 }
const ASKS: Readonly<Record<Lang, number>> = { en: 140, zh: 36 }
const SHORT: Readonly<Record<Lang, number>> = { en: 45, zh: 14 }
/** A clause beside the most telling one belongs to it when it says at least this much of what that one says. */
const SHARE = 0.3

/** The words that show a move: a short sentence, else the clauses (of a question: its last ones) where most of the evidence stands; in even text. */
export function clauseFor(turn: ReadTurn, sentence: number, label: number, scorer: Scorer): Stretch {
  const read = turn.sentences[sentence]
  if (read === undefined) return { start: 0, end: turn.even.text.length }
  const { clauses } = read.sentence
  if (clauses.length < 2) return read.sentence
  const move = scorer.weights.moves[label] as MoveId
  const { lang } = turn
  const asks = read.question && ASKED.has(move)
  if (read.sentence.end - read.sentence.start <= (asks ? ASKS : WHOLE)[lang]) return read.sentence
  if (asks) {
    let from = clauses.length - 1
    const end = (clauses[from] as Stretch).end
    while (from > 0 && end - (clauses[from - 1] as Stretch).start <= ASKS[lang]) from--
    return { start: (clauses[from] as Stretch).start, end }
  }
  const evidence = evidenceIn(turn, sentence, label, scorer)
  let best = 0
  evidence.forEach((value, at) => {
    if (value > (evidence[best] as number)) best = at
  })
  return grown(clauses, evidence, best, lang)
}

function grown(clauses: readonly Stretch[], evidence: readonly number[], best: number, lang: Lang): Stretch {
  const least = (evidence[best] as number) * SHARE
  let from = best
  let to = best
  const speaks = (at: number) => (evidence[at] ?? 0) > 0 && (evidence[at] ?? 0) >= least
  while (speaks(from - 1)) from--
  while (speaks(to + 1)) to++
  const size = () => (clauses[to] as Stretch).end - (clauses[from] as Stretch).start
  while (size() < SHORT[lang] && to < clauses.length - 1) to++
  while (size() < SHORT[lang] && from > 0) from--
  return { start: (clauses[from] as Stretch).start, end: (clauses[to] as Stretch).end }
}

/** How much each clause of a sentence speaks for a move. */
function evidenceIn(turn: ReadTurn, sentence: number, label: number, scorer: Scorer): readonly number[] {
  const read = turn.sentences[sentence]
  if (read === undefined) return []
  const { clauses } = read.sentence
  const { weights } = scorer
  const evidence = clauses.map(() => 0)
  const counted = new Set<number>()
  seeSentence(turn, sentence, (group, name, start, end) => {
    const key = keyOf(group, name)
    if (counted.has(key)) return
    counted.add(key)
    if (end - start > (read.sentence.end - read.sentence.start) * 0.8) return
    const place = scorer.placeOf(key)
    if (place < 0) return
    for (let at = weights.starts[place] as number; at < (weights.starts[place + 1] as number); at++) {
      if (weights.labels[at] !== label) continue
      const middle = (start + end) / 2
      const clause = clauses.findIndex((one) => middle >= one.start && middle <= one.end)
      if (clause >= 0) evidence[clause] = (evidence[clause] as number) + (weights.values[at] as number)
    }
  })
  return evidence
}
