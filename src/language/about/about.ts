import type { Lang, MoveId } from '#content'
import type { Topic } from '../heard.ts'
import { doingOf } from './doing.ts'
import { type Evidence, evidenceFor, evidenceForNothing, evidenceOfThread, TYPES } from './evidence.ts'
import { FITS, NUMBERS } from './numbers.ts'
import { KEPT, sharesOf } from './shares.ts'
import { type Tells, tellsOf } from './tells.ts'
import { type Reader, readerOf } from './terms.ts'

/** What words are about; `loosely` where only what was said before names it. */
export interface Subject {
  readonly id: string
  readonly loosely: boolean
}
/**
 * Finds what a clause is about: by itself, its turn and the line that it answers. Null where more speaks for nothing of the scenario
 * than for any topic.
 */
export type About = (move: MoveId, clause: string, turn: string, before: string) => Subject | null

interface Knowing {
  readonly about: About
  readonly tells: Tells
}

const worked = new WeakMap<readonly Topic[], Partial<Record<Lang, Knowing>>>()
/** What a scenario's topics know words by: worked out once for each list of topics. */
export function knowing(topics: readonly Topic[], lang: Lang): Knowing {
  const kept = worked.get(topics) ?? {}
  const found = kept[lang] ?? knownIn(topics, lang)
  worked.set(topics, { ...kept, [lang]: found })
  return found
}

function knownIn(topics: readonly Topic[], lang: Lang): Knowing {
  const [own, said] = [readerOf(lang, Number.POSITIVE_INFINITY), readerOf(lang, KEPT)]
  return { about: aboutOf(topics, own, said), tells: tellsOf(topics, own, said) }
}

/** By its name; a fit is called `doing: type`. */
const COUNTS = new Map([
  ...Object.entries(NUMBERS),
  ...Object.entries(FITS).flatMap(([doing, numbers]) =>
    [...TYPES, 'nothing'].map((type, at) => [`${doing}: ${type}`, numbers[at] ?? 0] as const),
  ),
])
/** Multiplied and added in this order alone, so that it is the same on every device. */
const weighed = (evidence: Evidence): number => evidence.reduce((sum, [name, times]) => sum + (COUNTS.get(name) ?? 0) * times, 0)

function aboutOf(topics: readonly Topic[], own: Reader, said: Reader): About {
  const sharesWith = sharesOf(topics, own, said)
  return (move, clause, turn, before) => {
    const doing = doingOf(move, clause)
    const shares = sharesWith(clause, turn, before)
    const nothing = weighed(evidenceForNothing(shares, doing))
    let best: Subject | null = null
    let top = nothing
    for (const [at, { id, type }] of topics.entries()) {
      const itself = weighed(evidenceFor(shares, at, doing, type))
      const score = itself + weighed(evidenceOfThread(shares, at, doing))
      if (score <= top) continue
      top = score
      best = { id, loosely: itself <= nothing }
    }
    return best
  }
}
