import type { ClueCondition, ClueRelation, Lang, MeasureId } from '#content'
import { CONDITION_DOCS, MEASURE_DOCS } from '#scoring'
import type { rubricTexts } from './rubric-texts.ts'

export type RubricWords = (typeof rubricTexts)['en']

/** A clue as its attributes say, read without judging. */
export interface ClueParts {
  readonly moves: readonly string[]
  readonly signs: readonly string[]
  readonly measure: string
  readonly where: readonly string[]
  readonly worth: number
  readonly upTo: number
}
export interface Condition {
  readonly name: string
  /** What it names, for a relation; none for a lone condition. */
  readonly names: readonly string[]
}

export function conditionOf(written: string): Condition {
  const colon = written.indexOf(':')
  return colon < 0
    ? { name: written, names: [] }
    : {
        name: written.slice(0, colon),
        names: written
          .slice(colon + 1)
          .split('+')
          .filter(Boolean),
      }
}
/** Relations that name signs; the others name moves. */
export const OF_SIGNS: readonly string[] = ['answers', 'answered', 'since'] satisfies readonly ClueRelation[]

/** A sum as people read it: in the unit of the worths. */
export const summed = (hundredths: number): string => (hundredths / 100).toFixed(2).replace('-', '−')

const hundredths = (worth: number): string => `${worth > 0 ? '+' : worth < 0 ? '−' : ''}${(Math.abs(worth) / 100).toFixed(2)}`

/** What a clue counts, on which conditions and for how much: one sentence. */
export function clueSentence(clue: ClueParts, lang: Lang, t: RubricWords, titleOf: (move: string) => string): string {
  const { moves, signs, measure, where, worth, upTo } = clue
  const or = (names: readonly string[]) => t.or(names)
  const what =
    measure !== ''
      ? (MEASURE_DOCS[measure as MeasureId]?.[lang] ?? measure)
      : moves.length > 0
        ? t.eachMove(or(moves.map(titleOf)))
        : signs.length > 0
          ? t.eachSign(or(signs.map((sign) => t.sign[sign] ?? sign)))
          : t.nothing
  const conditions = where.map((written) => conditionWords(conditionOf(written), lang, t, titleOf))
  return t.sentence(what, conditions, hundredths(worth), upTo)
}

/** One condition in words. */
export function conditionWords(
  { name, names }: Condition,
  lang: Lang,
  t: RubricWords,
  titleOf: (move: string) => string,
): string {
  const relation = t.relation[name]
  if (!relation) return CONDITION_DOCS[name as ClueCondition]?.[lang] ?? name
  return relation(t.or(names.map((one) => (OF_SIGNS.includes(name) ? (t.sign[one] ?? one) : titleOf(one)))))
}
