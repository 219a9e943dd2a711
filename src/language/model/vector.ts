import { type Emit, GROUPS, type Group, type ReadTurn, seeBuyer, seeSentence } from '../features.ts'
import { hash32 } from '../hash.ts'
import { HASH_BITS } from './weights.ts'

const GROUP_AT = Object.fromEntries(GROUPS.map((group, at) => [group, at])) as Readonly<Record<Group, number>>

/** The key of a feature: its hash above, its group in the low four bits. */
export const keyOf = (group: Group, name: string): number =>
  (hash32(`${group}|${name}`) >>> (32 - HASH_BITS)) * 16 + GROUP_AT[group]
export const idOf = (key: number): number => Math.floor(key / 16)
export const groupOf = (key: number): number => key % 16

/** What is seen in each sentence and in the buyer's line: keys, each once, in the order seen. */
export interface Seen {
  readonly sentences: readonly (readonly number[])[]
  readonly buyer: readonly number[]
}

export function see(turn: ReadTurn): Seen {
  const gather = (look: (emit: Emit) => void): readonly number[] => {
    const keys = new Set<number>()
    look((group, name) => keys.add(keyOf(group, name)))
    return [...keys]
  }
  return {
    sentences: turn.sentences.map((_, index) => gather((emit) => seeSentence(turn, index, emit))),
    buyer: gather((emit) => seeBuyer(turn, emit)),
  }
}

/** A stretch of sentences that is scored by itself, both ends included. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** Each sentence, and the whole. */
export function windowsOf(sentences: number): { readonly one: readonly Window[]; readonly whole: Window } {
  const one = Array.from({ length: sentences }, (_, at) => ({ from: at, to: at }))
  return { one, whole: { from: 0, to: Math.max(0, sentences - 1) } }
}

/** All keys of a window, each once. */
export function keysOf(seen: Seen, window: Window): readonly number[] {
  if (window.from === window.to) return [...(seen.sentences[window.from] ?? []), ...seen.buyer]
  const keys = new Set<number>()
  for (let at = window.from; at <= window.to; at++) for (const key of seen.sentences[at] ?? []) keys.add(key)
  for (const key of seen.buyer) keys.add(key)
  return [...keys]
}
