/** `npm run train [-- en|zh]`: makes the shipped weights from content/moves alone; the same content gives the same bytes. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { LANGS } from '#content'
import { loadMoves } from '#content/library'
import { examplesOf, train, weightsFile } from '#language/train'
import { weightsSource } from './weights-source.ts'

const root = process.env.PARLEY_ROOT ?? process.cwd()
let bytes = 0
const asked = LANGS.filter((lang) => process.argv.slice(2).includes(lang))
for (const lang of asked.length > 0 ? asked : LANGS) {
  const started = performance.now()
  const examples = examplesOf(await loadMoves(lang))
  const file = weightsFile(train(lang, examples), weightsSource(root))
  writeFileSync(join(root, `src/language/weights/${lang}.ts`), file)
  const size = gzipSync(file).length
  bytes += size
  console.log(
    `${lang}: ${examples.length} examples, ${Math.round(performance.now() - started)} ms, ${(size / 1024).toFixed(1)} KB gzipped`,
  )
}
console.log(`together ${(bytes / 1024).toFixed(1)} KB gzipped`)
