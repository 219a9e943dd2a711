import type { Lang } from '#content'
import { FUNCTION_ZH, isContent, type ReadTurn } from './features.ts'
import type { Gate, Said } from './heard.ts'
import { RUN, runsOf, wordsIn } from './said.ts'
import type { Token } from './text/tokens.ts'

/** What the gate may look at besides the turn. */
export interface GateInput {
  readonly turn: ReadTurn
  /** What was said before the buyer's last line. Handing the buyer's words back is no answer, nor are rubric or model texts. */
  readonly said: Said
  /** Whether a word (or pair of characters) was ever met in training. */
  readonly known: (word: string) => boolean
}

const HAN = /[\u4e00-\u9fff]/g
const LATIN = /[a-z]{2,}/g

/** Whether the words are an answer at all. The first reason that holds is given. */
export function gateOf({ turn, said, known }: GateInput): Gate {
  const text = turn.even.text
  const tokens = turn.sentences.flatMap((sentence) => sentence.tokens)
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty'
  if (isForeign(text, turn.lang)) return 'wrong-language'
  if (isGibberish(tokens, text, turn.lang, known)) return 'gibberish'
  if (isCopied(tokens, turn, said)) return 'copied'
  if (isPile(tokens, text, turn)) return 'keywords'
  if (said.isRepeated(tokens)) return 'repeated'
  return 'ok'
}

function isForeign(text: string, lang: Lang): boolean {
  const han = text.match(HAN)?.length ?? 0
  const latin = text.match(LATIN)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const other = letters - han - (text.match(/[a-z]/g)?.length ?? 0)
  if (letters > 0 && other * 2 > letters) return true
  if (lang === 'en') return han >= 2 && han > latin * 2
  return latin >= 3 && han * 2 < latin
}

const VOWELS = /[aeiouy]/
function isGibberish(tokens: readonly Token[], text: string, lang: Lang, known: (word: string) => boolean): boolean {
  if (/(.)\1{7,}/.test(text) && new Set(text.replace(/\s/g, '')).size < 6) return true
  if (lang === 'en') {
    const words = tokens.filter((token) => /^[a-z']+$/.test(token.text))
    if (words.length === 0) return false
    const odd = words.filter(
      (word) =>
        !known(word.stem) &&
        (word.text.length > 3 ? !VOWELS.test(word.text) || /[^aeiouy]{5}/.test(word.text) || word.text.length > 18 : false),
    ).length
    const met = words.filter((word) => known(word.stem)).length
    if (odd * 2 > words.length) return true
    return words.length >= 4 && met * 4 < words.length
  }
  const han = tokens.filter((token) => /[\u4e00-\u9fff]/.test(token.text)).map((token) => token.text)
  if (han.length < 5)
    return han.length === 0 && tokens.length > 0 && !/\d/.test(text) && tokens.every((token) => !known(token.text))
  // The shipped weights keep few pairs, so that a pair they do not hold says little: people also use the small words of grammar.
  // Real turns are full of names and terms that no example had; only where hardly a character was ever met is it noise.
  const pairs = han.filter((character, at) => known(character + (han[at + 1] ?? ''))).length
  const met = han.filter((character) => FUNCTION_ZH.has(character) || known(character)).length
  return pairs === 0 && met * 5 < han.length
}

const LEAST: Readonly<Record<Lang, number>> = { en: 6, zh: 10 }

/** Long runs of somebody else's words cover most of the turn. A paraphrase uses other words and short runs. */
function isCopied(tokens: readonly Token[], { lang, buyer }: ReadTurn, said: Said): boolean {
  const words = wordsIn(tokens)
  if (words.length < LEAST[lang]) return false
  const last = new Set(runsOf(wordsIn(buyer.tokens), lang))
  const covered = new Set<number>()
  for (const [at, run] of runsOf(words, lang).entries())
    if (last.has(run) || said.isGiven(run)) for (let word = at; word < at + RUN[lang]; word++) covered.add(word)
  return covered.size * 10 > words.length * 7
}

/** Terms without sentences: hardly a small word between them. */
function isPile(tokens: readonly Token[], text: string, turn: ReadTurn): boolean {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text))
  const small = words.filter((token) => !isContent(token, turn.lang)).length
  if (turn.lang === 'en') return words.length >= 6 && small * 8 < words.length
  if (words.length < 10) return false
  const pieces = text.split(/[,、;:/|+\s。!?…-]+/).filter((piece) => piece !== '')
  // Trade talk can do without small words, but it speaks in clauses: neither short pieces nor one long row.
  const inClauses = pieces.length > 1 && words.length >= pieces.length * 7 && words.length <= pieces.length * 14
  // Scraps in a row, small words or not: nobody speaks so.
  if (pieces.length >= 8 && words.length * 2 <= pieces.length * 5) return true
  return (
    (small * 14 < words.length && !inClauses) ||
    (pieces.length >= 5 && words.length / pieces.length < 5 && small * 7 < words.length)
  )
}
