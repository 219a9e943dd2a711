/**
 * What a line is about, against marks made by hand in shipped scenarios. The lines were written for this in other words than the
 * authors', from a list of the topics without their `about` words. Those to `mend` by may be looked at, and the numbers are fitted to
 * them; the figure is that of those that `judge`.
 */
import { readFileSync } from 'node:fs'
import type { Lang } from '../../../src/content/index.ts'
import { parse } from '../../../src/content/parse.ts'
import type { Labeller, Topic } from '../../../src/language/index.ts'
import { topicsOf } from '../../../src/session/topics.ts'

export interface AboutMark {
  readonly scenario: string
  readonly lang: Lang
  readonly half: 'mend' | 'judge'
  /** The buyer's line just before. */
  readonly context: string
  readonly text: string
  /** What the line speaks of, the best answer first; empty where it speaks of nothing in the scenario. */
  readonly about: readonly string[]
}

export const aboutMarks = (lang: Lang): readonly AboutMark[] =>
  readFileSync(`tests/corpora/about.${lang}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AboutMark)

const known = new Map<string, readonly Topic[]>()
/** The topics of a mark's scenario, read once. */
export function topicsIn({ scenario, lang }: Pick<AboutMark, 'scenario' | 'lang'>): readonly Topic[] {
  const path = `content/scenarios/${scenario}.${lang}.mdx`
  const there = known.get(path)
  if (there) return there
  const read = parse(path, readFileSync(path, 'utf8'))
  if (read.type !== 'scenario' || !read.value) throw new Error(`${path} is no scenario.`)
  const topics = topicsOf(read.value)
  known.set(path, topics)
  return topics
}

export interface AboutFigures {
  /** Of the moves heard in lines that speak of something (the nearest one where none is asserted): those that are tied to it. */
  readonly right: number
  readonly of: number
  /** Lines that speak of something, in which no move is heard at all. */
  readonly unheard: number
  /** Of lines that speak of nothing there: no move is tied to anything. */
  readonly silent: number
  readonly ofSilent: number
  readonly errors: readonly { readonly mark: AboutMark; readonly found: readonly string[] }[]
}

/** Hears each line as a talk does, with all topics of its scenario. */
export function aboutFigures(marks: readonly AboutMark[], labeller: Labeller): AboutFigures {
  const found = marks.map((mark) => {
    const { moves, perhaps } = labeller.hear(mark, topicsIn(mark))
    return { mark, moves: moves.length > 0 ? moves : perhaps.slice(0, 1) }
  })
  const [some, none] = [found.filter(({ mark }) => mark.about.length > 0), found.filter(({ mark }) => mark.about.length === 0)]
  const right = (mark: AboutMark, about: string | null) =>
    mark.about.length === 0 ? about === null : about !== null && mark.about.includes(about)
  const count = (list: typeof found, is: (mark: AboutMark, about: string | null) => boolean) =>
    list.reduce((sum, { mark, moves }) => sum + moves.filter(({ about }) => is(mark, about)).length, 0)
  return {
    right: count(some, right),
    of: count(some, () => true),
    unheard: some.filter(({ moves }) => moves.length === 0).length,
    silent: none.filter(({ mark, moves }) => moves.every(({ about }) => right(mark, about))).length,
    ofSilent: none.length,
    errors: found.flatMap(({ mark, moves }) => {
      const wrong = moves.filter(({ about }) => !right(mark, about))
      return wrong.length === 0 ? [] : [{ mark, found: wrong.map(({ id, about }) => `${id}: ${about ?? '-'}`) }]
    }),
  }
}
