import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LANGS } from '../../../src/content/index.ts'
import type { Heard, Labeller, Sign } from '../../../src/language/index.ts'
import { foldOf } from './cross-validate.ts'
import { type HeardTalks, jsonl, type RatedTalk } from './talks.ts'
import { labellerWithout, trainedFrom } from './trained.ts'

const FOLDS = 5

/** What a labeller hears in a talk, each turn in its context, each buyer's line by itself. */
export function hearTalk(
  labeller: Labeller,
  talk: Pick<RatedTalk, 'id' | 'lang' | 'kind' | 'turns'>,
): readonly (readonly [string, Heard | readonly Sign[]])[] {
  const earlier: string[] = []
  const buyerEarlier: string[] = []
  let context = ''
  return talk.turns.map(({ by, text }, index) => {
    const id = `${talk.id}/${index}`
    if (by === 'buyer') {
      if (context) buyerEarlier.push(context)
      context = text
      return [id, labeller.signs({ lang: talk.lang, text })]
    }
    const heard = labeller.hear({
      lang: talk.lang,
      kind: talk.kind,
      text,
      context,
      earlier: [...earlier],
      buyerEarlier: [...buyerEarlier],
    })
    earlier.push(text)
    return [id, heard]
  })
}

/**
 * What is heard in talks by labellers that were trained without their writers: what the scorer really gets on new talks.
 * Kept in the cache until examples or labeller change.
 */
export function heardOutOfFold(talks: readonly RatedTalk[]): HeardTalks {
  const kept = join('node_modules/.cache/parley', `heard-${keyOf(talks)}.jsonl`)
  if (existsSync(kept)) return new Map(jsonl<[string, Heard | readonly Sign[]]>(kept))
  const all = LANGS.flatMap((lang) => {
    const own = talks.filter((talk) => talk.lang === lang)
    const fold = foldOf(
      own.map((talk) => talk.writer),
      FOLDS,
    )
    return Array.from({ length: FOLDS }, (_, held) => {
      const inside = own.filter((talk) => fold.get(talk.writer) === held)
      process.stderr.write(`hearing ${lang} ${held + 1}/${FOLDS}: ${inside.length} talks\n`)
      const labeller = labellerWithout(lang, (writer) => fold.get(writer) === held)
      return inside.flatMap((talk) => hearTalk(labeller, talk))
    }).flat()
  })
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, all.map((pair) => JSON.stringify(pair)).join('\n'))
  return new Map(all)
}

function keyOf(talks: readonly RatedTalk[]): string {
  const hash = createHash('sha256').update(trainedFrom())
  for (const talk of talks) hash.update(talk.id)
  return hash.digest('hex').slice(0, 16)
}
