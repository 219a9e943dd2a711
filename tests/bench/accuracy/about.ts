/**
 * What a line is about, against marks made by hand in shipped scenarios. The lines were written for this in other words than the
 * authors', from a list of the topics without their `about` words. Half of the scenarios may be looked at to mend `about.ts`; the
 * figure is that of the other half.
 */
import { readFileSync } from 'node:fs'
import type { Lang } from '../../../src/content/index.ts'
import { parse } from '../../../src/content/parse.ts'
import { knowing } from '../../../src/language/about.ts'
import { readTurn } from '../../../src/language/features.ts'
import { keepBoth } from '../../../src/language/lexicon/both.ts'
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

export interface AboutFigures {
  /** Of lines that speak of something: the right one was found. */
  readonly right: number
  readonly of: number
  /** Of lines that speak of nothing there: nothing was found. */
  readonly silent: number
  readonly ofSilent: number
  readonly errors: readonly { readonly mark: AboutMark; readonly found: string | null }[]
}

/** Finds what each line is about as the labeller does for a move whose clause is the whole line. */
export function aboutFigures(marks: readonly AboutMark[]): AboutFigures {
  keepBoth()
  const known = new Map<string, ReturnType<typeof knowing>>()
  const knows = ({ scenario, lang }: AboutMark) => {
    const path = `content/scenarios/${scenario}.${lang}.mdx`
    const read = parse(path, readFileSync(path, 'utf8'))
    if (read.type !== 'scenario' || !read.value) throw new Error(`${path} is no scenario.`)
    const topics = topicsOf(read.value)
    return knowing(topics, lang)
  }
  const found = marks.map((mark) => {
    if (!known.has(mark.scenario)) known.set(mark.scenario, knows(mark))
    const asks = readTurn(mark.lang, mark.text, mark.context).sentences.at(-1)?.question ?? false
    return { mark, found: known.get(mark.scenario)?.about(mark.text, mark.text, mark.context, asks ? 'facts' : null)?.id ?? null }
  })
  const is = ({ mark, found: one }: (typeof found)[number]) =>
    mark.about.length === 0 ? one === null : one !== null && mark.about.includes(one)
  const [some, none] = [found.filter(({ mark }) => mark.about.length > 0), found.filter(({ mark }) => mark.about.length === 0)]
  return {
    right: some.filter(is).length,
    of: some.length,
    silent: none.filter(is).length,
    ofSilent: none.length,
    errors: found.filter((one) => !is(one)),
  }
}
