import type { Topic } from '../heard.ts'
import { isLight, owns, rare, type Scale } from './known.ts'
import type { Reader } from './terms.ts'

/** Finds what words state: more than one fact may be told in one breath. */
export type Tells = (statements: string) => readonly string[]

/** What a shared word is worth where a fact is told. */
const TELLING: Scale = { about: 100, line: 45, light: 40, lightLine: 20 }
/** What a fact must share with the words, in hundredths of a telling word; and how far another topic may be ahead of it, in percent. */
const TOLD = { least: 180, terms: 3, ahead: 70 } as const
/** A remedy that is named in such words may be one that cannot be had. */
const NEGATES = { en: /n['’]t\b|\b(?:not|no|never|cannot|unable|unfortunately)\b/i, zh: /不|没|别|无法|难以/ } as const

/** Facts are told by shared words alone: kindred ones would tell too much. */
export function tellsOf(topics: readonly Topic[], own: Reader, said: Reader): Tells {
  const known = rare(topics.map((topic) => owns(topic, own.words, TELLING, isLight)))
  return (statements) => {
    const words = new Set(said.words(statements))
    const refuses = NEGATES[said.lang].test(statements)
    const shared = topics.map((topic, at) => {
      const worths = known[at]
      const common = [...words].filter((term) => worths?.has(term))
      return { topic, terms: common.length, worth: common.reduce((sum, term) => sum + (worths?.get(term) ?? 0), 0) }
    })
    const top = Math.max(0, ...shared.map(({ worth }) => worth))
    return shared
      .filter(
        ({ topic, terms: common, worth }) =>
          (topic.type === 'fact' || (topic.type === 'remedy' && !refuses)) &&
          common >= TOLD.terms &&
          worth >= TOLD.least &&
          worth * 100 >= top * TOLD.ahead,
      )
      .map(({ topic }) => topic.id)
  }
}
