/**
 * Fits the numbers of the four rubrics, and the table of tones, to the rated talks, and writes them into the MDX:
 * `node src/cli/launch.mjs tests/bench/fit.ts [--write] [--heard file]`. Clues, signs and words are the authors'; only sizes and
 * levels are fitted, shrunk to nothing where the talks do not speak for them. Both languages share the numbers.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { LANGS } from '../../src/content/index.ts'
import type { Heard, Sign } from '../../src/language/index.ts'
import { commonWords } from './fit/common.ts'
import { crossValidate, fitAll } from './fit/cross-validate.ts'
import { heardOutOfFold } from './fit/heard.ts'
import { withNumbers } from './fit/rubric-file.ts'
import { RUBRICS, rubricOf, rubricPath } from './fit/rubrics.ts'
import { agreementTable, unsureTable } from './fit/tables.ts'
import { jsonl, ratedTalks } from './fit/talks.ts'

const args = process.argv.slice(2)
const talks = ratedTalks('tests/corpora')
const given = args.includes('--heard') ? args[args.indexOf('--heard') + 1] : undefined
const heard = given ? new Map(jsonl<[string, Heard | readonly Sign[]]>(given)) : heardOutOfFold(talks)
const rubrics = RUBRICS.map((id) => rubricOf(id, 'en'))

if (args.includes('--words')) {
  for (const lang of LANGS) {
    const table = `/** How little common words say; made by tests/bench/fit.ts --words. */\nexport default \`${commonWords(talks, lang)}\`\n`
    writeFileSync(`src/scoring/common/${lang}.ts`, table)
  }
  console.log('Common words written; run again to fit by them.')
  process.exit(0)
}

const held = crossValidate(rubrics, talks, heard, (talk) => talk.writer, 8)
console.log(agreementTable(held, rubrics).text)
console.log(unsureTable(held))

if (args.includes('--write')) {
  const fitted = fitAll(rubrics, talks, heard)
  for (const rubric of fitted.rubrics) {
    for (const lang of LANGS) {
      const path = rubricPath(rubric.id, lang)
      writeFileSync(path, withNumbers(readFileSync(path, 'utf8'), rubric))
    }
  }
  for (const lang of LANGS) {
    const rows = [...fitted.tones[lang]!].map(([gram, weight]) => `  [${JSON.stringify(gram)}, ${weight}],\n`)
    writeFileSync(
      `src/scoring/tone/${lang}.ts`,
      `/** Pieces of speech of buyers and their weight; fitted by tests/bench/fit.ts. */\nconst tone: readonly (readonly [string, number])[] = [\n${rows.join('')}]\nexport default tone\n`,
    )
  }
  console.log('Numbers written to content/rubrics and src/scoring/tone.')
}
