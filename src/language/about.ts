import type { Lang, MoveId } from '#content'
import type { Topic } from './heard.ts'
import { spokenIn, type Term, termsIn, wordsIn } from './terms.ts'

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
/** Finds what words state: more than one fact may be told in one breath. */
export type Tells = (statements: string) => readonly string[]

interface Knowing {
  readonly about: About
  readonly tells: Tells
}

/** How telling something is for a topic, in hundredths. */
type Worth<Key> = ReadonlyMap<Key, number>
interface Known {
  readonly topic: Topic
  readonly words: Worth<string>
  readonly characters: Worth<string>
  readonly kin: Worth<number>
}

/** Pairs that hang a word to the next, or ask or count. */
const LIGHT = /[的了吗呢吧啊呀嘛]|怎么|什么|现在|今天|知道|觉得|时候|已经|可以|没有/
const isLight = (term: string): boolean => ANYWHERE.has(term) || LIGHT.test(term)
/** What stands in lines of any kind names none of them by itself. */
const ANYWHERE = new Set(
  'two three four five six ten hundr thousand first second last next day today week month year hour minut time morn thing peopl nobody somebody everybody someth noth everyth good real own want need know think say said tell told ask look see put tak giv mak keep find back work number'.split(
    ' ',
  ),
)

/** What a shared word is worth, in hundredths: one of the author's for the topic, one that stands in its lines, and such as stand anywhere. */
interface Scale {
  readonly about: number
  readonly line: number
  readonly light: number
  readonly lightLine: number
}
const WORD: Scale = { about: 100, line: 50, light: 20, lightLine: 20 }
/** What is kindred to a word of the topic's counts nearly as much as that word. */
const KIN: Scale = { about: 90, line: 27, light: 90, lightLine: 27 }
const CHARACTER: Scale = { about: 30, line: 9, light: 30, lightLine: 9 }
/** Facts are told by words alone. */
const TELLING: Scale = { about: 100, line: 45, light: 40, lightLine: 20 }
/** Further words of the topic's in the same line of kindred words: so much of each, in percent, and no more together than the first. */
const FURTHER = 30
/** A word that stands in several lines of kindred words may mean the other thing: percent by how many. */
const MANY = [100, 100, 71, 58, 50, 45, 41, 38, 35] as const

/** What a move must share with a topic to name it, more than one kindred word of its lines, and to go by the thread of the talk. */
const NAMED = 3000
const FOLLOWS = 6000
/** To tend the talk is to speak of nothing, unless it is named in so many words. */
const NAMED_BY_THE_WAY = 12_000
/** Percent that the whole turn's words count beside the clause's own, and those of the line before: to take something up, and else. */
const AROUND = 40
const THREAD = { takesUp: 60, else: 20, most: 10_000 } as const
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
  'takes-up': {},
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

/** What a fact must share with the words, in hundredths of a telling word; and how far another topic may be ahead of it, in percent. */
const TOLD = { least: 180, terms: 3, ahead: 70 } as const
/** A remedy that is named in such words may be one that cannot be had. */
const NEGATES = { en: /n['’]t\b|\b(?:not|no|never|cannot|unable|unfortunately)\b/i, zh: /不|没|别|无法|难以/ } as const

const known = new WeakMap<readonly Topic[], Partial<Record<Lang, Knowing>>>()
/** What a scenario's topics know words by: worked out once for each list of topics. */
export function knowing(topics: readonly Topic[], lang: Lang): Knowing {
  const kept = known.get(topics) ?? {}
  const found = kept[lang] ?? { about: aboutOf(topics, lang), tells: tellsOf(topics, lang) }
  known.set(topics, { ...kept, [lang]: found })
  return found
}

/** What each topic has of something, worth the less the more topics have it. */
function rare<Key>(owned: readonly ReadonlyMap<Key, number>[]): readonly Worth<Key>[] {
  const spread = new Map<Key, number>()
  for (const own of owned) for (const key of own.keys()) spread.set(key, (spread.get(key) ?? 0) + 1)
  return owned.map(
    (own) => new Map([...own].map(([key, worth]) => [key, Math.floor((worth * 3) / (2 + (spread.get(key) ?? 1)))])),
  )
}

/** Each thing that a topic's words and lines have, at the most that it is worth in them. */
function owns<Key>(
  topic: Topic,
  keysIn: (text: string) => readonly Key[],
  scale: Scale,
  light: (key: Key) => boolean,
): Map<Key, number> {
  const own = new Map<Key, number>()
  for (const key of topic.about.flatMap(keysIn)) own.set(key, light(key) ? scale.light : scale.about)
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

/** What the terms are worth together: each by the best that the topic knows it by. */
function worth({ words, characters, kin }: Known, said: readonly Term[]): number {
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
function aboutOf(topics: readonly Topic[], lang: Lang): About {
  const keys = (text: string) => wordsIn(spokenIn(text, lang), lang)
  const single = (text: string) => termsIn(text, lang).flatMap(({ word, isCharacter }) => (isCharacter ? [word] : []))
  const words = rare(topics.map((topic) => owns(topic, keys, WORD, isLight)))
  const characters = rare(topics.map((topic) => owns(topic, single, CHARACTER, () => false)))
  const kin = rare(topics.map((topic) => kinOf(topic, lang)))
  const none = new Map<never, number>()
  const known: readonly Known[] = topics.map((topic, at) => ({
    topic,
    words: words[at] ?? none,
    characters: characters[at] ?? none,
    kin: kin[at] ?? none,
  }))
  const read = new Map<string, readonly Term[]>()
  /** One turn asks for the same texts again and again. */
  const termsOf = (text: string): readonly Term[] => {
    const before = read.get(text)
    if (before !== undefined) return before
    if (read.size >= KEPT) read.clear()
    const terms = termsIn(text, lang)
    read.set(text, terms)
    return terms
  }
  return (move, clause, turn, before) => {
    const doing = doingOf(move, clause)
    const [own, context] = [termsOf(clause), termsOf(before)]
    const around = termsOf(turn).filter(({ word }) => own.every((term) => term.word !== word))
    let best: Subject | null = null
    let top = 0
    let hidden = false
    for (const one of known) {
      const { id, type } = one.topic
      const named = Math.floor(((worth(one, own) * 100 + worth(one, around) * AROUND) * (FITS[doing][type] ?? 100)) / 100)
      const thread = worth(one, context) * (doing === 'takes-up' ? THREAD.takesUp : THREAD.else)
      const loosely = named < (doing === 'tends' ? NAMED_BY_THE_WAY : NAMED)
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

function tellsOf(topics: readonly Topic[], lang: Lang): Tells {
  const keys = (text: string) => wordsIn(spokenIn(text, lang), lang)
  const known = rare(topics.map((topic) => owns(topic, keys, TELLING, isLight)))
  return (statements) => {
    const said = new Set(keys(statements))
    const refuses = NEGATES[lang].test(statements)
    const shared = topics.map((topic, at) => {
      const words = known[at]
      const common = [...said].filter((term) => words?.has(term))
      return { topic, terms: common.length, worth: common.reduce((sum, term) => sum + (words?.get(term) ?? 0), 0) }
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
