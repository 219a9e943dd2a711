import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind, Lang } from '../../../src/content/index.ts'
import type { Heard, Sign } from '../../../src/language/heard.ts'
import type { Trace } from '../../../src/scoring/report.ts'

/** A talk with the points that a careful reader gave it. */
export interface RatedTalk {
  readonly id: string
  readonly lang: Lang
  readonly kind: Kind
  readonly quality?: string
  readonly turns: readonly { readonly by: 'seller' | 'buyer'; readonly text: string }[]
  readonly rubric: string
  readonly points: Readonly<Record<string, number>>
  readonly writer: string
  /** Of the development corpus: what agreement is reported on. */
  readonly corpus: boolean
}

/**
 * Who wrote a talk: its id without the number. The forty talks of `den` and of `dzh` are by several hands in blocks, and
 * are parted in fives.
 */
export function writerOf(id: string): string {
  const parts = id.split('-')
  const number = Number(parts.pop())
  return parts.length === 1 ? `${parts[0]}/${Math.floor((number - 1) / 5)}` : parts.join('-')
}

export const jsonl = <T>(path: string): readonly T[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as T)
    : []

/** All talks of a folder that have ratings: `transcripts.*.jsonl` and `ratings.*.jsonl`, by any name. */
export function ratedTalks(folder: string): readonly RatedTalk[] {
  const files = readdirSync(folder).sort()
  const under = <T>(start: string): T[] =>
    files.filter((name) => name.startsWith(start) && name.endsWith('.jsonl')).flatMap((name) => [...jsonl<T>(join(folder, name))])
  const ratings = new Map(
    under<{ id: string; rubric: string; points: Record<string, number> }>('ratings').map((one) => [one.id, one]),
  )
  return under<Omit<RatedTalk, 'rubric' | 'points'>>('transcripts').flatMap((talk) => {
    const rating = ratings.get(talk.id)
    return rating
      ? [
          {
            ...talk,
            rubric: rating.rubric,
            points: rating.points,
            writer: writerOf(talk.id),
            corpus: /^d(en|zh)\b/.test(talk.id),
          },
        ]
      : []
  })
}

/** What was heard in a talk, turn by turn. */
export type HeardTalks = ReadonlyMap<string, Heard | readonly Sign[]>

export function traceOfTalk(talk: RatedTalk, heard: HeardTalks): Trace {
  return {
    lang: talk.lang,
    kind: talk.kind,
    turns: talk.turns.map((turn, index) => {
      const found = heard.get(`${talk.id}/${index}`)
      if (turn.by === 'buyer') return { index, by: 'buyer', text: turn.text, signs: Array.isArray(found) ? found : [] }
      if (!found || Array.isArray(found)) throw new Error(`Nothing was heard for ${talk.id}/${index}.`)
      return { index, by: 'seller', text: turn.text, heard: found as Heard } // told apart just above
    }),
  }
}
