import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { type Compiled, compile, faultLine } from './compile.ts'

const root = join(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/parley-content')

/**
 * Compiles `*.mdx` to frozen data and `*.mdx?card` to what lists show of it; the browser gets neither the parser nor the text
 * (`*.mdx?source` is the text, for trainers who begin with a copy).
 * A fault fails the build of the app at its place. The command line and the tests are built in spite of it, so that `check` can
 * tell it: there a faulty file is left out of the cards and throws when it is loaded.
 */
export function content(): Plugin {
  let strict = false
  return {
    name: 'parley-content',
    enforce: 'pre',
    configResolved(config) {
      strict = config.command === 'build' && !config.build.ssr
    },
    load(id) {
      const [path = '', query] = id.split('?')
      if (!path.endsWith('.mdx')) return null
      if (query !== undefined && /^source\b/.test(query)) {
        this.addWatchFile(path)
        return { code: `export default ${JSON.stringify(readFileSync(path, 'utf8'))}`, map: { mappings: '' }, moduleType: 'js' }
      }
      if (query !== undefined && !/^card\b/.test(query)) return null
      const file = relative(root, path).replaceAll('\\', '/')
      const compiled = compiledOnce(file, readFileSync(path, 'utf8'))
      this.addWatchFile(path)
      const [fault] = compiled.faults
      if (fault && strict) {
        this.error({
          message: compiled.faults.map(faultLine).join('\n'),
          loc: { file: path, line: fault.line, column: fault.column - 1 },
        })
      }
      if (fault) this.warn(faultLine(fault))
      const json = query === undefined ? ofUse(compiled.value) : compiled.card
      if (json !== null) return { code: dataModule(json), map: { mappings: '' }, moduleType: 'js' }
      if (query !== undefined) return { code: 'export default null', map: { mappings: '' }, moduleType: 'js' }
      const told = JSON.stringify(compiled.faults.slice(0, 5).map(faultLine).join('\n'))
      return { code: `throw new Error(${told})\nexport default null`, map: { mappings: '' }, moduleType: 'js' }
    },
  }
}

/**
 * What a talk has no use for stays in the source: a rubric's own tests are for those who write it, and of what lies over a style the
 * engine needs neither the titles nor what is as usual.
 */
function ofUse(json: string | null): string | null {
  if (json === null) return null
  const value = JSON.parse(json) as { readonly criteria?: unknown; readonly tests?: unknown; readonly traits?: readonly object[] }
  if (value.criteria !== undefined && value.tests !== undefined) return JSON.stringify({ ...value, tests: [] })
  if (value.traits === undefined) return json
  const { id, lang } = value as { readonly id?: unknown; readonly lang?: unknown }
  const told = (trait: object) =>
    Object.fromEntries(
      Object.entries(trait).filter(
        ([key, one]) => key !== 'title' && one !== 0 && one !== false && !(Array.isArray(one) && one.length === 0),
      ),
    )
  return JSON.stringify({ id, lang, traits: value.traits.map(told) })
}

/** JSON text is read faster than an object literal, and cannot hold code. */
function dataModule(json: string): string {
  const freeze = JSON.stringify(join(root, 'src/content/freeze.ts').replaceAll('\\', '/'))
  return `import { freeze } from ${freeze}\nexport default freeze(JSON.parse(${JSON.stringify(json)}))`
}

/** Parsing takes longer than reading: what was compiled is kept by the hash of the text and of the compiler's own source. */
function compiledOnce(file: string, text: string): Compiled {
  const key = createHash('sha256').update(compilerHash()).update(file).update('\0').update(text).digest('hex').slice(0, 32)
  const kept = join(cache, `${key}.json`)
  try {
    return JSON.parse(readFileSync(kept, 'utf8')) as Compiled // written below, by the same compiler
  } catch {
    const compiled = compile(file, text)
    mkdirSync(cache, { recursive: true })
    writeFileSync(`${kept}.${process.pid}`, JSON.stringify(compiled))
    renameSync(`${kept}.${process.pid}`, kept)
    return compiled
  }
}

let compiler: string | undefined
function compilerHash(): string {
  compiler ??= hashOfFolder(join(root, 'src/content'))
  return compiler
}
function hashOfFolder(folder: string): string {
  const hash = createHash('sha256')
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    hash.update(entry.name).update(entry.isDirectory() ? hashOfFolder(path) : readFileSync(path))
  }
  return hash.digest('hex')
}
