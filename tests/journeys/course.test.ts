import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Course, coursePackage, type PlatformKind } from '#records/exchange'
import { fakeLauncher } from '../records/fakes-cmi5.ts'
import { launchBrowser } from './browser.ts'
import { SAYS, WORDS } from './visit.ts'

const course: Course = {
  id: 'https://acme.test/course/1',
  title: 'Week 1',
  description: 'One talk.',
  mark: 0.25,
  units: [{ scenario: 'growth-director', lang: 'en', title: 'Twenty minutes with the director', description: 'A first visit.' }],
}
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
}
/** A learning platform's page: the standard's object in it, the package in a frame. */
const lmsPage = (
  api: 'API' | 'API_1484_11',
  made: string,
  mark: string,
  frame: string,
) => `<!doctype html><html lang="en"><title>LMS</title>
<script src="/scorm.js"></script>
<script>window.${api} = new ${made}({ autocommit: false, lmsCommitUrl: false, logLevel: 5 })
window.${api}.loadFromJSON(JSON.parse(localStorage.getItem('lms') ?? '${mark}'), '')
const commit = '${api}' === 'API' ? 'LMSCommit' : 'Commit', done = window.${api}[commit]
window.${api}[commit] = (...given) => { const { cmi } = window.${api}.renderCMIToJSONObject(); localStorage.setItem('lms', JSON.stringify({ cmi: { ...JSON.parse('${mark}').cmi, suspend_data: cmi.suspend_data } })); return done.apply(window.${api}, given) }</script>
<iframe title="Course" src="${frame}" style="width:100%;height:900px;border:0"></iframe></html>`

let browser: Browser
const servers: Server[] = []
beforeAll(async () => {
  browser = await launchBrowser(inject('browser'))
})
afterAll(async () => {
  await browser.close()
  for (const server of servers) server.close()
})

/** Serves a package as a platform would, and the platform's page around it. */
async function served(kind: PlatformKind): Promise<string> {
  const built = inject('built')
  const files = Object.fromEntries(
    readdirSync(built, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath ?? entry.path, entry.name)
        return [path.slice(built.length + 1), new Uint8Array(readFileSync(path))]
      }),
  )
  const zip = unzipSync(coursePackage(kind, course, files))
  const frame = `/course/index.html?course=${kind}&scenario=growth-director&lang=en`
  const pages: Readonly<Record<string, string | Uint8Array>> = {
    '/lms.html':
      kind === 'scorm12'
        ? lmsPage('API', 'Scorm12API', '{"cmi":{"student_data":{"mastery_score":"25"}}}', frame)
        : lmsPage('API_1484_11', 'Scorm2004API', '{"cmi":{"scaled_passing_score":"0.25"}}', frame),
    '/scorm.js': readFileSync(
      join(import.meta.dirname, `../../node_modules/scorm-again/dist/${kind === 'scorm12' ? 'scorm12' : 'scorm2004'}.min.js`),
    ),
    ...Object.fromEntries(Object.entries(zip).map(([path, content]) => [`/course/${path}`, content])),
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://lms').pathname
    const page = pages[path]
    if (page === undefined) response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
    else response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(page)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

type Place = Pick<Page, 'getByRole' | 'getByText'>

async function sayIn(place: Place, words: string): Promise<void> {
  const lines = place.getByRole('log').locator('.line-buyer')
  await lines.first().waitFor()
  const before = await lines.count()
  const box = place.getByRole('textbox', { name: WORDS.en.answer })
  await box.fill(words)
  await box.press('Enter')
  await expect.poll(() => lines.count(), { timeout: 20_000 }).toBeGreaterThan(before)
}
async function playIn(place: Place, sentences: readonly string[]): Promise<void> {
  await place.getByRole('textbox', { name: WORDS.en.answer }).waitFor()
  for (const sentence of sentences) {
    if (!(await place.getByRole('textbox', { name: WORDS.en.answer }).isVisible())) break
    await sayIn(place, sentence)
  }
  const end = place.getByRole('button', { name: WORDS.en.end })
  if (await end.isVisible()) {
    await end.click()
    await place.getByRole('button', { name: WORDS.en.endYes }).click()
  }
  await place.getByText(/Your best: /).waitFor()
}
async function newPage(): Promise<{ readonly page: Page; readonly troubles: string[] }> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } })
  await context.addInitScript(() => {
    if (location.protocol !== 'about:' && localStorage.getItem('parley.settings') === null) {
      localStorage.setItem('parley.settings', JSON.stringify({ lang: 'en', pause: false }))
    }
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  return { page, troubles }
}

describe.each([
  ['scorm12', 'cmi.core.score.raw', 'cmi.core.lesson_status', 'API'],
  ['scorm2004', 'cmi.score.scaled', 'cmi.success_status', 'API_1484_11'],
] as const)('inside a platform that speaks %s', (kind, score, status, api) => {
  it('a talk is begun, left, gone on with, finished and reported', async () => {
    const address = await served(kind)
    const { page, troubles } = await newPage()
    await page.goto(`${address}/lms.html`)
    const frame = page.frameLocator('iframe')
    await frame.getByText(/You pass with 1 of 4/).waitFor()
    await frame.getByRole('button', { name: WORDS.en.start }).click()
    await sayIn(frame, SAYS.en[0])
    await sayIn(frame, SAYS.en[1])

    await page.goto('about:blank')
    await page.goto(`${address}/lms.html`)
    await frame.getByText(SAYS.en[1]).waitFor() // the open talk, not the brief
    await playIn(frame, SAYS.en.slice(2))
    await frame.getByRole('button', { name: 'Finish' }).click()
    await frame.getByText('Your result is with the learning platform.').waitFor()

    const held = await page.evaluate(
      ([name, paths]) => {
        const json = (window as unknown as Record<string, { renderCMIToJSONObject: () => unknown }>)[
          name
        ]?.renderCMIToJSONObject()
        return paths.map((path) =>
          path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], json),
        )
      },
      [api, [score, status]] as const,
    )
    expect(Number(held[0])).toBeGreaterThan(0)
    expect(held[1]).toMatch(/passed|failed/)
    expect(troubles).toEqual([])
  })
})

