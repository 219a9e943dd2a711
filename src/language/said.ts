import type { Lang } from '#content'
import type { Said, Utterance } from './heard.ts'
import { even, LONGEST } from './text/normalise.ts'
import { type Token, tokensOf } from './text/tokens.ts'

/** So many words in a row are known again. */
export const RUN: Readonly<Record<Lang, number>> = { en: 4, zh: 6 }

/** A talk in which nothing was said yet. */
export function saidIn(lang: Lang): Said {
  const runs = new Set<string>()
  const lines: ReadonlySet<string>[] = [] // the seller's, as their grams
  const linesWith = new Map<string, number[]>()
  let opening = ''
  const unread: (() => void)[] = []
  /** A line is read when somebody first asks for what was said. */
  const catchUp = (): void => {
    for (const readOne of unread.splice(0)) readOne()
  }
  const read = (line: string): readonly Token[] => tokensOf(even(line, lang).text, lang)
  const readSeller = (line: string): void => {
    const own = grams(read(line), lang)
    for (const gram of own) {
      const at = linesWith.get(gram)
      if (at) at.push(lines.length)
      else linesWith.set(gram, [lines.length])
    }
    lines.push(own)
  }
  const readBuyer = (line: string): void => {
    for (const run of runsOf(wordsIn(read(line)), lang)) runs.add(run)
  }
  return {
    seller: (line) => {
      unread.push(() => readSeller(line))
    },
    buyer: (line) => {
      if (opening.length < LONGEST) opening += `\n${line}`
      unread.push(() => readBuyer(line))
    },
    opening: () => opening,
    isGiven: (run) => {
      catchUp()
      return runs.has(run)
    },
    isRepeated: (tokens) => {
      catchUp()
      const own = grams(tokens, lang)
      if (own.size < (lang === 'en' ? 5 : 7)) return false
      const shares = (other: ReadonlySet<string>): boolean => {
        let shared = 0
        for (const gram of own) if (other.has(gram)) shared++
        return shared * 100 > own.size * 80 && shared * 100 > other.size * 50
      }
      // A line that shares so much holds one of the rarest fifth at least.
      const withGram = [...own].map((gram) => linesWith.get(gram) ?? []).sort((a, b) => a.length - b.length)
      return withGram
        .slice(0, Math.ceil(own.size / 5))
        .some((at) => at.some((line) => shares(lines[line] as ReadonlySet<string>)))
    },
  }
}

/** What was said before an utterance, however its caller keeps it. */
export function saidBefore({ lang, said, earlier, buyerEarlier }: Utterance): Said {
  if (said) return said
  const read = saidIn(lang)
  earlier?.forEach(read.seller)
  buyerEarlier?.forEach(read.buyer)
  return read
}

/** The words of a text, without its marks. */
export const wordsIn = (tokens: readonly Token[]): readonly Token[] => tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))

/** Words in a row by which a text is known again; as many as begin in it. */
export function runsOf(words: readonly Token[], lang: Lang): readonly string[] {
  const texts = words.map(({ text }) => text)
  return texts.slice(RUN[lang] - 1).map((_, at) => texts.slice(at, at + RUN[lang]).join(' '))
}

const grams = (tokens: readonly Token[], lang: Lang): ReadonlySet<string> => {
  const words = wordsIn(tokens)
  return new Set(
    lang === 'en' ? words.map((token) => token.stem) : words.map((token, at) => token.text + (words[at + 1]?.text ?? '')),
  )
}
