import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { build, preview } from 'vite'
import { findBrowser } from '../journeys/find-browser.ts'

/**
 * The dashboard on the built app, in Chromium, on IndexedDB on disk: attempts of 500 people as a record store gives them.
 * `first`: from a cold start of browser and page to the first picture, all attempts read and counted; `again`: the same at the next
 * opening, when nothing has changed; `filter`: from the choice to the new picture, slowest of all tried, begun a second after the
 * picture; `memory`: what the page's process holds of its own (with its workers), and how much of that is there without any attempt.
 *
 * Sizes may be given: node src/cli/launch.mjs tests/bench/dashboard.ts 10000 100000
 * On a busy Linux machine LIFT=1, as root, gives the browser priority over whatever else runs (`nice` does not, across sessions).
 */
const root = process.cwd()
const LIMITS: Readonly<Record<number, { readonly first: number; readonly filter?: number; readonly memory?: number }>> = {
  100000: { first: 1000, filter: 200, memory: 400 },
  1000000: { first: 5000 },
}

interface Row {
  readonly first: number
  readonly again: number
  readonly filter: number
  readonly memory: number
  readonly disk: number
}

async function main(): Promise<void> {
  const given = process.argv
    .slice(2)
    .map(Number)
    .filter((size) => size > 0)
  const sizes = given.length > 0 ? given : [10_000, 100_000, 1_000_000]
  const work = mkdtempSync(join(tmpdir(), 'parley-dashboard-'))
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn', '--outDir', join(work, 'app'), '--emptyOutDir'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  })
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { __ENGINE__: '"bench"' },
    publicDir: false,
    build: {
      outDir: join(work, 'fill'),
      emptyOutDir: true,
      lib: { entry: join(root, 'tests/bench/dashboard/fill.ts'), formats: ['iife'], name: 'filling', fileName: () => 'fill.js' },
    },
  })
  const server = await preview({
    root: join(root, 'src'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    build: { outDir: join(work, 'app') },
    preview: { port: 0 },
  })
  const app = server.resolvedUrls?.local[0] ?? ''
  try {
    const empty = await measured(app, work, 0)
    console.log(
      `the page without any attempt: ${empty.first} ms, ${empty.memory} MB; load of the machine ${loadavg()[0]?.toFixed(1)}\n`,
    )
    console.log('attempts    first ms    again ms   filter ms   memory MB   disk MB')
    let over = false
    for (const size of sizes) {
      const row = await measured(app, work, size)
      const limit = LIMITS[size]
      const isOver = [
        row.first > (limit?.first ?? Infinity),
        row.again > (limit?.first ?? Infinity),
        row.filter > (limit?.filter ?? Infinity),
        row.memory > (limit?.memory ?? Infinity),
      ]
      over ||= isOver.includes(true)
      const cells = [row.first, row.again, row.filter, row.memory].map((value, at) =>
        `${isOver[at] ? '!' : ''}${value}`.padStart(9),
      )
      console.log(`${String(size).padStart(8)} ${cells.join('   ')} ${String(row.disk).padStart(9)}`)
    }
    if (over) process.exitCode = 1
  } finally {
    await server.close()
    rmSync(work, { recursive: true, force: true })
  }
}

