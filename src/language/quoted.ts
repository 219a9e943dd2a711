import type { Lang } from '#content'
import { isContent } from './features.ts'
import { even, LONGEST } from './text/normalise.ts'
import { tokensOf } from './text/tokens.ts'

/** Pairs of marks; each inside holds neither of its own marks. */
const PAIRED = /“([^“”]+)”|„([^„“”]+)[“”]|「([^「」]+)」|『([^『』]+)』|«([^«»]+)»|(?<![a-z\d])"([^"]+)"/giu
/** Single marks serve as apostrophes too: they open before a word and close behind one; 'em, 'cause and '21 open nothing. */
const SINGLE =
  /(?<![\p{L}\p{N}])['‘](?!(?:em|cause|cos|til|till|bout|round|n|tis|twas|d|s|\d\ds?)(?![\p{L}\p{N}]))(?=\S)([^'‘\n]*?(?:\p{L}['’]\p{L}[^'‘\n]*?)*[\p{L}\p{N}.,!?…。！？])['’](?![\p{L}\p{N}])/giu
/** So much of a quotation in the buyer's own words is taking them up. */
const OWN_PERCENT = 50

/**
 * The turn without what it only quotes: other people's words bear no moves of the seller. Blanks stand for every unit, so that
 * places stay. The buyer's own words are kept (handing them back is listening), and so is a turn that stands in marks as a whole.
 */
export function withoutQuotes(text: string, lang: Lang, buyer: string): string {
  const spoken = text.slice(0, LONGEST)
  if (!/["'“”„「『«‘]/.test(spoken)) return text
  let own: ReadonlySet<string> | undefined
  const blank = (whole: string): string => {
    own ??= wordsOf(buyer, lang)
    const words = [...wordsOf(whole, lang)]
    const shared = words.filter((word) => own?.has(word)).length
    return words.length > 0 && shared * 100 >= words.length * OWN_PERCENT ? whole : ' '.repeat(whole.length)
  }
  const bare = spoken.replace(PAIRED, blank).replace(SINGLE, blank)
  return /[\p{L}\p{N}]/u.test(bare) ? bare + text.slice(spoken.length) : text
}

/** Content words; in Chinese pairs of neighbours, for one character alone is shared by chance. */
function wordsOf(text: string, lang: Lang): ReadonlySet<string> {
  const tokens = tokensOf(even(text, lang).text, lang).filter(({ text: word }) => /[\p{L}\p{N}]/u.test(word))
  if (lang === 'en') return new Set(tokens.filter((token) => isContent(token, lang)).map(({ stem }) => stem))
  return new Set(tokens.slice(1).map((token, at) => (tokens[at]?.text ?? '') + token.text))
}
