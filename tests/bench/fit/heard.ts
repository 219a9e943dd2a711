import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Example, LANGS, type Lang } from '../../../src/content/index.ts'
import { parse } from '../../../src/content/parse.ts'
import type { Heard, Labeller, Sign } from '../../../src/language/index.ts'
import { createLabeller, examplesOf, train, writeWeights } from '../../../src/language/train.ts'
import { foldOf } from './cross-validate.ts'
import { type HeardTalks, jsonl, type RatedTalk, writerOf } from './talks.ts'

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

/** All shipped examples of moves. */
function shippedExamples(lang: Lang): readonly Example[] {
  const moves = readdirSync('content/moves')
    .filter((name) => name.endsWith(`.${lang}.mdx`))
    .sort()
    .flatMap((name) => {
      const read = parse(`content/moves/${name}`, readFileSync(join('content/moves', name), 'utf8'))
      return read.type === 'move' && read.value ? [read.value] : []
    })
  return examplesOf(moves)
}

/**
 * What is heard in talks by labellers that were trained without their writers: what the scorer really gets on new talks.
 * Kept in the cache until examples or labeller change.
 */
export function heardOutOfFold(talks: readonly RatedTalk[]): HeardTalks {
  const kept = join('node_modules/.cache/parley', `heard-${keyOf(talks)}.jsonl`)
  if (existsSync(kept)) return new Map(jsonl<[string, Heard | readonly Sign[]]>(kept))
  const all = LANGS.flatMap((lang) => {
    const examples = shippedExamples(lang)
    const own = talks.filter((talk) => talk.lang === lang)
    const fold = foldOf(
      own.map((talk) => talk.writer),
      FOLDS,
    )
    return Array.from({ length: FOLDS }, (_, held) => {
      const inside = own.filter((talk) => fold.get(talk.writer) === held)
      const use = examples.filter((example) => fold.get(writerOf(example.from.replace(/\/.*$/, ''))) !== held)
      process.stderr.write(`hearing ${lang} ${held + 1}/${FOLDS}: ${use.length} examples for ${inside.length} talks\n`)
      const labeller = createLabeller({ [lang]: writeWeights(train(lang, use)) })
      return inside.flatMap((talk) => hearTalk(labeller, talk))
    }).flat()
  })
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, all.map((pair) => JSON.stringify(pair)).join('\n'))
  return new Map(all)
}

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return entry.name === 'weights' ? [] : sources(path)
      return /\.(?:ts|mdx)$/.test(entry.name) ? [path] : []
    })

function keyOf(talks: readonly RatedTalk[]): string {
  const hash = createHash('sha256')
  for (const path of [...sources('src/language'), ...sources('content/moves')]) hash.update(path).update(readFileSync(path))
  for (const talk of talks) hash.update(talk.id)
  return hash.digest('hex').slice(0, 16)
}
