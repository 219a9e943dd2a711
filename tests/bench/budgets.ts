/**
 * The budgets, measured on a fresh build in a real Chromium and in Node: bytes, milliseconds and turns a second, each beside its limit.
 * Prints figures; asserts nothing. `npm run bench`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { build, preview } from 'vite'
import { checkAll } from '#content/parse'
import { findBrowser } from '../journeys/find-browser.ts'
import { turnsASecond } from './turns-a-second.ts'

const root = process.cwd()
const KB = 1024

/** Milliseconds at a percentile of the times given. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0
}
const row = (name: string, figure: string, limit: string) =>
  console.log(`${name.padEnd(66)} ${figure.padStart(14)}   limit ${limit}`)

/** Gzipped bytes of what the page has fetched so far, scripts and styles apart. */
function weigh(page: Page, built: string, app: string) {
  const fetched = new Set<string>()
  page.context().on('request', (request) => fetched.add(new URL(request.url()).href.split(/[?#]/)[0] ?? ''))
  return (ending: string) =>
    [...fetched]
      .filter((url) => url.startsWith(app) && url.endsWith(ending))
      .reduce((sum, url) => sum + gzipSync(readFileSync(join(built, url.slice(app.length))), { level: 9 }).length, 0)
}

const built = mkdtempSync(join(tmpdir(), 'parley-bench-'))
const bench = mkdtempSync(join(tmpdir(), 'parley-bench-turn-'))
execFileSync(
  process.execPath,
  [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error', '--outDir', built, '--emptyOutDir'],
  { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 2, 2] },
)
await build({
  configFile: join(root, 'vite.config.ts'),
  root: join(root, 'tests/bench/turn'),
  logLevel: 'error',
  build: { outDir: bench, emptyOutDir: true, rolldownOptions: { input: join(root, 'tests/bench/turn/index.html') } },
})
const serve = (outDir: string) =>
  preview({ root: join(root, 'src'), configFile: false, base: './', build: { outDir }, preview: { port: 0 } })
const [server, turnServer] = await Promise.all([serve(built), serve(bench)])
const browser = await chromium.launch({ executablePath: findBrowser() })

try {
  const app = server.resolvedUrls?.local[0] ?? ''
  const context = await browser.newContext({ viewport: { width: 1280, height: 844 }, locale: 'en-GB', serviceWorkers: 'block' })
  await context.addInitScript(() => localStorage.setItem('parley.settings', JSON.stringify({ lang: 'en', pause: false })))
  const page = await context.newPage()
  const fetched = weigh(page, built, app)
  await page.goto(app)
  await page.getByRole('button', { name: 'Start this talk' }).waitFor()
  row('JavaScript before a scenario can be chosen, gzipped', `${(fetched('.js') / KB).toFixed(1)} KB`, '175 KB')
  row('CSS before a scenario can be chosen, gzipped', `${(fetched('.css') / KB).toFixed(1)} KB`, '17 KB')
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Start this talk' }).click()
  const box = page.getByRole('textbox')
  await box.waitFor()
  await page.waitForLoadState('networkidle')
  const all = ['.js', '.css', '.json', '.bin'].reduce((sum, ending) => sum + fetched(ending), 0)
  row('Everything up to the first seller turn, gzipped', `${(all / KB).toFixed(1)} KB`, '450 KB')

  const shown: number[] = []
  for (const words of [
    'Thanks for the time, Karen. Where does line two slow you down?',
    'What does an hour of that cost you?',
    'And what does it do to the evening trucks?',
    'If you knew two weeks ahead, what would that be worth?',
  ]) {
    await box.fill(words)
    shown.push(
      await page.evaluate(async () => {
        const before = document.querySelectorAll('.line-buyer[data-persona]:not(.thinking)').length
        const from = performance.now()
        document
          .querySelector('textarea')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
        while (
          document.querySelectorAll('.line-buyer[data-persona]:not(.thinking)').length === before &&
          performance.now() - from < 5000
        )
          await new Promise(requestAnimationFrame)
        return performance.now() - from
      }),
    )
  }
  row('Enter to the line, pause off, slowest of four', `${percentile(shown, 100).toFixed(0)} ms`, '100 ms')
  await context.close()

  const bare = await browser.newPage()
  await bare.goto(turnServer.resolvedUrls?.local[0] ?? '')
  await bare.waitForFunction(() => 'times' in globalThis)
  for (const lang of ['en', 'zh'] as const) {
    const { turn, label } = await bare.evaluate(async (lang) => {
      const { times } = globalThis as unknown as {
        times: (lang: string, turns: number) => Promise<Record<'turn' | 'label', number[]>>
      }
      await times(lang, 60) // warm
      return await times(lang, 600)
    }, lang)
    const name = lang === 'en' ? '60 words' : '100 characters'
    row(
      `${lang}: ${name} labelled, p50 / p99`,
      `${percentile(label, 50).toFixed(1)} / ${percentile(label, 99).toFixed(1)} ms`,
      '4 ms',
    )
    row(
      `${lang}: labelled, answered, scored, p50 / p99`,
      `${percentile(turn, 50).toFixed(1)} / ${percentile(turn, 99).toFixed(1)} ms`,
      '16 ms',
    )
  }
} finally {
  await browser.close()
  await Promise.all([server.close(), turnServer.close()])
  rmSync(built, { recursive: true, force: true })
  rmSync(bench, { recursive: true, force: true })
}

const folder = join(root, 'content/scenarios')
const texts = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
const hundred = Array.from({ length: 100 }, (_, n) => {
  const { name, text } = texts[n % texts.length] ?? { name: '', text: '' }
  const copy = Math.floor(n / texts.length)
  return {
    path: `content/scenarios/${name.replace(/^(.+)\.(en|zh)\.mdx$/, `$1-${copy}.$2.mdx`)}`,
    text: text.replace(/^id: (.+)$/m, `id: $1-${copy}`),
  }
})
const others = ['personas', 'rubrics'].flatMap((part) =>
  readdirSync(join(root, 'content', part)).map((name) => ({
    path: `content/${part}/${name}`,
    text: readFileSync(join(root, 'content', part, name), 'utf8'),
  })),
)
row('Seller turns a second of one core, largest buyer', String(turnsASecond().perSecond), '3,000')
const from = performance.now()
checkAll([...others, ...hundred])
row('100 scenarios checked, with personas and rubrics', `${((performance.now() - from) / 1000).toFixed(1)} s`, '5 s')
