import type { Lang } from '#content'
import { isContent } from './features.ts'
import type { Topic } from './heard.ts'
import { even } from './text/normalise.ts'
import { type Token, tokensOf } from './text/tokens.ts'

/** What words are about; `loosely` where only what was said before names it. */
export interface Subject {
  readonly id: string
  readonly loosely: boolean
}
/** Finds what a clause is about: by itself and its turn, else by the line that it answers. Who asks, asks for what the buyer has. */
export type About = (clause: string, turn: string, before: string, asks: Asks) => Subject | null
/** Asks for what is so, or for a difficulty and what comes of it; or asks nothing. */
export type Asks = 'facts' | 'trouble' | null

interface Known {
  readonly topic: Topic
  /** How telling a word is for this topic, in hundredths. */
  readonly words: ReadonlyMap<string, number>
}

/** Words (English stems) or pairs of characters (Chinese) that carry meaning. */
function terms(text: string, lang: Lang): readonly string[] {
  const tokens = tokensOf(even(text, lang).text, lang).filter((token) => /[\p{L}\p{N}]/u.test(token.text))
  if (lang === 'en') return [...tokens.filter((token) => isContent(token, lang)).map((token) => token.stem), ...joined(tokens)]
  const out: string[] = []
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]
    if (/[a-z0-9]/.test(token.text)) out.push(token.text)
    else if (next !== undefined && next.start === token.end && pairCounts(token, next)) out.push(token.text + next.text)
  })
  return out
}
/** "They break down", "it is set up": the two words of a breakdown, a set-up. */
const joined = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token, at) => (APART.has(tokens[at + 1]?.text ?? '') ? [`${token.stem}${tokens[at + 1]?.text}`] : []))
const APART = new Set('down up out off over time'.split(' '))
const pairCounts = (a: Token, b: Token): boolean => a.text + b.text === '太太' || isContent(a, 'zh') || isContent(b, 'zh')
/** Pairs that hang a word to the next, or ask or count. */
const LIGHT = /[的了吗呢吧啊呀嘛]|怎么|什么|现在|今天|知道|觉得|时候|已经|可以|没有/
const isLight = (term: string): boolean => ANYWHERE.has(term) || LIGHT.test(term)
/** What a shared word is worth, in hundredths: one of the author's for the topic, one that stands in its lines, and such as stand anywhere. */
const WORTH = { about: 100, line: 45, light: 40, lightLine: 20 } as const
/** What stands in lines of any kind names none of them by itself. */
const ANYWHERE = new Set(
  'two three four five six ten hundr thousand first second last next day today week month year hour minut time morn thing peopl nobody somebody everybody someth noth everyth good real own want need know think say said tell told ask look see put tak giv mak keep find back work number'.split(
    ' ',
  ),
)

/** Finds what words state: more than one fact may be told in one breath. */
export type Tells = (statements: string) => readonly string[]

interface Knowing {
  readonly about: About
  readonly tells: Tells
}

type Words = ReadonlySet<string>
/** What words must share with a topic to name it, and to go by the thread of the talk. */
const NAMED = 3000
const FOLLOWS = 4500
/** In a question what the seller has goes behind what the buyer has; asked for trouble, what is simply so goes behind as well. */
const BEHIND: Readonly<Record<NonNullable<Asks>, ReadonlySet<Topic['type']>>> = {
  facts: new Set(['fact', 'remedy']),
  trouble: new Set(['fact', 'remedy', 'answer']),
}
const LESS = 60
/** Of what the line before shares, so much counts beside the words' own. */
const THREAD = 3000
/** Texts whose words are remembered. */
const KEPT = 32
/** Beyond anything that a thread can weigh. */
const OWN = 1_000_000

function worth(words: Known['words'], said: Words): number {
  let sum = 0
  for (const term of said) sum += words.get(term) ?? 0
  return sum
}

/** What a fact must share with the words, in hundredths of a telling word; and how far another topic may be ahead of it, in percent. */
const TOLD = { least: 180, terms: 3, ahead: 70 } as const

/** A remedy that is named in such words may be one that cannot be had. */
const NEGATES = { en: /n['’]t\b|\b(?:not|no|never|cannot|unable|unfortunately)\b/i, zh: /不|没|别|无法|难以/ } as const

const known = new WeakMap<readonly Topic[], Partial<Record<Lang, Knowing>>>()
/** What a scenario's topics know words by: worked out once for each list of topics. */
export function knowing(topics: readonly Topic[], lang: Lang): Knowing {
  const kept = known.get(topics) ?? {}
  const found = kept[lang] ?? knownBy(topics, lang)
  known.set(topics, { ...kept, [lang]: found })
  return found
}

/** Shared words weigh by how few topics know them; author's own `about` words count most. */
function knownBy(topics: readonly Topic[], lang: Lang): Knowing {
  const spread = new Map<string, number>()
  const lists = topics.map((topic) => {
    const own = new Map<string, number>()
    for (const term of topic.about.flatMap((text) => terms(text, lang))) own.set(term, isLight(term) ? WORTH.light : WORTH.about)
    for (const term of topic.words.flatMap((text) => terms(text, lang)))
      if (!own.has(term)) own.set(term, isLight(term) ? WORTH.lightLine : WORTH.line)
    for (const term of own.keys()) spread.set(term, (spread.get(term) ?? 0) + 1)
    return { topic, own }
  })
  const known: readonly Known[] = lists.map(({ topic, own }) => ({
    topic,
    words: new Map([...own].map(([term, worth]) => [term, Math.floor((worth * 3) / (2 + (spread.get(term) ?? 1)))])),
  }))
  const read = new Map<string, Words>()
  /** One turn asks for the same texts again and again. */
  const wordsOf = (text: string): Words => {
    const known = read.get(text)
    if (known !== undefined) return known
    if (read.size >= KEPT) read.clear()
    const words = new Set(terms(text, lang))
    read.set(text, words)
    return words
  }
  const about: About = (clause, turn, before, asks) => {
    const [own, around, context] = [wordsOf(clause), wordsOf(turn), wordsOf(before)]
    let best: Subject | null = null
    let top = 0
    let hidden = false
    for (const { topic, words } of known) {
      const share = asks !== null && BEHIND[asks].has(topic.type) ? LESS : 100
      const named = worth(words, own) * share + worth(words, around) * 30
      const thread = worth(words, context) * 20
      const loosely = named < NAMED
      // What the words name themselves goes before all that the line before would suggest.
      const score = loosely ? (named + thread < FOLLOWS ? 0 : named + thread) : OWN + named + Math.min(thread, THREAD)
      // Where two know the words equally well, a question goes to what may simply be answered.
      if (score > top || (score === top && hidden && asks === 'facts' && topic.type === 'answer')) {
        top = score
        hidden = topic.type === 'need' || topic.type === 'secret'
        best = { id: topic.id, loosely }
      }
    }
    return best
  }
  const tells: Tells = (statements) => {
    const said = new Set(terms(statements, lang))
    const refuses = NEGATES[lang].test(statements)
    const shared = known.map(({ topic, words }) => {
      const common = [...said].filter((term) => words.has(term))
      return { topic, terms: common.length, worth: common.reduce((sum, term) => sum + (words.get(term) ?? 0), 0) }
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
  return { about, tells }
}
