import type { Lang, MoveId } from '#content'
import type { Topic } from './heard.ts'
import { knownBy, phraseWorth, rowOf, worth } from './known.ts'
import { type Tells, tellsOf } from './tells.ts'
import { type Term, termsIn } from './terms.ts'

/** What words are about; `loosely` where only what was said before names it. */
export interface Subject {
  readonly id: string
  readonly loosely: boolean
}
/**
 * Finds what a clause is about: by itself and its turn, else by the line that it answers. The move tells what it can be about: who asks,
 * asks for what the buyer has; who tells, tells of what the seller has.
 */
export type About = (move: MoveId, clause: string, turn: string, before: string) => Subject | null

interface Knowing {
  readonly about: About
  readonly tells: Tells
}

/** What a move must share with a topic to name it, more than one kindred word of its lines, and to go by the thread of the talk. */
const NAMED = 3000
const FOLLOWS = 6000
/** To tend the talk is to speak of nothing, unless it is named in so many words. */
const NAMED_BY_THE_WAY = 12_000
/** Percent that the whole turn's words count beside the clause's own, and those of the line before: to take something up, and else. */
const AROUND = 40
const THREAD = { takesUp: 120, else: 20, most: 3000 } as const
/** Beyond anything that a thread can weigh. */
const OWN = 1_000_000
/** Texts whose words are remembered. */
const KEPT = 32

/** What a move does, as far as it tells what it can be about. */
type Doing = 'asks' | 'asks-trouble' | 'takes-up' | 'benefits' | 'tells' | 'proposes' | 'tends'
/** Percent that a topic counts for it. */
const FITS: Readonly<Record<Doing, Partial<Record<Topic['type'], number>>>> = {
  asks: { need: 110, secret: 110, concern: 40, fact: 40, remedy: 40 },
  'asks-trouble': { answer: 70, concern: 50, fact: 40, remedy: 40 },
  'takes-up': { need: 60, secret: 60, answer: 50, fact: 80 },
  benefits: { secret: 45, answer: 45, detail: 45 },
  tells: { need: 45, secret: 45, answer: 45, detail: 45, concern: 50 },
  proposes: {},
  tends: {},
}
const TROUBLE: ReadonlySet<string> = new Set(['problem-question', 'implication-question', 'need-payoff-question'])
const TAKES_UP: ReadonlySet<string> = new Set(['acknowledge', 'reflect-feeling', 'clarify', 'dismiss-feeling'])
const TENDS: ReadonlySet<string> = new Set(['rapport', 'permission', 'purpose', 'meeting-value'])
const PROPOSES = /-close$|^next-step$|^follow-up$|^propose-remedy$|^offer-help$/

function doingOf(move: MoveId, clause: string): Doing {
  if (TENDS.has(move)) return 'tends'
  if (move.endsWith('-question') || /[?？]\s*$/.test(clause))
    return TROUBLE.has(move) ? 'asks-trouble' : PROPOSES.test(move) ? 'proposes' : 'asks'
  return TAKES_UP.has(move) ? 'takes-up' : move === 'benefit' ? 'benefits' : 'tells'
}

const worked = new WeakMap<readonly Topic[], Partial<Record<Lang, Knowing>>>()
/** What a scenario's topics know words by: worked out once for each list of topics. */
export function knowing(topics: readonly Topic[], lang: Lang): Knowing {
  const kept = worked.get(topics) ?? {}
  const found = kept[lang] ?? { about: aboutOf(topics, lang), tells: tellsOf(topics, lang) }
  worked.set(topics, { ...kept, [lang]: found })
  return found
}

function aboutOf(topics: readonly Topic[], lang: Lang): About {
  const known = knownBy(topics, lang)
  const read = new Map<string, readonly Term[]>()
  const weighed = new Map<string, readonly number[]>()
  /** One turn asks for the same texts again and again. */
  const once = <Value>(kept: Map<string, Value>, key: string, make: () => Value): Value => {
    const found = kept.get(key)
    if (found !== undefined) return found
    if (kept.size >= KEPT) kept.clear()
    const made = make()
    kept.set(key, made)
    return made
  }
  const termsOf = (text: string) => once(read, text, () => termsIn(text, lang))
  /** What the words are worth to each topic, without those that stand in the other text as well. */
  const worths = (text: string, without = '') =>
    once(weighed, `${without}\n${text}`, () => {
      const other = new Set(termsOf(without).map(({ word }) => word))
      const terms = termsOf(text).filter(({ word }) => !other.has(word))
      const row = without === '' ? rowOf(text, lang) : ''
      return known.map((one) => worth(one, terms) + phraseWorth(one, row))
    })
  return (move, clause, turn, before) => {
    const doing = doingOf(move, clause)
    const [own, around, context] = [worths(clause), worths(turn, clause), worths(before)]
    let best: Subject | null = null
    let top = 0
    let hidden = false
    for (const [at, { id, type }] of topics.entries()) {
      const here = (own[at] as number) * 100 + (around[at] as number) * AROUND
      const fits = FITS[doing][type] ?? 100
      const named = Math.floor((here * fits) / 100)
      const thread =
        doing === 'takes-up'
          ? Math.floor(((context[at] as number) * THREAD.takesUp * fits) / 100)
          : (context[at] as number) * THREAD.else
      const loosely = named < (doing === 'tends' ? NAMED_BY_THE_WAY : doing === 'takes-up' ? NAMED * 2 : NAMED)
      const follows = doing !== 'tends' && named + thread >= FOLLOWS
      // What the words name themselves goes before all that the line before would suggest.
      const score = loosely ? (follows ? named + thread : 0) : OWN + named + Math.min(thread, THREAD.most)
      // Where two know the words equally well, a question goes to what may simply be answered.
      if (score > top || (score === top && hidden && doing === 'asks' && type === 'answer')) {
        top = score
        hidden = type === 'need' || type === 'secret'
        best = { id, loosely }
      }
    }
    return best
  }
}
