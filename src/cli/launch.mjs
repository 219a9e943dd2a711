/**
 * Starts one of our TypeScript entries in Node: builds it once with Vite into node_modules/.cache (the same aliases and the
 * same content plugin as the app), again only when a source is newer, then runs it. So a start takes well under two seconds.
 * Every build goes into a folder of its own, so that a run under way never loses its files to another build.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '../..')
const [name = 'parley', ...args] = process.argv.slice(2)
const entry = name.endsWith('.ts') ? join(root, name) : join(root, `src/cli/${name}.ts`)
const home = join(root, 'node_modules/.cache/parley', name.replace(/[^a-z]+/gi, '-'))
const KEPT_MS = 60 * 60 * 1000

const newest = (path) => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs)
}
/** Finished builds, newest first; a folder is called by the time at which its build began. */
const builds = () =>
  (existsSync(home) ? readdirSync(home) : [])
    .map((folder) => ({ folder, beganMs: Number(folder.split('-')[0]) }))
    .filter(({ folder }) => existsSync(join(home, folder, 'done')))
    .sort((a, b) => b.beganMs - a.beganMs)

/** `check` reads content as it stands, so newer content makes no build stale for it. */
const readsContent = name === 'parley' && args[0] === 'check'
const sources = ['src', 'package-lock.json', 'vite.config.ts']
if (!readsContent) sources.push('content')
if (name.endsWith('.ts')) sources.push('tests/bench')

const fresh = () => {
  const [latest] = builds()
  return latest && sources.every((path) => newest(join(root, path)) <= latest.beganMs) ? join(home, latest.folder) : undefined
}

const build = async () => {
  const folder = join(home, `${Date.now()}-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  const vite = await import('vite')
  process.env.NODE_ENV ??= 'production'
  await vite.build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'entry.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  })
  writeFileSync(join(folder, 'done'), '')
  for (const old of readdirSync(home)) {
    if (Date.now() - Number(old.split('-')[0]) > KEPT_MS || Number.isNaN(Number(old.split('-')[0]))) {
      rmSync(join(home, old), { recursive: true, force: true })
    }
  }
  return folder
}

const built = fresh() ?? (await build())
process.argv = [process.argv[0], entry, ...args]
process.chdir(process.env.INIT_CWD ?? process.cwd())
await import(pathToFileURL(join(built, 'entry.mjs')).href)
