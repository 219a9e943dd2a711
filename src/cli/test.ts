import { resolve } from 'node:path'
import type { Lang, Persona, Rubric, Scenario } from '#content'
import { loadScenario, scenarioCards } from '#content/library'
import { parse, typeByFolder } from '#content/parse'
import type { Script } from '#session'
import { foolabilityOf } from '#session/bench'
import { createEngine } from '#session/engine'
import { checkStarts, readPlayScript, runGold, runPlayScript } from '#session/playscript'
import { scriptWith } from './cast.ts'
import { filesUnder, isThere, readText, shown, write } from './files.ts'
import type { Io } from './io.ts'
import { Stop } from './stop.ts'
import { hearingOf, ownAmong } from './taught.ts'

const HELP = `Usage: npm run -s parley -- test [folders or files] [--junit file.xml]

Runs what authors expect: the tests in rubrics (gold answers with the points they must get) and play-scripts (*.talk). content/ when nothing
is named. Scenarios, rubrics and personas are taken from the folder first, then from what ships; files of moves in it teach how it is heard. Exit code 0 when all is as it should be, 1 when
something turned out differently, 2 when a file cannot be read or nothing is found to run. Variants of each gold answer (negated, key words only, pasted model answers, the buyer's words handed back)
are scored too: criteria that still give points for them are named; they are no failure.
`

/** One test and what was wrong with it. */
interface Result {
  readonly file: string
  readonly name: string
  readonly failures: readonly { readonly line: number; readonly message: string }[]
  readonly broken: boolean
  /** What is worth knowing and no failure. */
  readonly notes?: readonly string[]
}

export async function run(args: string[], io: Io): Promise<number> {
  if (args.includes('--help')) {
    io.out(HELP)
    return 0
  }
  const at = args.indexOf('--junit')
  const junit = at < 0 ? undefined : args[at + 1]
  if (at >= 0 && junit === undefined) return refuse(io, '--junit needs the name of a file.\n')
  const rest = at < 0 ? args : args.filter((_, index) => index !== at && index !== at + 1)
  const unknown = rest.find((arg) => arg.startsWith('-'))
  if (unknown !== undefined) return refuse(io, `"${unknown}" is no option of test.\n\n${HELP}`)
  const named = rest.length > 0 ? rest : ['content']
  const missing = named.find((path) => !isThere(path))
  if (missing !== undefined) return refuse(io, `There is no file or folder "${missing}".\n`)
  const files = [...new Set(named.flatMap((path) => filesUnder(path, /\.(?:mdx|talk)$/)).map(shown))]
  const other = files.find((file) => !/\.(?:mdx|talk)$/.test(file))
  if (other !== undefined) return refuse(io, `"${other}" is neither a file of content (.mdx) nor a play-script (.talk).\n`)

  const results = await testFiles(files)
  if (results.length === 0)
    return refuse(
      io,
      `There is nothing to run in ${named.map((path) => `"${path}"`).join(', ')}: no rubric with a <Test>, no play-script (.talk).\n`,
    )
  for (const { file, name, failures, notes } of results) {
    for (const note of notes ?? []) io.out(`${file} ${name}: ${note}\n`)
    for (const { line, message } of failures) io.out(`${file}:${line} ${name}: ${message}\n`)
  }
  const failed = results.filter(({ failures }) => failures.length > 0).length
  io.out(`${results.length} ${results.length === 1 ? 'test' : 'tests'}, ${failed} failed\n`)
  if (junit !== undefined) write(junit, '--junit', junitOf(results))
  return results.some(({ broken }) => broken) ? 2 : failed > 0 ? 1 : 0
}

