import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { POLICY } from '../../src/build/security-policy.ts'
import { ROUTES } from '../../src/ui/routes.ts'
import { barriersInBothSchemes } from './barriers.ts'
import { type Lang, SAYS, say, startTalk, tooWide, toScores, type Visit, visitsToApp, WORDS } from './visit.ts'

const visit = visitsToApp()
const LANGS: readonly Lang[] = ['en', 'zh']

/** Goes through every page on a telephone, with something on it; `at` is called on each. */
async function everyPage(here: Visit, lang: Lang, at: (name: string) => Promise<void>): Promise<void> {
  const { page, go } = here
  await at('choose, first visit')
  await go('/history')
  await at('history, empty')
  await go('/settings')
  await at('settings')
  await go('/nowhere')
  await at('nothing here')
  await go(`/talk/growth-director/${lang}`)
  const start = await page.getByRole('button', { name: WORDS[lang].start }).boundingBox()
  expect(start && start.y + start.height, 'the start is within reach above a long brief').toBeLessThanOrEqual(844)
  await at('prepare')
  await go(`/talk/late-delivery/${lang}`)
  await at('prepare, complaint')
  await startTalk(here, lang)
  await say(here, lang, SAYS[lang][0])
  await page.getByRole('switch').first().check({ force: true })
  await page.getByRole('button', { name: lang === 'en' ? 'Hint' : '提示' }).click()
  await page.locator('.note').waitFor()
  await at('talk')
  await go('/')
  await page.locator('.resume').waitFor()
  await at('choose, with a talk to go on with')
  await page.getByRole('link', { name: WORDS[lang].goOn }).click()
  await say(here, lang, SAYS[lang][1])
  await page.getByRole('button', { name: WORDS[lang].end }).click()
  await page.getByRole('button', { name: WORDS[lang].endYes }).click()
  await page.getByRole('link', { name: WORDS[lang].debrief }).waitFor()
  await at('talk, over')
  await page.getByRole('link', { name: WORDS[lang].debrief }).click()
  await page.getByRole('button', { name: WORDS[lang].scores }).waitFor()
  await at('debrief, before the scores')
  await toScoresFromGate(here, lang)
  await page.locator('.criterion-row').first().click()
  await page.getByRole('button', { name: WORDS[lang].turnDid(2) }).click()
  await page.locator('.causes summary').click()
  await at('debrief')
  await go('/history')
  await page.locator('.run').first().waitFor()
  await at('history')
}

async function toScoresFromGate({ page }: Visit, lang: Lang): Promise<void> {
  await page.getByRole('button', { name: WORDS[lang].scores }).click()
  await page.getByRole('heading', { name: WORDS[lang].overall }).waitFor()
}

const TELEPHONE = 390

/** Another width of the window, drawn. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 844 })
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

/** Addresses that need nothing but themselves, in all workspaces. */
const ADDRESSES = ROUTES.map(({ path }) => path.replace(/\/:\w+\?/g, '')).filter((path) => !path.includes(':'))

describe('every page', () => {
  it.each(LANGS)(
    'fits a telephone without scrolling sideways, and has no barrier that axe can find on a wide screen, light or dark (%s)',
    async (lang) => {
      const here = await visit({ lang, width: TELEPHONE })
      const findings: string[] = []
      await everyPage(here, lang, async (name) => {
        const over = await tooWide(here.page)
        if (over > 0) findings.push(`${name}: ${over} px too wide`)
        await widen(here.page, 1280)
        findings.push(...(await barriersInBothSchemes(here.page)).map((violation) => `${name}: ${violation}`))
        await widen(here.page, TELEPHONE)
      })
      expect(findings).toEqual([])
      await here.leave()
    },
    90_000,
  )

  it.each(LANGS)(
    'of all workspaces, opened by its address, has none either (%s)',
    async (lang) => {
      const here = await visit({ lang })
      const findings: string[] = []
      for (const path of ADDRESSES) {
        await here.go(path)
        await here.page.locator('.waiting').first().waitFor({ state: 'detached' })
        findings.push(...(await barriersInBothSchemes(here.page)).map((violation) => `${path}: ${violation}`))
      }
      expect(findings).toEqual([])
      await here.leave()
    },
    120_000,
  )
})

/** Gzipped bytes of the built files among these addresses. */
const weigh = (addresses: readonly string[], ending: string): number =>
  addresses
    .filter((address) => address.endsWith(ending) && !address.endsWith('/sw.js'))
    .reduce(
      (sum, address) => sum + gzipSync(readFileSync(join(inject('built'), new URL(address).pathname)), { level: 9 }).length,
      0,
    )

describe('the built page', () => {
  it('fetches little before a talk can be chosen: at most 175 KB of script and 17 KB of styles, gzipped', async () => {
    const { page: first, context, leave } = await visit()
    const { origin } = new URL(first.url())
    const page = await context.newPage()
    // What was fetched at the very moment when the first card stood: the disk is looked at after that.
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (document.querySelector('main h3') === null) return
        seen.disconnect()
        Object.assign(globalThis, { fetched: performance.getEntriesByType('resource').map((entry) => entry.name) })
      })
      seen.observe(document, { childList: true, subtree: true })
    })
    await page.goto(first.url())
    await page.getByRole('heading', { level: 3 }).first().waitFor()
    const fetched = await page.evaluate(() => (globalThis as unknown as { fetched: readonly string[] }).fetched)
    expect(fetched.some((name) => name.endsWith('.js'))).toBe(true)
    const own = fetched.filter((name) => name.startsWith(origin))
    expect(weigh(own, '.js')).toBeLessThanOrEqual(175 * 1024)
    expect(weigh(own, '.css')).toBeLessThanOrEqual(17 * 1024)
    await leave()
  })

  it.each(LANGS)(
    'fetches at most 450 KB of code, styles and content before the first seller turn, gzipped (%s)',
    async (lang) => {
      const { page, fetched, leave } = await visit({ lang })
      await page.waitForLoadState('networkidle')
      expect(weigh(fetched(), '.js')).toBeLessThanOrEqual(175 * 1024) // with the records' code, which follows the first card
      await page.locator('.welcome').getByRole('button').click()
      await page.getByRole('textbox').waitFor()
      await page.waitForLoadState('networkidle')
      const code = ['.js', '.css', '.json', '.bin'].reduce((sum, ending) => sum + weigh(fetched(), ending), 0)
      expect(code).toBeLessThanOrEqual(450 * 1024)
      await leave()
    },
  )

  it('has the content security policy, and evaluates nothing', async () => {
    const here = await visit()
    expect(await here.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toBe(POLICY)
    const tried = await here.page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.evaluated = true'
      document.head.append(script)
      return 'evaluated' in window
    })
    expect(tried).toBe(false)
    await here.context.close()
  })

  it('works without a network after the first load', async () => {
    const here = await visit({ keepsFiles: true })
    const { page, context } = here
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expect
      .poll(() => page.evaluate(async () => Boolean(navigator.serviceWorker.controller) && (await caches.keys()).length === 1), {
        timeout: 20_000,
      })
      .toBe(true)
    await context.setOffline(true)
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await startTalk(here, 'en')
    await say(here, 'en', SAYS.en[1])
    await toScores(here, 'en')
    await context.setOffline(false)
    await here.leave()
  })
})
