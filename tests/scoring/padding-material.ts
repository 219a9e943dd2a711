/** What somebody pads an answer with who has read the shipped weights and examples, and has nothing to say. */
import { loadMoves } from '#content/library'
import type { Lang } from '../../src/content/index.ts'
import { readTurn, seeSentence } from '../../src/language/features.ts'
import { keepBoth } from '../../src/language/lexicon/both.ts'
import { scorerFor } from '../../src/language/model/score.ts'
import { keyOf } from '../../src/language/model/vector.ts'
import { read } from '../../src/language/model/weights.ts'
import en from '../../src/language/weights/en.ts'
import zh from '../../src/language/weights/zh.ts'

/** Pieces that speak loudest for each move. */
const LOUDEST = 8
/** Longest piece that is kept: words in English, characters in Chinese. */
const LONGEST: Readonly<Record<Lang, number>> = { en: 4, zh: 4 }

export const unitsOf = (text: string, lang: Lang): readonly string[] =>
  text.match(lang === 'en' ? /[a-z0-9'’-]+/gi : /[\u3400-\u9fff]|[a-z0-9]+/gi) ?? []

/** Somebody and what they do: such a piece says something, and is no padding. Nor is what people say on its own. */
const SAYS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:i|we|you|they|he|she|it|that|this|there|let|who|please)(?:'\w+)? \w|\b(?:i|we|you|they|he|she|it|that|there|let)'\w|sorry|apolog|thank|underst|promise|\bhear you|\bfair\b|^(?:yes|yeah|yep|no|nope|right|okay|ok|sure|fine|good|great|well|so|and|but|oh|ah|hello|hi|hey|exactly|absolutely|really|true|agreed|perfect)\b/i,
  zh: /[我您你他她它咱这那].{2}|(?:是|有|给|来|会|能|可以|让|请).{2}|抱歉|对不起|不好意思|道歉|谢|理解|明白|辛苦|^(?:好|行|嗯|对|是|懂|喂|哦|啊|那)/,
}
const isPiece = (text: string, lang: Lang): boolean =>
  unitsOf(text, lang).length <= LONGEST[lang] &&
  /\p{L}/u.test(text) &&
  !/[,.;:!?，。；：！？、/]/.test(text) &&
  !SAYS[lang].test(text)

/** The words in which the heaviest word and cue features of each move were met in the shipped examples. */
export async function heaviestPieces(lang: Lang): Promise<readonly string[]> {
  keepBoth()
  const scorer = scorerFor(read(lang === 'en' ? en : zh))
  const { weights } = scorer
  const met = new Map<number, { readonly text: string; readonly cue: boolean }>()
  for (const text of await examples(lang)) {
    const turn = readTurn(lang, text, '')
    turn.sentences.forEach((_, index) => {
      seeSentence(turn, index, (group, name, start, end) => {
        if (group !== 'word' && group !== 'cue') return
        const words = turn.even.text.slice(start, end).trim()
        if (isPiece(words, lang)) met.set(keyOf(group, name), { text: words, cue: group === 'cue' })
      })
    })
  }
  const loud = weights.moves.flatMap((_, label) => {
    const ranked = [...met].flatMap(([key, { text, cue }]) => {
      const place = scorer.placeOf(key)
      if (place < 0) return []
      for (let at = weights.starts[place]!; at < weights.starts[place + 1]!; at++)
        if (weights.labels[at] === label) return [{ text, cue, weight: weights.values[at]! }]
      return []
    })
    const top = (cue: boolean) =>
      ranked
        .filter((one) => one.cue === cue && one.weight > 0)
        .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
        .slice(0, LOUDEST)
    return [...top(true), ...top(false)].map(({ text }) => text)
  })
  return [...new Set(loud)]
}

/** Two to four words or characters from the middle of a shipped example. */
export async function fragments(lang: Lang): Promise<readonly string[]> {
  const found = (await examples(lang)).flatMap((text, at) => {
    const units = unitsOf(text, lang)
    const size = 2 + (at % 3)
    const from = 1 + (at % Math.max(1, units.length - size - 1))
    const piece = units.slice(from, from + size).join(lang === 'en' ? ' ' : '')
    return units.length > size + 2 && isPiece(piece, lang) ? [piece] : []
  })
  return [...new Set(found)]
}

const examples = async (lang: Lang): Promise<readonly string[]> =>
  (await loadMoves(lang)).flatMap((move) => move.examples.map((example) => example.text))
