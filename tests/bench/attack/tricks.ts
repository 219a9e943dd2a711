import type { Kind, Lang, Rubric } from '../../../src/content/index.ts'
import type { RatedTalk } from '../fit/talks.ts'
import { ASKED_ELSEWHERE, DESCRIBED, EMPTY, FLATTERY, PROMISED } from './feigned.ts'
import { ARTICLE, KEY_WORDS, NONSENSE, ONE_WORD, QUESTIONS, RECITED, SORRY, TEXTBOOK, UNDONE } from './written.ts'

/** What a trick may draw on. */
export interface Material {
  readonly rubrics: ReadonlyMap<string, Rubric>
  /** Good talks by others, to take lines from. */
  readonly others: readonly RatedTalk[]
}
/** The cheat's line for its `at`-th turn, in place of the honest one. */
type Cheat = (talk: RatedTalk, at: number, buyer: string, material: Material) => string

const turnOf = (lines: readonly string[], at: number): string => lines[at % lines.length]!
const sellerLines = (talk: RatedTalk): readonly string[] =>
  talk.turns.filter((turn) => turn.by === 'seller').map((turn) => turn.text)
const RUBRIC_OF: Readonly<Record<Kind, string>> = {
  discovery: 'spin',
  presentation: 'fab',
  objection: 'objection',
  complaint: 'complaint',
}
const otherThan = (id: string): string =>
  id === 'complaint' ? 'objection' : id === 'objection' ? 'complaint' : id === 'spin' ? 'fab' : 'spin'
const numberOf = (id: string): number => [...id].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7) % 9973
const strangerTo = (talk: RatedTalk, { others }: Material): RatedTalk => {
  const fitting = others.filter((other) => other.lang === talk.lang && other.kind === talk.kind && other.id !== talk.id)
  return fitting[numberOf(talk.id) % fitting.length]!
}
const foreign = (lang: Lang): Lang => (lang === 'en' ? 'zh' : 'en')

/** The tricks of somebody who wants points without the work. Buyers' lines stay those of an honest talk: the best that a cheat can hope for. */
export const TRICKS: Readonly<Record<string, Cheat>> = {
  'key words piled up': ({ lang }, at) => turnOf(KEY_WORDS[lang], at),
  'textbook sentences': ({ lang, kind }, at) => turnOf(TEXTBOOK[kind][lang], at),
  'steps recited': ({ lang }, at) => turnOf(RECITED[lang], at),
  'the rubric pasted': ({ kind }, at, _, { rubrics }) => {
    const { criteria } = rubrics.get(RUBRIC_OF[kind])!
    return criteria[at % criteria.length]!.descriptors[4]
  },
  'model answers pasted': ({ kind }, at, _, { rubrics }) => {
    const { criteria } = rubrics.get(RUBRIC_OF[kind])!
    return criteria[at % criteria.length]!.models[0]!.text
  },
  'another rubric’s model answers': ({ kind }, at, _, { rubrics }) => {
    const { criteria } = rubrics.get(otherThan(RUBRIC_OF[kind]))!
    return criteria[at % criteria.length]!.models[0]!.text
  },
  'buyer’s words handed back': ({ lang }, _at, buyer) =>
    lang === 'en'
      ? `So what I hear you say is: ${buyer.replace(/[?]/g, '')} Is that right?`
      : `我听到您说的是:${buyer.replace(/[??]/g, '')} 是这样吗?`,
  'one good line every turn': (talk, _at, _buyer, material) =>
    [...sellerLines(strangerTo(talk, material))].sort((a, b) => b.length - a.length)[0]!,
  'their own best line every turn': (talk) => [...sellerLines(talk)].sort((a, b) => b.length - a.length)[0]!,
  'all steps at once, then nothing': (talk, at) =>
    at === 0 ? TEXTBOOK[talk.kind][talk.lang].join(' ') : turnOf(ONE_WORD[talk.lang], at),
  'apology without end': ({ lang }, at) => turnOf(SORRY[lang], at),
  'a dozen questions': ({ lang }, at) => turnOf(QUESTIONS[lang], at),
  'moves denied, quoted, supposed': ({ lang }, at) => turnOf(UNDONE[lang], at),
  'right words to the wrong buyer': (talk, at, _, material) => turnOf(sellerLines(strangerTo(talk, material)), at),
  'fluent nonsense': ({ lang }, at) => turnOf(NONSENSE[lang], at),
  'an article pasted': ({ lang }, at) => turnOf(ARTICLE[lang], at),
  'good questions asked of somebody else': ({ lang }, at) => turnOf(ASKED_ELSEWHERE[lang], at),
  'what a good seller does, described': ({ lang }, at) => turnOf(DESCRIBED[lang], at),
  'remedy words and dates, no remedy': ({ lang }, at) => turnOf(PROMISED[lang], at),
  flattery: ({ lang }, at) => turnOf(FLATTERY[lang], at),
  'empty summaries and proof': ({ lang }, at) => turnOf(EMPTY[lang], at),
  'one-word answers': ({ lang }, at) => turnOf(ONE_WORD[lang], at),
  'another language': ({ lang, kind }, at) => turnOf(TEXTBOOK[kind][foreign(lang)], at),
}

/** A talk in which the seller's lines are the cheat's. */
export function cheated(talk: RatedTalk, trick: Cheat, material: Material): RatedTalk {
  let buyer = ''
  let at = 0
  return {
    ...talk,
    turns: talk.turns.map((turn) => {
      if (turn.by === 'buyer') {
        buyer = turn.text
        return turn
      }
      const text = trick(talk, at, buyer, material)
      at += 1
      return { by: 'seller', text }
    }),
  }
}
