import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SRC = join(import.meta.dirname, '..')
/** What decides how words are heard, how a buyer reacts and how a talk is scored. Weights and content name themselves. */
const FOLDERS = ['language', 'buyer', 'scoring']
const OVERLAYS = join(SRC, '../content/overlays')
const APART = /(^|[\\/])(weights|train)([\\/]|$)/

/**
 * Names the code that decides: a run says by which it was played, and a result that other code gave may differ. Nobody has to
 * remember to raise a number. Line ends don't count, so every checkout gives the same.
 */
export function engineVersion(): string {
  const hash = createHash('sha256')
  for (const folder of FOLDERS) {
    const files = readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !APART.test(file))
      .sort()
    for (const file of files) {
      hash.update(`${folder}/${file.replaceAll('\\', '/')}\n`)
      hash.update(readFileSync(join(SRC, folder, file), 'utf8').replaceAll('\r\n', '\n'))
    }
  }
  // What lies over a style is written by authors, yet no scenario names it: it belongs to how a buyer reacts.
  for (const file of readdirSync(OVERLAYS).sort()) {
    hash.update(`overlays/${file}\n`)
    hash.update(readFileSync(join(OVERLAYS, file), 'utf8').replaceAll('\r\n', '\n'))
  }
  return hash.digest('hex').slice(0, 12)
}
