import { FAULTS, type Lang, type MoveId } from '#content'
import { OWN, UNFELT, WHOLE } from './denied-whole.ts'
import { FEEL, MEND, SORRY, SPEECH } from './lexicon/denials.ts'
import { lexiconOf } from './lexicon/lexicon.ts'

/** A clause that refuses, supposes or merely announces something: these moves are not done by it. Even text, end exclusive. */
export interface Denial {
  readonly start: number
  readonly end: number
  readonly moves: ReadonlySet<MoveId> | 'done' | 'all'
}

interface Reader {
  readonly act: RegExp
  readonly refuses: RegExp
  readonly supposes: RegExp | null
  readonly moves: ReadonlySet<MoveId>
}
const readers: Partial<Record<Lang, readonly Reader[]>> = {}
const readersOf = (lang: Lang): readonly Reader[] => {
  const { acts, refuses, supposes } = lexiconOf(lang).denials
  readers[lang] ??= acts.map(({ words, moves }) => ({
    act: new RegExp(words),
    refuses: new RegExp(refuses(words), 'g'),
    supposes: SPEECH.has(moves) ? new RegExp(`${supposes(words)}[^,。.;:!?\\n]*`, 'g') : null,
    moves: new Set(moves),
  }))
  return readers[lang]
}

/** Where the seller says that something will not be done, might be said, or is about to be shown. */
export function denialsIn(text: string, lang: Lang): readonly Denial[] {
  const denials: Denial[] = []
  const { round, announces, sure, maybe } = lexiconOf(lang).denials
  const add = (found: RegExpMatchArray, moves: Denial['moves']) => {
    const start = found.index ?? 0
    denials.push({ start, end: start + found[0].length, moves })
  }
  for (const found of text.matchAll(WHOLE[lang])) if (text[(found.index ?? 0) + found[0].length] !== '?') add(found, 'all')
  for (const found of text.matchAll(OWN[lang])) add(found, DISOWNED)
  for (const found of text.matchAll(UNFELT[lang])) add(found, FELT)
  const announced = [...text.matchAll(announces)]
  for (const found of announced) add(found, 'done')
  for (const { act, refuses, supposes, moves } of readersOf(lang)) {
    if (!act.test(text)) continue
    if (sure.test(text))
      for (const found of text.matchAll(refuses))
        if (!round.test(found[0]) && text[(found.index ?? 0) + found[0].length] !== '?') add(found, moves)
    if (supposes !== null && maybe.test(text)) for (const found of text.matchAll(supposes)) add(found, moves)
  }
  return denials
}

/** What "not our mistake" takes away, and what "I would not be angry" does. */
const DISOWNED: ReadonlySet<MoveId> = new Set([...SORRY, ...MEND])
const FELT: ReadonlySet<MoveId> = new Set(FEEL)
/** What an announcement may truly be, and faults: never taken away by it. */
const FAULT: ReadonlySet<string> = new Set(FAULTS)
const KEPT: ReadonlySet<MoveId> = new Set(['purpose', 'meeting-value', 'permission', 'next-step', 'rapport'])

/** Whether a move could only have been heard in a clause that denies it. */
export const isDenied = (denials: readonly Denial[], move: MoveId): boolean =>
  denials.some(({ moves }) => (moves === 'all' ? !FAULT.has(move) : moves === 'done' ? !KEPT.has(move) : moves.has(move)))
