import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** All that the labeller's weights are made of: the examples, and the code that reads and learns them. */
const ROOTS = [
  ...['train', 'model', 'lexicon', 'kinship', 'text'].map((name) => `src/language/${name}`),
  ...['features.ts', 'signs.ts', 'hash.ts'].map((name) => `src/language/${name}`),
  'content/moves',
]

/**
 * A digest of all that weights are made of. It stands in the shipped files, so that a test sees at once whether they are of
 * today's examples.
 *
 * @param root - the project's folder
 */
export function weightsSource(root: string): string {
  const hash = createHash('sha256')
  for (const path of ROOTS.flatMap((start) => (start.endsWith('.ts') ? [start] : filesUnder(root, start))))
    hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

const filesUnder = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return filesUnder(root, path)
      return /\.(?:ts|mdx)$/.test(entry.name) ? [path] : []
    })
