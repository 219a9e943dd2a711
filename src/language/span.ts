import type { MoveId } from '#content'
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

/** The words that show a move: the clause (of a question: its last clauses) where most of the evidence stands, in even text. */
export function clauseFor(turn: ReadTurn, sentence: number, label: number, scorer: Scorer): Stretch {
  const read = turn.sentences[sentence]
  if (read === undefined) return { start: 0, end: turn.even.text.length }
  const { clauses } = read.sentence
  const only = clauses[0]
  if (only === undefined || clauses.length === 1) return read.sentence
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
  const move = weights.moves[label] as MoveId
  let best = 0
  if (ASKED.has(move) && read.question) {
    best = clauses.length - 1
    const last = clauses[best] as Stretch
    const before = clauses[best - 1] as Stretch
    // A short tail ("..., or not?") belongs to what it asks about.
    return { start: last.end - last.start < (turn.lang === 'en' ? 24 : 8) ? before.start : last.start, end: last.end }
  }
  evidence.forEach((value, at) => {
    if (value > (evidence[best] as number)) best = at
  })
  return clauses[best] as Stretch
}
