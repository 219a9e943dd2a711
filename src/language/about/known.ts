import type { Topic } from '../heard.ts'
import type { Reader, Term } from './terms.ts'

/** How telling something is for a topic, in hundredths. */
type Worth<Key> = ReadonlyMap<Key, number>

/** Pairs that hang a word to the next, or ask or count. */
const LIGHT = /[的了吗呢吧啊呀嘛]|怎么|什么|现在|今天|知道|觉得|时候|已经|可以|没有/
export const isLight = (term: string): boolean => ANYWHERE.has(term) || LIGHT.test(term)
/** What stands in lines of any kind names none of them by itself. */
const ANYWHERE = new Set(
  'two three four five six ten hundr thousand first second last next day today week month year hour minut time morn thing peopl nobody somebody everybody someth noth everyth good real own want need know think say said tell told ask look see put tak giv mak keep find back work number'.split(
    ' ',
  ),
)

/** What a shared word is worth, in hundredths: one of the author's for the topic, one that stands in its lines, and such as stand anywhere. */
export interface Scale {
  readonly about: number
  readonly line: number
  readonly light: number
  readonly lightLine: number
}
const WORD: Scale = { about: 100, line: 50, light: 20, lightLine: 20 }
/** What is kindred to a word of the topic's counts nearly as much as that word. */
const KIN: Scale = { about: 90, line: 27, light: 90, lightLine: 27 }
const CHARACTER: Scale = { about: 30, line: 9, light: 30, lightLine: 9 }
/** Further words of the topic's in the same line of kindred words: so much of each, in percent, and no more together than the first. */
const FURTHER = 30
/** A word that stands in several lines of kindred words may mean the other thing: percent by how many. */
const MANY = [100, 100, 71, 58, 50, 45, 41, 38, 35] as const

/** What each topic has of something, worth the less the more topics have it. */
export function rare<Key>(owned: readonly ReadonlyMap<Key, number>[]): readonly Worth<Key>[] {
  const spread = new Map<Key, number>()
  for (const own of owned) for (const key of own.keys()) spread.set(key, (spread.get(key) ?? 0) + 1)
  return owned.map(
    (own) => new Map([...own].map(([key, worth]) => [key, Math.floor((worth * 3) / (2 + (spread.get(key) ?? 1)))])),
  )
}

/** Percent that a word counts which stands with others in one of the author's phrases. */
const SEVERAL = 60
/** Each thing that a topic's words and lines have, at the most that it is worth in them. */
export function owns<Key>(
  topic: Topic,
  keysIn: (text: string) => readonly Key[],
  scale: Scale,
  light: (key: Key) => boolean,
): Map<Key, number> {
  const own = new Map<Key, number>()
  for (const words of topic.about) {
    const keys = keysIn(words)
    const heavy = keys.filter((key) => !light(key)).length
    // Several words name it together: each by itself says less.
    const each = heavy > 1 ? Math.floor((scale.about * SEVERAL) / 100) : scale.about
    for (const key of keys) own.set(key, Math.max(own.get(key) ?? 0, light(key) ? scale.light : each))
  }
  for (const key of topic.words.flatMap(keysIn)) if (!own.has(key)) own.set(key, light(key) ? scale.lightLine : scale.line)
  return own
}

/** The lines of kindred words that a topic's words stand in: the more of its words a line has, the more it is about that. */
function kinOf(topic: Topic, reader: Reader): Map<number, number> {
  const by = new Map<number, Map<string, number>>()
  const add = (texts: readonly string[], worth: number) => {
    for (const { word, kin } of texts.flatMap(reader.terms))
      for (const line of kin) {
        const words = by.get(line) ?? new Map<string, number>()
        by.set(line, words)
        if (!words.has(word)) words.set(word, worth)
      }
  }
  add(topic.about, KIN.about)
  add(topic.words, KIN.line)
  const own = new Map<number, number>()
  for (const [line, words] of by) {
    const first = Math.max(...words.values())
    const all = [...words.values()].reduce((sum, worth) => sum + worth, 0)
    own.set(line, first + Math.floor((Math.min(first, all - first) * FURTHER) / 100))
  }
  return own
}

/** Topics by what they are known by: each key with the places of its topics and what it is worth to them. */
type Index<Key> = ReadonlyMap<Key, readonly (readonly [topic: number, worth: number])[]>
function indexOf<Key>(worths: readonly Worth<Key>[]): Index<Key> {
  const index = new Map<Key, [number, number][]>()
  worths.forEach((own, topic) => {
    for (const [key, worth] of own) {
      const at = index.get(key)
      if (at) at.push([topic, worth])
      else index.set(key, [[topic, worth]])
    }
  })
  return index
}

/** What said terms are worth to each topic together, in hundredths of a telling word: each by the best that the topic knows it by. */
export type Known = (said: readonly Term[]) => Float64Array

/** Of each kind of key, what the topics have of it: shared words weigh by how few topics know them, the author's own most. */
function indexesOf(topics: readonly Topic[], reader: Reader) {
  const single = (text: string) => reader.terms(text).flatMap(({ word, isCharacter }) => (isCharacter ? [word] : []))
  return {
    words: indexOf(rare(topics.map((topic) => owns(topic, reader.words, WORD, isLight)))),
    characters: indexOf(rare(topics.map((topic) => owns(topic, single, CHARACTER, () => false)))),
    kindred: indexOf(rare(topics.map((topic) => kinOf(topic, reader)))),
  }
}

export function knownBy(topics: readonly Topic[], reader: Reader): Known {
  const { words, characters, kindred } = indexesOf(topics, reader)
  const best = new Float64Array(topics.length)
  const note = (found: readonly (readonly [topic: number, worth: number])[] | undefined, percent: number) => {
    for (const [topic, worth] of found ?? []) best[topic] = Math.max(best[topic] as number, Math.floor((worth * percent) / 100))
  }
  return (said) => {
    const sum = new Float64Array(topics.length)
    for (const { word, isWord, isCharacter, kin } of said) {
      best.fill(0)
      if (isWord) note(words.get(word), 100)
      if (isCharacter) note(characters.get(word), 100)
      const percent = MANY[Math.min(kin.length, MANY.length - 1)] as number
      for (const line of kin) note(kindred.get(line), percent)
      for (let topic = 0; topic < sum.length; topic++) sum[topic] = (sum[topic] as number) + (best[topic] as number)
    }
    return sum
  }
}