/** One device with so many attempts: filled, closed, and opened anew. */
async function measured(app: string, work: string, size: number): Promise<Row> {
  const device = join(work, `device-${size}`)
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(device, {
      executablePath: findBrowser(),
      bypassCSP: true,
      locale: 'en-GB',
      timeout: 120_000,
    })
  let context = await open()
  const page = await context.newPage()
  await page.goto(`${app}#/review`)
  await page.getByRole('main').waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined)) // a manager's second visit and later ones
  if (size > 0) {
    await page.goto(`${app}files.json`)
    await page.addScriptTag({ path: join(work, 'fill/fill.js') })
    await page.evaluate(([many, now]) => (globalThis as unknown as Filling).fill(many, now), [size, Date.now()] as const)
  }
  await context.close()

  const picture = size === 0 ? 'main h1' : 'table.heat'
  const times: number[] = []
  let [filter, memory] = [0, 0]
  for (const opening of ['first', 'again'] as const) {
    context = await open()
    const visit = await context.newPage()
    await lift(context)
    visit.setDefaultTimeout(180_000)
    await visit.addInitScript(watch, picture)
    await visit.goto(`${app}#/review`)
    await visit.waitForFunction(() => (globalThis as unknown as Watching).firstMs > 0)
    times.push(Math.round(await visit.evaluate(() => (globalThis as unknown as Watching).firstMs)))
    await visit.waitForTimeout(1000)
    if (size > 0 && opening === 'again') {
      for (const value of ['spin', 'en', 'Team 3', '30', 'Team 4', 'fab']) filter = Math.max(filter, await chosen(visit, value))
      await visit.waitForTimeout(500)
    }
    memory = Math.max(memory, await ownMemory(context))
    await context.close()
  }
  const disk = Math.round(sizeOf(device) / 1e6)
  rmSync(device, { recursive: true, force: true })
  const [first = 0, again = 0] = times
  return { first, again, filter: Math.round(filter), memory, disk }
}

interface Filling {
  readonly fill: (size: number, now: number) => Promise<number>
}
interface Watching {
  firstMs: number
}

/** Notes when the first picture stands. */
function watch(picture: string): void {
  const here = globalThis as unknown as Watching
  here.firstMs = 0
  new MutationObserver((_, observer) => {
    if (document.querySelector(picture) === null) return
    observer.disconnect()
    requestAnimationFrame(() => {
      here.firstMs = performance.now()
    })
  }).observe(document, { childList: true, subtree: true })
}

/** Chooses in a filter as a person does; answers the time to the picture after it. */
function chosen(page: Page, value: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const select = [...document.querySelectorAll<HTMLSelectElement>('main select')].find((one) =>
          [...one.options].some(({ value }) => value === wanted),
        )
        if (!select) {
          reject(new Error(`There is no filter with ${wanted}.`))
          return
        }
        const pictured = (): string => document.querySelector('table.heat')?.textContent ?? ''
        const before = pictured()
        const from = performance.now()
        const look = (): void => {
          const now = pictured()
          if (now !== '' && now !== before) resolve(performance.now() - from)
          else if (performance.now() - from > 60_000) reject(new Error(`${wanted} changed nothing.`))
          else requestAnimationFrame(look)
        }
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, wanted)
        select.dispatchEvent(new Event('change', { bubbles: true }))
        requestAnimationFrame(look)
      }),
    value,
  )
}

/** Megabytes that the page's process holds of its own (not shared with other processes): scripts, workers and buffers. */
async function ownMemory(context: BrowserContext): Promise<number> {
  const own = (await processesOf(context)).filter(({ type }) => type === 'renderer').map(({ id }) => privateKb(id))
  return Math.round(Math.max(...own) / 1024)
}

async function processesOf(context: BrowserContext): Promise<readonly { readonly type: string; readonly id: number }[]> {
  const browser = context.browser()
  const session = await (browser ? browser.newBrowserCDPSession() : context.newCDPSession(context.pages()[0] as Page))
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: { type: string; id: number }[] }
  return processInfo
}

/** A browser of ours is a session of its own, which Linux weighs against others as a whole. */
async function lift(context: BrowserContext): Promise<void> {
  if (process.env.LIFT !== '1') return
  for (const { id } of await processesOf(context)) writeFileSync(`/proc/${id}/autogroup`, '-19')
}

function privateKb(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)].reduce((sum, [, kb]) => sum + Number(kb), 0)
  } catch {
    return Number.NaN // elsewhere than on Linux it isn't measured
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? sizeOf(path) : entry.isFile() ? statSync(path).size : 0)
  }, 0)
}

await main()
