/** Labellers that never saw some of the writers, kept in the cache until the examples or the labeller change. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { weightsSource } from '../../../src/cli/weights-source.ts'
import type { Example, Lang } from '../../../src/content/index.ts'
import { parse } from '../../../src/content/parse.ts'
import type { Labeller } from '../../../src/language/index.ts'
import { keepBoth } from '../../../src/language/lexicon/both.ts'
import type { WrittenWeights } from '../../../src/language/model/weights.ts'
import { createLabeller, examplesOf, train, writeWeights } from '../../../src/language/train.ts'
import { writerOf } from './talks.ts'

/** All shipped examples of moves. */
export function shippedExamples(lang: Lang): readonly Example[] {
  const moves = readdirSync('content/moves')
    .filter((name) => name.endsWith(`.${lang}.mdx`))
    .sort()
    .flatMap((name) => {
      const read = parse(`content/moves/${name}`, readFileSync(join('content/moves', name), 'utf8'))
      return read.type === 'move' && read.value ? [read.value] : []
    })
  return examplesOf(moves)
}

/** The writer of an example, told apart as the rated talks are. */
export const writerIn = (example: Pick<Example, 'from'>): string => writerOf(example.from.replace(/\/.*$/, ''))

/** A labeller that was trained on everybody but the writers of one fold. */
export const labellerWithout = (lang: Lang, isHeld: (writer: string) => boolean): Labeller =>
  createLabeller({ [lang]: weightsWithout(lang, isHeld) })

/** The weights of such a labeller. */
export function weightsWithout(lang: Lang, isHeld: (writer: string) => boolean): WrittenWeights {
  keepBoth()
  const use = shippedExamples(lang).filter((example) => !isHeld(writerIn(example)))
  const key = createHash('sha256').update(weightsSource(process.cwd()))
  for (const example of use) key.update(`${example.from} `)
  const kept = join('node_modules/.cache/parley', `weights-${lang}-${key.digest('hex').slice(0, 16)}.json`)
  if (!existsSync(kept)) {
    process.stderr.write(`training ${lang} on ${use.length} examples\n`)
    mkdirSync(dirname(kept), { recursive: true })
    writeFileSync(kept, JSON.stringify(writeWeights(train(lang, use))))
  }
  return JSON.parse(readFileSync(kept, 'utf8')) as WrittenWeights
}

/** A digest of all that a labeller is made of. */
export const trainedFrom = (): string => digest(['src/language', 'content/moves'])

function digest(roots: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of roots.flatMap(sources)) hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return entry.name === 'weights' ? [] : sources(path)
      return /\.(?:ts|mdx)$/.test(entry.name) ? [path] : []
    })
