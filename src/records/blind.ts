import type { Lang } from '#content'
import type { MarkPair } from './marks.ts'

/** Something to be marked on one criterion without knowing whose it is or what the machine gave. */
export interface BlindAnswer {
  /** Of the drill answer or the talk. */
  readonly id: string
  /** What was answered: only answers to the same thing can be near-identical. */
  readonly to: string
  readonly lang: Lang
  readonly rubric: string
  readonly criterion: string
  readonly machine: number
  readonly lines: readonly { readonly by: 'seller' | 'buyer'; readonly text: string }[]
}

/** Answers so alike that one mark is right for all; the first stands for them. */
export type AnswerGroup = readonly [BlindAnswer, ...BlindAnswer[]]

/** From this share of common letter triples on, two answers count as near-identical. */
const ALIKE = 0.85

/** Puts near-identical answers together, in the order given. */
export function alikeGroups(answers: readonly BlindAnswer[]): readonly AnswerGroup[] {
  const groups: { readonly shape: ReadonlySet<string>; readonly members: [BlindAnswer, ...BlindAnswer[]] }[] = []
  for (const answer of answers) {
    const shape = shapeOf(answer)
    const home = groups.find((group) => sameThing(group.members[0], answer) && alike(group.shape, shape) >= ALIKE)
    if (home) home.members.push(answer)
    else groups.push({ shape, members: [answer] })
  }
  return groups.map(({ members }) => members)
}

const sameThing = (one: BlindAnswer, other: BlindAnswer): boolean =>
  one.to === other.to && one.lang === other.lang && one.rubric === other.rubric && one.criterion === other.criterion

/** Letter triples of what the seller said; case, spaces and stops do not count. */
function shapeOf({ lines }: BlindAnswer): ReadonlySet<string> {
  const said = lines.flatMap(({ by, text }) => (by === 'seller' ? [text] : [])).join(' ')
  const letters = [...said.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')]
  return new Set(letters.length < 3 ? [letters.join('')] : letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')))
}

/** Dice's share of what two sets have in common, 0 to 1. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const part of one) if (other.has(part)) common += 1
  return (2 * common) / (one.size + other.size)
}

/** One answer as it is put before the one who marks; `repeat` is never shown. */
export interface Showing {
  readonly group: AnswerGroup
  readonly repeat: boolean
}

/** One repeat for so many answers, and how far behind its first showing it comes at least. */
const REPEAT_EVERY = 6
const REPEAT_AFTER = 3

/**
 * The order of a batch: shuffled, with a few groups coming a second time. Fewer than four groups have no repeat: it would be known again.
 *
 * @param seed - a whole number; the same seed gives the same order
 */
export function batchOf(groups: readonly AnswerGroup[], most: number, seed: number): readonly Showing[] {
  const chance = chanceFrom(seed)
  const shown: Showing[] = shuffled(groups, chance)
    .slice(0, most)
    .map((group) => ({ group, repeat: false }))
  if (shown.length <= REPEAT_AFTER) return shown
  const repeats = shown.slice(0, Math.max(1, Math.floor(shown.length / REPEAT_EVERY)))
  for (const { group } of repeats) {
    const first = shown.findIndex((one) => one.group === group)
    const least = first + REPEAT_AFTER + 1
    const place = least + Math.floor(chance() * Math.max(1, shown.length - least + 1))
    shown.splice(Math.min(place, shown.length), 0, { group, repeat: true })
  }
  return shown
}

function shuffled<T>(values: readonly T[], chance: () => number): T[] {
  const left = [...values]
  return values.flatMap(() => left.splice(Math.floor(chance() * left.length), 1))
}

/** Mulberry32: enough for an order. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A mark that somebody gave blindly. It changes no score. */
export interface BlindMark {
  readonly id: string
  readonly batch: string
  readonly by: string
  readonly atMs: number
  readonly lang: Lang
  readonly rubric: string
  readonly criterion: string
  /** All answers that it stands for; the first was seen. */
  readonly answers: readonly string[]
  /** What the machine gave the one that was seen. */
  readonly machine: number
  readonly points: number
  readonly elapsedMs: number
  readonly repeat: boolean
}

/** What marking cost, and how steady the marker is. */
export interface MarkingFigures {
  /** Answers that have a mark, near-identical ones counted each. */
  readonly answers: number
  /** The time of repeats is in it; null while there is no mark. */
  readonly minutesPer100: number | null
  /** Answers marked twice: how many, how many the same, and how far apart on the mean. */
  readonly repeats: { readonly n: number; readonly same: number; readonly apart: number }
}

/** Longer than this and the marker was away. */
const AWAY_MS = 3 * 60_000

export function markingFigures(marks: readonly BlindMark[]): MarkingFigures {
  const first = new Map(marks.filter(({ repeat }) => !repeat).map((mark) => [keyOf(mark), mark]))
  const answers = [...first.values()].reduce((sum, mark) => sum + mark.answers.length, 0)
  const ms = marks.reduce((sum, { elapsedMs }) => sum + Math.min(elapsedMs, AWAY_MS), 0)
  const twice = marks.flatMap((mark) => {
    const before = mark.repeat ? first.get(keyOf(mark)) : undefined
    return before ? [Math.abs(before.points - mark.points)] : []
  })
  return {
    answers,
    minutesPer100: answers === 0 ? null : (ms / 60_000 / answers) * 100,
    repeats: {
      n: twice.length,
      same: twice.filter((apart) => apart === 0).length,
      apart: twice.length === 0 ? 0 : twice.reduce((sum, apart) => sum + apart, 0) / twice.length,
    },
  }
}

const keyOf = ({ by, batch, rubric, criterion, answers }: BlindMark): string =>
  [by, batch, rubric, criterion, answers[0]].join(' ')

/**
 * Blind marks as pairs of machine and person. A group of near-identical answers is one pair, so that copies do not make the
 * figures look surer than they are; a repeat is none.
 */
export function blindPairs(marks: readonly BlindMark[]): readonly MarkPair[] {
  return marks
    .filter(({ repeat }) => !repeat)
    .map(({ answers, rubric, criterion, lang, by, machine, points }) => ({
      run: answers[0] ?? '',
      rubric,
      criterion,
      lang,
      by,
      machine,
      person: points,
    }))
}
