import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const folder = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry): string[] =>
    entry.isDirectory()
      ? readdirSync(join(root, path, entry.name))
          .filter((name) => name.endsWith('.mdx'))
          .map((name) => `${path}/${entry.name}/${name}`)
      : [],
  )

export interface File {
  readonly path: string
  readonly text: string
}
const read = (path: string): File => ({ path, text: readFileSync(join(root, path), 'utf8') })

/** Small files that use every element of the grammar. */
export const samples: readonly File[] = folder('tests/content/samples').map(read)
/** What ships. */
export const shipped: readonly File[] = folder('content').map(read)

/** A sample by the end of its path: `press-stops.en.mdx`. */
export function sample(name: string): File {
  const found = samples.find(({ path }) => path.endsWith(name))
  if (!found) throw new Error(`There is no sample ${name}.`)
  return found
}
