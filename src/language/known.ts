import type { Lang } from '#content'
import type { Topic } from './heard.ts'
import { spokenIn, type Term, termsIn, wordsIn } from './terms.ts'

/** How telling something is for a topic, in hundredths. */
type Worth<Key> = ReadonlyMap<Key, number>
/** What a topic is known by. */
export interface Known {
  readonly words: Worth<string>
  readonly characters: Worth<string>
  readonly kin: Worth<number>
  /** The author's turns of phrase whose words name nothing one by one ("your number"), as stems with blanks around. */
  readonly phrases: readonly string[]
}

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
function kinOf(topic: Topic, lang: Lang): Map<number, number> {
  const by = new Map<number, Map<string, number>>()
  const add = (texts: readonly string[], worth: number) => {
    for (const { word, kin } of texts.flatMap((text) => termsIn(text, lang)))
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

/** What a turn of phrase is worth that stands there as the author wrote it. */
const PHRASE = 60
/** Stems in a row, with blanks around. */
export const rowOf = (text: string, lang: Lang): string =>
  ` ${spokenIn(text, lang)
    .map(({ stem }) => stem)
    .join(' ')} `
const phrasesOf = (topic: Topic, lang: Lang): readonly string[] =>
  topic.about.flatMap((words) => {
    const names = wordsIn(spokenIn(words, lang), lang).some((word) => !isLight(word))
    const row = rowOf(words, lang)
    return names || row.trim().split(' ').length < (lang === 'en' ? 3 : 4) ? [] : [row]
  })
export const phraseWorth = ({ phrases }: Known, row: string): number =>
  phrases.some((phrase) => row.includes(phrase)) ? PHRASE : 0

/** What the terms are worth together: each by the best that the topic knows it by. */
export function worth({ words, characters, kin }: Known, said: readonly Term[]): number {
  let sum = 0
  for (const term of said) {
    let best = term.isWord ? (words.get(term.word) ?? 0) : 0
    if (term.isCharacter) best = Math.max(best, characters.get(term.word) ?? 0)
    const percent = MANY[Math.min(term.kin.length, MANY.length - 1)] as number
    for (const line of term.kin) best = Math.max(best, Math.floor(((kin.get(line) ?? 0) * percent) / 100))
    sum += best
  }
  return sum
}

/** Shared words weigh by how few topics know them; author's own `about` words count most. */
export function knownBy(topics: readonly Topic[], lang: Lang): readonly Known[] {
  const keys = (text: string) => wordsIn(spokenIn(text, lang), lang)
  const single = (text: string) => termsIn(text, lang).flatMap(({ word, isCharacter }) => (isCharacter ? [word] : []))
  const words = rare(topics.map((topic) => owns(topic, keys, WORD, isLight)))
  const characters = rare(topics.map((topic) => owns(topic, single, CHARACTER, () => false)))
  const kin = rare(topics.map((topic) => kinOf(topic, lang)))
  const phrases = topics.map((topic) => phrasesOf(topic, lang))
  const none = new Map<never, number>()
  return topics.map((_, at) => ({
    words: words[at] ?? none,
    characters: characters[at] ?? none,
    kin: kin[at] ?? none,
    phrases: phrases[at] ?? [],
  }))
}
