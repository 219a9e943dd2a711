/**
 * What the author sees: from the key press to the preview drawn with it, in Chromium on the built app, for the longest talk that ships
 * brought to 300 lines, in both languages, in the text view and in the form.
 *
 * `node src/cli/launch.mjs tests/bench/preview-drawn.ts`
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { preview } from 'vite'
import { findBrowser } from '../journeys/find-browser.ts'

const LIMIT_MS = 100
const LINES = 300
const KEYS = 24
const root = process.cwd()

function longTalk(lang: 'en' | 'zh'): string {
  const texts = readdirSync('content/scenarios')
    .filter((file) => file.endsWith(`.${lang}.mdx`))
    .map((file) => readFileSync(`content/scenarios/${file}`, 'utf8'))
    .sort((a, b) => b.split('\n').length - a.split('\n').length)
  const [first = ''] = texts
  const wanted = (LINES - first.split('\n').length) >> 2
  const more = [...Array(Math.max(0, wanted)).keys()].map(
    (n) =>
      `<Answer id="more-${n}" about="more ${n}, ${lang === 'en' ? 'number' : '数'} ${n}">\n  <Line>${n} ${lang === 'en' ? 'of them.' : '个。'}</Line>\n</Answer>\n`,
  )
  const at = first.indexOf('<Answer')
  return `${first.slice(0, at)}${more.join('\n')}\n${first.slice(at)}`.replace(
    /^id: .*\nlang: .*\ntitle: .*$/m,
    `id: long-talk\nlang: ${lang}\ntitle: Long`,
  )
}

/** Times from each key press to the frame in which the preview says it. */
async function timed(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    let pressed = 0
    addEventListener(
      'keydown',
      () => {
        pressed = performance.now()
      },
      { capture: true },
    )
    new MutationObserver(() => {
      const began = pressed
      if (began === 0) return
      pressed = 0
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - began)))
    }).observe(document.querySelector('.preview .preview-title') ?? document.body, {
      characterData: true,
      subtree: true,
      childList: true,
    })
    Object.assign(window, { times })
  })
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press('x')
    await page.waitForTimeout(350)
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times)
}

const built = mkdtempSync(join(tmpdir(), 'parley-preview-'))
execFileSync(
  process.execPath,
  [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', '--outDir', built, '--emptyOutDir'],
  {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  },
)
const server = await preview({
  root: join(root, 'src'),
  configFile: false,
  base: './',
  build: { outDir: built },
  preview: { port: 0 },
})
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: findBrowser() })
let slow = false
for (const lang of ['en', 'zh'] as const) {
  const page = await browser.newPage({ locale: lang === 'zh' ? 'zh-CN' : 'en-GB', viewport: { width: 1280, height: 900 } })
  const text = longTalk(lang)
  await page.goto(`${address}#/author`)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: `long-talk.${lang}.mdx`, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.locator('.author-title').first().click()
  await page.locator('.studio-side button').nth(1).click() // Preview
  await page.locator('.preview-title').waitFor()
  const report = (where: string, times: readonly number[]) => {
    const sorted = times.slice(3).sort((a, b) => a - b) // the first ones warm up
    const [median, worst] = [sorted[sorted.length >> 1] ?? Number.NaN, sorted.at(-1) ?? Number.NaN]
    slow ||= !(median <= LIMIT_MS)
    console.log(
      `${lang}, ${where}: ${text.split('\n').length} lines, ${sorted.length} keys, median ${median.toFixed(0)} ms, slowest ${worst.toFixed(0)} ms`,
    )
  }
  await page.locator('.form-fields input').first().focus() // the title
  report('form', await timed(page))
  await page.locator('.studio-edit .pick button').nth(1).click() // Text
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+Home')
  for (let line = 0; line < 3; line++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  report('text', await timed(page))
  await page.close()
}
await browser.close()
await server.close()
rmSync(built, { recursive: true, force: true })
console.log(`budget: ${LIMIT_MS} ms for ${LINES} lines, the median; load ${loadavg()[0]?.toFixed(1)} on this machine`)
process.exit(slow ? 1 : 0)