describe('launched by cmi5', () => {
  it('a talk is reported to the record store of the platform, and one comes back to it', async () => {
    const address = await served('cmi5')
    const lms = fakeLauncher({ masteryScore: 0.25, returnURL: `${address}/course/cmi5.xml` })
    const { page, troubles } = await newPage()
    await page.route('https://lms.test/**', async (route) => {
      const request = route.request()
      const cors = {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': '*',
        'Access-Control-Allow-Methods': '*',
        'Access-Control-Expose-Headers': 'ETag',
      }
      if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors })
      const body = request.postData()
      const answer = await lms.fetch(request.url(), {
        method: request.method(),
        headers: await request.allHeaders(),
        ...(body === null ? {} : { body }),
      })
      return route.fulfill({
        status: answer.status,
        headers: { ...Object.fromEntries(answer.headers), ...cors },
        body: await answer.text(),
      })
    })
    const { query } = lms.launch()
    query.set('course', 'cmi5')
    query.set('scenario', 'growth-director')
    query.set('lang', 'en')
    await page.goto(`${address}/course/index.html?${query}`)
    await page.getByText(/You pass with 1 of 4/).waitFor()
    await page.getByRole('button', { name: WORDS.en.start }).click()
    await playIn(page, SAYS.en)
    await page.getByRole('button', { name: 'Finish' }).click()
    await page.waitForURL(`${address}/course/cmi5.xml`)
    expect(lms.refused).toEqual([])
    expect(lms.verbs()[0]).toBe('initialized')
    expect(lms.verbs().at(-1)).toBe('terminated')
    expect(lms.verbs()).toEqual(expect.arrayContaining(['scored', 'completed']))
    expect(lms.verbs().filter((verb) => verb === 'passed' || verb === 'failed')).toHaveLength(1)
    // 404 is how a record store says that a document is not there yet; the browser notes it.
    expect(troubles.filter((trouble) => !/404/.test(trouble))).toEqual([])
  })
})
