import type { MoveId } from '#content'
import { type Group, type ReadTurn, seeBuyer, seeSentence } from '../features.ts'
import type { Scorer } from '../model/score.ts'
import { groupOf, keyOf, keysOf, see, type Window, windowsOf } from '../model/vector.ts'
import { GROUP_COUNT, scaleOf } from '../model/weights.ts'
import { signsOf } from '../signs.ts'
import type { Stretch } from '../text/sentences.ts'

/** What is not one word or another: how the line is built, and where it stands. */
export const BUILDS = ['length', 'place', 'persons', 'numbers', 'tone', 'taken-up', 'together', 'buyer-line', 'other'] as const
export type Build = (typeof BUILDS)[number]

/** A feature that was seen: what it adds to a move, and the words that it was seen in. Even text, end exclusive. */
export interface Seen {
  readonly worth: number
  readonly side: 'seller' | 'buyer' | Build
  readonly places: readonly Stretch[]
}

/** The windows whose scores are added up for a move: the whole turn and its best sentence. */
function windowsFor(turn: ReadTurn, label: number, scorer: Scorer): readonly Window[] {
  const seen = see(turn)
  const { one, whole } = windowsOf(turn.sentences.length)
  const top = (windows: readonly Window[]): Window => {
    const scores = windows.map((window) => scorer.scoreWindow(keysOf(seen, window))[label] as number)
    return windows[scores.indexOf(Math.max(...scores))] ?? whole
  }
  return [whole, top(one)]
}

/** All that was seen in a turn and has a say in a move. Their worths, the bias and the kind of talk are the whole score. */
export function seenFor(turn: ReadTurn, move: MoveId, scorer: Scorer): readonly Seen[] {
  const { weights } = scorer
  const label = weights.moves.indexOf(move)
  if (label < 0 || turn.sentences.length === 0) return []
  const worths = new Map<number, number>()
  for (const window of windowsFor(turn, label, scorer)) {
    const known = keysOf(see(turn), window).filter((key) => scorer.placeOf(key) >= 0)
    const counts = new Array<number>(GROUP_COUNT).fill(0)
    for (const key of known) counts[groupOf(key)] = (counts[groupOf(key)] as number) + 1
    for (const key of known) {
      const worth = weightOf(key, label, scorer) * scaleOf(weights, groupOf(key), counts[groupOf(key)] as number)
      if (worth !== 0) worths.set(key, (worths.get(key) ?? 0) + worth)
    }
  }
  const where = placesIn(turn)
  return [...worths].map(([key, worth]) => ({ worth, ...(where.get(key) ?? { side: 'other' as const, places: [] }) }))
}

function weightOf(key: number, label: number, { weights, placeOf }: Scorer): number {
  const place = placeOf(key)
  for (let at = weights.starts[place] as number; at < (weights.starts[place + 1] as number); at++)
    if (weights.labels[at] === label) return weights.values[at] as number
  return 0
}

type Where = Omit<Seen, 'worth'>

/** Where each feature of a turn was seen. */
function placesIn(turn: ReadTurn): ReadonlyMap<number, Where> {
  const found = new Map<number, { side: Where['side']; places: Stretch[] }>()
  const keep = (key: number, side: Where['side'], places: readonly Stretch[]): void => {
    const known = found.get(key)
    if (known) known.places.push(...places)
    else found.set(key, { side, places: [...places] })
  }
  turn.sentences.forEach((read, index) => {
    seeSentence(turn, index, (group, name, start, end) => {
      const build = buildOf(group, name)
      if (build !== null) keep(keyOf(group, name), build, [])
      else keep(keyOf(group, name), 'seller', group === 'class-pair' ? pairIn(read, name) : [{ start, end }])
    })
  })
  seeBuyer(turn, (group, name) => {
    const places = buyerPlaces(turn, name)
    keep(keyOf(group, name), places.length > 0 ? 'buyer' : 'buyer-line', places)
  })
  return found
}

/** Features of the line as a whole, by what a reader would call them. */
function buildOf(group: Group, name: string): Build | null {
  if (group === 'overlap') return 'taken-up'
  if (group === 'cue-pair') return 'together'
  if (group !== 'shape') return null
  const bare = name.replace(/^[qs]:/, '')
  if (bare.startsWith('length')) return 'length'
  if (bare.startsWith('person')) return 'persons'
  if (bare.startsWith('numbers')) return 'numbers'
  if (bare.startsWith('exclaims')) return 'tone'
  return /^(?:first|last|only|sentences|no-buyer|after|before)/.test(bare) ? 'place' : 'other'
}

/** Two word classes seen together: the words of both. */
function pairIn({ tokens, hits }: ReadTurn['sentences'][number], name: string): readonly Stretch[] {
  const classes = name.replace(/^[qs]:/, '').split('&')
  return hits
    .filter((hit) => classes.includes(hit.name))
    .map((hit) => ({ start: tokens[hit.from]?.start ?? 0, end: tokens[hit.to - 1]?.end ?? 0 }))
}

/** The words of the buyer's line that a feature was seen in: a class, a sign, or the words themselves. */
function buyerPlaces({ lang, buyer }: ReadTurn, name: string): readonly Stretch[] {
  if (name.startsWith('sign:')) {
    const sign = signsOf(lang, buyer.even.text).find(({ id }) => `sign:${id}` === name)
    return sign ? [sign] : []
  }
  const hits = buyer.hits.filter((hit) => hit.name === name)
  if (hits.length > 0)
    return hits.map(({ from, to }) => ({ start: buyer.tokens[from]?.start ?? 0, end: buyer.tokens[to - 1]?.end ?? 0 }))
  const joint = lang === 'en' ? ' ' : ''
  return buyer.tokens.flatMap((token, at) => {
    const next = buyer.tokens[at + 1]
    if (token.stem === name) return [token]
    return next !== undefined && `${token.stem}${joint}${next.stem}` === name ? [{ start: token.start, end: next.end }] : []
  })
}
