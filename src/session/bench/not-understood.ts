import type { Lang, MoveId, Rubric } from '#content'
import { contentWords } from '#scoring'
import type { RunState } from '../rehearsal.ts'

/** An answer that was not understood: nothing was recognised in it, or it left a criterion unsure. */
export interface NotUnderstood {
  readonly run: string
  readonly turn: number
  readonly lang: Lang
  readonly text: string
  /** The buyer's line just before. */
  readonly context: string
  readonly why: 'nothing' | 'unsure'
  /** The move that was nearest, where one was near. */
  readonly nearest: MoveId | null
  /** What it left unsure: `spin.implication`. */
  readonly criterion?: string
}

/**
 * The answers of one run that were not understood.
 *
 * @param rubrics - those that rated it, as far as they are here: which move a criterion waits for stands in them
 */
export function notUnderstood(state: RunState, rubrics: readonly Rubric[]): readonly NotUnderstood[] {
  const waits = rubrics.flatMap((rubric) => {
    const report = state.scored[0]?.reports.find((one) => one.rubric === rubric.id)
    return rubric.criteria
      .filter(({ id }) => report?.unsure.includes(id))
      .map(({ id, clues }) => ({ criterion: `${rubric.id}.${id}`, moves: new Set(clues.flatMap((clue) => clue.moves)) }))
  })
  return state.turns.flatMap((turn, at): readonly NotUnderstood[] => {
    if (turn.by !== 'seller' || turn.heard.gate !== 'ok') return []
    const before = state.turns[at - 1]
    const answer = { run: state.run, turn: turn.index, lang: state.lang, text: turn.text, context: before?.text ?? '' }
    const near = [...turn.heard.perhaps].sort((a, b) => b.confidence - a.confidence)
    for (const { criterion, moves } of waits) {
      const perhaps = near.find(({ id }) => moves.has(id))
      if (perhaps) return [{ ...answer, why: 'unsure', nearest: perhaps.id, criterion }]
    }
    return turn.heard.moves.length === 0 ? [{ ...answer, why: 'nothing', nearest: near[0]?.id ?? null }] : []
  })
}

/** Answers that share so much of what they say, in hundredths, stand together. */
const ALIKE = 30

/** Answers that are alike stand together; the largest groups first, each answer once. */
export function groupsOf(answers: readonly NotUnderstood[]): readonly (readonly NotUnderstood[])[] {
  const seen = new Set<string>()
  const groups: { readonly first: ReadonlyMap<string, number>; readonly answers: NotUnderstood[] }[] = []
  for (const answer of answers) {
    const name = `${answer.lang} ${answer.context}\n${answer.text}`
    if (seen.has(name)) continue
    seen.add(name)
    const says = new Map(contentWords(answer.text, answer.lang).map(({ key, weight }) => [key, weight]))
    let best: (typeof groups)[number] | undefined
    let most = ALIKE
    for (const group of groups) {
      const alike = group.answers[0]?.lang === answer.lang ? likeness(group.first, says) : 0
      if (alike >= most) {
        most = alike
        best = group
      }
    }
    if (best) best.answers.push(answer)
    else groups.push({ first: says, answers: [answer] })
  }
  return groups.map((group) => group.answers).sort((a, b) => b.length - a.length)
}

/** Cosine of two answers by the weights of their words, in hundredths. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const power = (words: ReadonlyMap<string, number>) => [...words.values()].reduce((sum, weight) => sum + weight * weight, 0)
  let shared = 0
  for (const [key, weight] of one) shared += weight * (other.get(key) ?? 0)
  const both = Math.sqrt(power(one) * power(other))
  return both === 0 ? 0 : (100 * shared) / both
}