async function testFiles(files: readonly string[]): Promise<readonly Result[]> {
  const scenarios = new Map<string, Scenario>()
  const rubrics = new Map<string, { readonly file: string; readonly rubric: Rubric; readonly line: (test: string) => number }>()
  const personas = new Map<string, Persona>()
  const results: Result[] = []
  const broken = (file: string, line: number, message: string) =>
    results.push({ file, name: 'can be read', failures: [{ line, message }], broken: true })
  const textOf = (file: string): string | null => {
    const read = readText(file)
    if (read.text === null) broken(file, read.line, `${read.message} ${read.mend}`)
    return read.text
  }
  for (const file of files.filter((path) => path.endsWith('.mdx'))) {
    const type = typeByFolder(resolve(file))
    if (type === 'move') continue
    const text = textOf(file)
    if (text === null) continue
    const parsed = parse(file, text, type ? { type } : {})
    if (parsed.type !== 'scenario' && parsed.type !== 'rubric' && parsed.type !== 'persona') continue
    const [fault] = parsed.faults
    if (fault) broken(file, fault.line, `${fault.rule} ${fault.message} ${fault.mend}`)
    else if (parsed.type === 'scenario' && parsed.value) scenarios.set(`${parsed.id} ${parsed.lang}`, parsed.value)
    else if (parsed.type === 'persona' && parsed.value) personas.set(`${parsed.id} ${parsed.lang}`, parsed.value)
    else if (parsed.type === 'rubric' && parsed.value) {
      const line = (test: string) => parsed.places.get(`test:${test}`)?.line ?? 1
      rubrics.set(`${parsed.id} ${parsed.lang}`, { file, rubric: parsed.value, line })
    }
  }
  const own = ownAmong(files.filter((file) => typeByFolder(resolve(file)) === 'move'))
  for (const { file, line, rule, message, mend } of own.faults) broken(file, line, `${rule} ${message} ${mend}`)
  const labellerFor = hearingOf(own.moves).labeller
  for (const { file, rubric, line } of rubrics.values()) {
    if (rubric.tests.length === 0) continue
    const flips = runGold(rubric, await labellerFor(rubric.lang))
    for (const { id } of rubric.tests) {
      const failures = flips
        .filter((flip) => flip.test === id)
        .map(({ criterion, least, most, points, words, held }) => ({
          line: line(id),
          message: `${criterion} gets ${points}, must get ${least} to ${most}${words.length > 0 ? `; counted: ${words.map((one) => `"${one.length > 40 ? `${one.slice(0, 39)}…` : one}"`).join(', ')}` : ''}${held === undefined ? '' : `; ${held}`}`,
        }))
      results.push({ file, name: id, failures, broken: false })
    }
    const notes = foolabilityOf(rubric, await labellerFor(rubric.lang)).flatMap(({ criterion, tried, fooled }) => {
      if (fooled.length === 0) return []
      const by = [...new Set(fooled.map(({ variant }) => variant))].join(', ')
      return [`${criterion} is fooled by ${fooled.length} of ${tried} variants (${by})`]
    })
    results.push({ file, name: 'variants of the gold answers', failures: [], broken: false, notes })
  }
  const cast = {
    persona: (id: string, lang: Lang) => personas.get(`${id} ${lang}`),
    rubric: (id: string, lang: Lang) => rubrics.get(`${id} ${lang}`)?.rubric,
  }
  const scriptFor = async (id: string, lang: Lang, file: string): Promise<Script> => {
    const ships = scenarioCards.some((card) => card.id === id && card.lang === lang)
    const scenario = scenarios.get(`${id} ${lang}`) ?? (ships ? await loadScenario(id, lang) : undefined)
    if (!scenario) throw new Stop(`There is no scenario "${id}" in "${lang}", neither among these files nor in what ships.`)
    return scriptWith(scenario, cast, file)
  }
  const engine = createEngine({ loadLabeller: (lang) => labellerFor(lang) })
  for (const file of files.filter((path) => path.endsWith('.talk'))) {
    const text = textOf(file)
    if (text === null) continue
    const { script: play, faults } = readPlayScript(text)
    if (!play) {
      for (const { line, message, mend } of faults) broken(file, line, `${message} ${mend}`)
      continue
    }
    try {
      const script = await scriptFor(play.scenario, play.lang, file)
      const lost = checkStarts(play, script.scenario)
      for (const { line, message, mend } of lost) broken(file, line, `${message} ${mend}`)
      if (lost.length > 0) continue
      const { differences } = await runPlayScript(engine, script, play)
      const failures = differences.map(({ line, expected, got }) => ({ line, message: `expected "${expected}", got "${got}"` }))
      results.push({ file, name: 'talk', failures, broken: false })
    } catch (error) {
      if (!(error instanceof Stop)) throw error
      broken(file, 1, error.message)
    }
  }
  return results
}

const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')

function junitOf(results: readonly Result[]): string {
  const files = [...new Set(results.map(({ file }) => file))]
  const suites = files.flatMap((file) => {
    const own = results.filter((result) => result.file === file)
    const failed = own.filter(({ failures }) => failures.length > 0).length
    return [
      `  <testsuite name="${xml(file)}" tests="${own.length}" failures="${failed}">`,
      ...own.flatMap(({ name, failures, notes = [] }) => [
        `    <testcase classname="${xml(file)}" name="${xml(name)}">`,
        ...failures.map(({ line, message }) => `      <failure message="${xml(`line ${line}: ${message}`)}" />`),
        ...(notes.length > 0 ? [`      <system-out>${xml(notes.join('\n'))}</system-out>`] : []),
        '    </testcase>',
      ]),
      '  </testsuite>',
    ]
  })
  const failed = results.filter(({ failures }) => failures.length > 0).length
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites tests="${results.length}" failures="${failed}">\n${suites.join('\n')}\n</testsuites>\n`
}

function refuse(io: Io, message: string): number {
  io.err(message)
  return 2
}
