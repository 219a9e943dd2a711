/**
 * How long the studio takes to read a file while it is being typed: parsed, checked against what ships, and its structure for the form.
 * Measured on the longest talk and rubric that ship, brought to 300 lines, in both languages.
 *
 * `node src/cli/launch.mjs tests/bench/preview.ts`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { newMemo, structureOf } from '#content/edit'
import { lessonCards, personaCards, rubricCards } from '#content/library'
import { checkParsed, type Known, parse } from '#content/parse'

const LINES = 300
const LIMIT_MS = 100
const TIMES = 25

const [personas, rubrics, lessons] = await Promise.all([personaCards(), rubricCards(), lessonCards()])
const known: Known = {
  personas,
  rubrics: rubrics.map(({ id, lang, criteria }) => ({ id, lang, criteria: criteria.map((one) => one.id) })),
  moves: [],
  lessons,
}

/** The longest file of a folder and language, with answers or model answers added until it has 300 lines. */
function longest(folder: 'scenarios' | 'rubrics', lang: 'en' | 'zh'): { readonly path: string; readonly text: string } {
  const files = readdirSync(`content/${folder}`)
    .filter((file) => file.endsWith(`.${lang}.mdx`))
    .map((file) => ({ path: `${folder}/${file}`, text: readFileSync(`content/${folder}/${file}`, 'utf8') }))
  const [first] = files.sort((a, b) => b.text.split('\n').length - a.text.split('\n').length)
  if (!first) throw new Error(`There is nothing in content/${folder}.`)
  const rows = first.text.split('\n')
  if (rows.length > LINES || folder === 'rubrics') return { path: first.path, text: first.text }
  const extra = [...Array((LINES - rows.length) >> 2).keys()].map(
    (n) =>
      `<Answer id="more-${n}" about="more ${n}, ${lang === 'en' ? 'number' : '数'} ${n}">\n  <Line>${n} ${lang === 'en' ? 'of them.' : '个。'}</Line>\n</Answer>\n`,
  )
  const at = first.text.indexOf('<Answer')
  return { path: first.path, text: `${first.text.slice(0, at)}${extra.join('\n')}\n${first.text.slice(at)}` }
}

let slow = false
for (const folder of ['scenarios', 'rubrics'] as const) {
  for (const lang of ['en', 'zh'] as const) {
    const { path, text } = longest(folder, lang)
    const took: number[] = []
    const memo = newMemo() // as the studio holds one
    const before = performance.now()
    parse(path, text, { memo })
    const firstMs = performance.now() - before
    for (let time = 0; time < TIMES; time += 1) {
      // A word more in another place each time, as one who goes through the file.
      const at = text.indexOf('</', Math.floor((text.length * (time + 1)) / (TIMES + 2)))
      const typed = `${text.slice(0, at)} word${time}${text.slice(at)}`
      const began = performance.now()
      checkParsed([parse(path, typed, { memo })], { known })
      structureOf(typed, memo)
      took.push(performance.now() - began)
    }
    const sorted = took.slice(3).sort((a, b) => a - b) // the first ones warm up
    const [median, worst] = [sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0]
    slow ||= median > LIMIT_MS
    console.log(
      `${path}: ${text.split('\n').length} lines, opened in ${firstMs.toFixed(0)} ms, then at each change median ${median.toFixed(0)} ms, slowest ${worst.toFixed(0)} ms`,
    )
  }
}
console.log(`budget: ${LIMIT_MS} ms for ${LINES} lines, the median`)
process.exitCode = slow ? 1 : 0
