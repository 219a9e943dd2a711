import type { Lang, Rubric } from '#content'

/** Words in a row (English) or characters in a row (Chinese) that make a piece of text known again. */
const RUN = { en: 4, zh: 6 } as const
/** Shorter turns cannot be told from chance. */
const LEAST = 5

const unitsOf = (text: string, lang: Lang): readonly string[] => {
  const even = text.normalize('NFKC').toLowerCase()
  return lang === 'en' ? (even.replaceAll('’', "'").match(/[a-z0-9']+/g) ?? []) : [...even.replace(/[^\p{L}\p{N}]/gu, '')]
}
const runsOf = (text: string, lang: Lang): readonly string[] => {
  const units = unitsOf(text, lang)
  const length = RUN[lang]
  return units.slice(0, Math.max(0, units.length - length + 1)).map((_, at) => units.slice(at, at + length).join(' '))
}

/** What a rubric says itself: to hand it back is no answer. */
export const textsOf = (rubric: Rubric): readonly string[] => [
  rubric.about,
  ...rubric.criteria.flatMap((criterion) => [
    criterion.looksAt,
    ...criterion.descriptors,
    ...criterion.advice,
    ...criterion.models.map((model) => model.text),
    ...criterion.clues.map((clue) => clue.why),
  ]),
]

/** Tells whether a turn is mostly made of texts that were there before. */
export function pastedFrom(texts: readonly string[], lang: Lang): (turn: string) => boolean {
  const known = new Set(texts.flatMap((text) => runsOf(text, lang)))
  return (turn) => {
    const runs = runsOf(turn, lang)
    return runs.length >= LEAST && runs.filter((run) => known.has(run)).length * 2 > runs.length
  }
}
