import { isContent } from '../features.ts'
import type { Topic } from '../heard.ts'
import { knownBy } from './known.ts'
import { type Reader, remembered } from './terms.ts'
import { type Wording, wordingOf } from './wording.ts'

/** What a clause, its turn and the line before it share with each topic, in the order of the topics. */
export interface Shares {
  /** Telling words of the clause; of the rest of the turn; of the line before. */
  readonly shared: Float64Array
  readonly around: Float64Array
  readonly thread: Float64Array
  /** Wording of the clause, of the sentence around it, and of the whole turn. */
  readonly clause: Wording
  readonly sentence: Wording
  readonly turn: Wording
  /** Stems of the clause that carry meaning, and those of them that no topic's texts say. */
  readonly telling: number
  readonly strange: number
  /** Root of the stems that an author lists for a topic, on the average of the scenario's: where few words are known, more goes unnamed. */
  readonly listed: number
}

/** Texts whose words are remembered: one turn asks for the same ones again and again. */
export const KEPT = 32

/** @param own - reads the topics' texts, once; `said` what is said in talks */
export function sharesOf(
  topics: readonly Topic[],
  own: Reader,
  said: Reader,
): (clause: string, turn: string, before: string) => Shares {
  const known = knownBy(topics, own)
  const wording = remembered(KEPT, wordingOf(topics, own, said))
  const worthsOf = (terms: ReturnType<Reader['terms']>) => known(terms).map((worth) => worth / 100)
  const worths = remembered(KEPT, (text) => worthsOf(said.terms(text)))
  /** Without the words that stand in the clause as well. */
  const aroundIn = (turn: string) =>
    remembered(KEPT, (clause) => {
      const there = new Set(said.terms(clause).map(({ word }) => word))
      return worthsOf(said.terms(turn).filter(({ word }) => !there.has(word)))
    })
  const around = remembered(KEPT, aroundIn)
  const listed = listedOf(topics, own)
  const texts = topics.flatMap(({ about, words }) => [...about, ...words])
  const theirs = new Set(texts.flatMap((text) => own.spoken(text).map(({ stem }) => stem)))
  const tellingIn = remembered(KEPT, (clause) => {
    const carrying = said.spoken(clause).filter((token) => isContent(token, said.lang))
    const stems = [...new Set(carrying.map(({ stem }) => stem))]
    return { telling: stems.length, strange: stems.filter((stem) => !theirs.has(stem)).length }
  })
  return (clause, turn, before) => ({
    shared: worths(clause),
    around: around(turn)(clause),
    thread: worths(before),
    clause: wording(clause),
    sentence: wording(sentenceAround(clause, turn)),
    turn: wording(turn),
    ...tellingIn(clause),
    listed,
  })
}

const listedOf = (topics: readonly Topic[], reader: Reader): number =>
  Math.sqrt(topics.flatMap(({ about }) => about).reduce((sum, words) => sum + reader.spoken(words).length, 0) / topics.length)

const STOPS = [...'.!?。！？']
/** From the end of the sentence before to the end of its own. */
function sentenceAround(clause: string, turn: string): string {
  const at = turn.indexOf(clause)
  const end = at + clause.length
  const start = Math.max(...STOPS.map((stop) => (at === 0 ? 0 : turn.lastIndexOf(stop, at - 1) + 1)))
  if (STOPS.includes(turn.charAt(end - 1))) return turn.slice(start, end)
  const stops = STOPS.map((stop) => turn.indexOf(stop, end)).filter((stop) => stop >= 0)
  return turn.slice(start, Math.min(turn.length, ...stops))
}
