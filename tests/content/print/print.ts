import type { Prose, Span } from '../../../src/content/model/lesson.ts'
import type { Line } from '../../../src/content/model/line.ts'
import type { Example } from '../../../src/content/model/move.ts'
import type { Mood } from '../../../src/content/model/person.ts'
import type { FileType } from '../../../src/content/parse/grammar/file.ts'
import { HEADINGS } from '../../../src/content/parse/lesson.ts'
import type { ContentOf } from '../../../src/content/parse/read-file.ts'
import { asText } from '../../../src/content/parse/write.ts'
import { block, element, frontMatter, inline, lines } from './elements.ts'
import { printAccount, printOverlay, printReads } from './print-exercises.ts'
import { printDrill, printRubric } from './print-rubric.ts'
import { printScenario } from './print-scenario.ts'

/**
 * Writes a value as MDX: reading it again gives an equal value. Comments and the author's own spacing are not kept; an edit of a
 * file that somebody wrote changes only its own lines instead.
 */
export function print<T extends FileType>(type: T, value: ContentOf[T]): string {
  return PRINTERS[type](value as never) // type and value belong together by the signature
}

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined)
const mood = (of: Mood) => `{ trust: ${of.trust}, patience: ${of.patience}, interest: ${of.interest} }`

const places = (stands: Example['stands']): string | undefined =>
  stands &&
  Object.entries(stands)
    .map(([move, at]) => `${move}:${at.map((place) => place + 1).join('+')}`)
    .join(', ')

const PRINTERS: { readonly [T in FileType]: (value: ContentOf[T]) => string } = {
  persona: (persona) =>
    [
      frontMatter({
        id: persona.id,
        lang: persona.lang,
        title: persona.title,
        start: { raw: mood(persona.start) },
        longTurn: persona.longTurn,
        turnCost: persona.turnCost,
        leavesAt: persona.leavesAt,
        decidesAt: { raw: `{ trust: ${persona.decidesAt.trust}, interest: ${persona.decidesAt.interest} }` },
        takesProof: { raw: `[${persona.takesProof.join(', ')}]` },
      }),
      asText(persona.summary),
      persona.effects
        .map(({ move, when, trust, patience, interest, why }) =>
          element('Effect', {
            move,
            when,
            trust: trust || undefined,
            patience: patience || undefined,
            interest: interest || undefined,
            why,
          }),
        )
        .join('\n'),
      persona.fit
        .map(({ id, title, suits, jars, manner, grates, why }) =>
          element('Fit', { id, title, suits: some(suits), jars: some(jars), manner: some(manner), grates: some(grates), why }),
        )
        .join('\n'),
      ...Object.entries(persona.voice).map(([when, said]: [string, readonly Line[]]) => lines('Voice', { when }, said)),
    ].join('\n\n'),
  scenario: printScenario,
  rubric: printRubric,
  move: (move) =>
    [
      frontMatter({ id: move.id, lang: move.lang, section: move.section, title: move.title }),
      asText(move.does),
      ...move.examples.map(({ text, context, moves, stands, kind, from }) => {
        const also = moves.filter((id) => id !== move.id)
        return inline(
          'Example',
          { from, kind, context: context || undefined, also: also.length > 0 ? also : undefined, stands: places(stands) },
          text,
        )
      }),
      ...move.nearMisses.map(({ text, context, moves, stands, kind, from }) =>
        inline(
          'NearMiss',
          { from, kind, context: context || undefined, moves: moves.length > 0 ? moves : undefined, stands: places(stands) },
          text,
        ),
      ),
    ].join('\n\n'),
  lesson: (lesson) => {
    const heading = (part: string) => {
      const [en, zh] = Object.keys(HEADINGS).filter((name) => HEADINGS[name] === part)
      return `## ${lesson.lang === 'en' ? en!.replace(/^./, (first) => first.toUpperCase()) : zh!}`
    }
    const example = (name: string, { context, text }: { readonly context: string; readonly text: string }) =>
      inline(name, { context: context || undefined }, text)
    return [
      frontMatter({ id: lesson.id, lang: lesson.lang, title: lesson.title, minutes: lesson.minutes, source: lesson.source }),
      ...(['what', 'why', 'how'] as const).flatMap((part) => [heading(part), ...prose(lesson[part])]),
      example('Good', lesson.good),
      example('Poor', lesson.poor),
      ...lesson.check.map(printDrill),
    ].join('\n\n')
  },
  drills: (set) =>
    [
      frontMatter({ id: set.id, lang: set.lang, title: set.title, trains: { raw: `[${set.trains.join(', ')}]` } }),
      ...(set.about === '' ? [] : [asText(set.about)]),
      ...set.drills.map(printDrill),
    ].join('\n\n'),
  reads: printReads,
  account: printAccount,
  overlay: printOverlay,
}

function prose(nodes: readonly Prose[]): string[] {
  let lastList: { readonly ordered: boolean; readonly other: boolean } | undefined
  return nodes.map((node) => {
    if (node.type === 'list') {
      const other = lastList?.ordered === node.ordered && !lastList.other // two lists in a row differ in their marker
      lastList = { ordered: node.ordered, other }
      const marker = (at: number) => (node.ordered ? `${at + 1}${other ? ')' : '.'}` : other ? '+' : '-')
      return node.items.map((item, at) => `${marker(at)} ${spans(item)}`).join('\n')
    }
    lastList = undefined
    if (node.type === 'heading') return `${'#'.repeat(Math.max(3, node.depth ?? 3))} ${spans(node.spans)}`
    return block(node.type === 'quote' ? '> ' : '', spans(node.spans))
  })
}

const MARKS = { strong: '**', emphasis: '*' } as const
function spans(list: readonly Span[]): string {
  return list
    .map(({ text, style }, at) => {
      if (style === 'code') return `\`${text}\``
      const words = at === 0 || style ? asText(text) : asText(text, false)
      return style ? `${MARKS[style]}${words}${MARKS[style]}` : words
    })
    .join('')
}
