import type { Lang, SignId } from '#content'
import type { Sign } from './heard.ts'
import { lexiconOf } from './lexicon/lexicon.ts'
import { even } from './text/normalise.ts'
import { sentencesOf } from './text/sentences.ts'

/** Signs in one line of the buyer, at most one of each kind, in the order of their places. */
export function signsOf(lang: Lang, text: string): readonly Sign[] {
  const evened = even(text, lang)
  const found = new Map<SignId, Sign>()
  for (const sentence of sentencesOf(evened.text, lang)) {
    const words = evened.text.slice(sentence.start, sentence.end)
    for (const [id, trust, cue] of lexiconOf(lang).signs) {
      if (found.has(id) || !cue.test(words)) continue
      if (id === 'fact' && sentence.mark === '?') continue
      found.set(id, {
        id,
        confidence: trust / 1000,
        start: evened.at[sentence.start] as number,
        end: evened.at[sentence.end] as number,
      })
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
}
