import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { launchBrowser } from './browser.ts'

export type Lang = 'en' | 'zh'
export interface Visitor {
  readonly lang?: Lang
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
  /** The buyer's pause; off, so that tests need not wait. */
  readonly pause?: boolean
  /** Whether the app may keep its files for offline use: all of them, at every visit. Without, what is fetched is what the page asked for. */
  readonly keepsFiles?: boolean
  /** Where the visit begins; the first page when absent. */
  readonly begins?: string
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** What went wrong on any page of this visit: console errors, uncaught errors, requests to elsewhere. */
  readonly troubles: readonly string[]
  /** Addresses of all files that were asked for so far, each once. */
  readonly fetched: () => readonly string[]
  readonly go: (path: string) => Promise<void>
  /** Closes, and expects that nothing went wrong. */
  readonly leave: () => Promise<void>
}

/** A browser for the tests of one file. */
export function visitsToApp(): (visitor?: Visitor) => Promise<Visit> {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser(inject('browser'))
  })
  afterAll(async () => {
    await browser.close()
  })
  return (visitor = {}) => open(browser, visitor)
}

async function open(browser: Browser, visitor: Visitor): Promise<Visit> {
  const { lang = 'en', scheme = 'light', width = 1280, pause = false, keepsFiles = false, begins = '#/' } = visitor
  const app = inject('app')
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    colorScheme: scheme,
    locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
    acceptDownloads: true,
    reducedMotion: 'reduce',
    serviceWorkers: keepsFiles ? 'allow' : 'block',
  })
  const troubles: string[] = []
  const fetched = new Set<string>()
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`))
  })
  context.on('request', (request) => {
    const { origin, protocol, pathname } = new URL(request.url())
    fetched.add(origin + pathname)
    if (origin !== new URL(app).origin && protocol !== 'blob:' && protocol !== 'data:') troubles.push(`request: ${request.url()}`)
  })
  await context.addInitScript((given) => {
    if (location.protocol === 'about:') return // the empty page before the first
    if (localStorage.getItem('parley.settings') === null) localStorage.setItem('parley.settings', given)
  }, JSON.stringify({ lang, pause }))
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const goto = async (address: string): Promise<void> => {
    await page.goto(app + address)
    await page.getByRole('main').locator('h1').first().waitFor()
  }
  await goto(begins)
  return {
    page,
    context,
    troubles,
    fetched: () => [...fetched],
    go: (path) => goto(`#${path}`),
    leave: async () => {
      await context.close()
      expect(troubles).toEqual([])
    },
  }
}

/** How far the page reaches beyond the screen: what one would have to scroll sideways. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))

/** Words that stand on the page. Those still in a field are none: `getByText` alone finds them before they are saved. */
export const standing = (place: Page | Locator, words: string | RegExp): Locator =>
  place.getByText(words).and(place.locator(':not(textarea)')).first()

/** Presses Tab until the focus is on what has this role and name, as somebody without a mouse would. */
export async function tabTo(page: Page, role: 'button' | 'link' | 'textbox' | 'radio', name: RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name })
  await wanted.first().waitFor()
  for (let presses = 0; presses < 120; presses++) {
    const there = await wanted.evaluateAll((elements) => elements.includes(document.activeElement as never))
    if (there) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to the ${role} ${name}.`)
}

/** The words of the interface that the journeys need. */
export const WORDS = {
  en: {
    start: /^Start the talk$/,
    answer: /^What you say/,
    end: /^End the talk$/,
    endYes: /^Yes, end it$/,
    debrief: /^See the debrief$/,
    scores: /^Show the scores$/,
    takeBack: /^Take back$/,
    goOn: /^Go on talking/,
    turnDid: (n: number) => new RegExp(`^What turn ${n} did`),
    fork: /^Try again from this turn$/,
    export: /^Export this talk$/,
    import: 'Import a talk',
    overall: /^Overall/,
    takenBack: '1 turn taken back',
  },
  zh: {
    start: /^开始对话$/,
    answer: /^您要(对.*)?说的话/,
    end: /^结束对话$/,
    endYes: /^是的/,
    debrief: /^看复盘$/,
    scores: /^直接看分数$/,
    takeBack: /^收回$/,
    goOn: /^接着谈/,
    turnDid: (n: number) => new RegExp(`^第 ${n} 轮带来了什么`),
    fork: /^从这一轮重新试$/,
    export: /^导出这场对话$/,
    import: '导入对话',
    overall: /^总评/,
    takenBack: '收回过 1 轮',
  },
} as const

/** A seller who asks, listens and proposes, for the talk with the director. */
export const SAYS = {
  en: [
    'Thank you for your time, Karen. I would like to understand where your lines lose hours, and then see whether we can help. Is that all right?',
    'What trouble do you have with breakdowns on the lines at the moment?',
    'When line two breaks down, what does an hour of standing cost you?',
    'So if you knew two weeks ahead that a bearing would fail, what would that be worth to you?',
    'Shall we agree on a pilot on line two, with Ken at the table, next Wednesday at two?',
  ],
  zh: [
    '董总，谢谢您抽时间。我想先了解一下产线在哪里损失时间，再看我们能不能帮上忙，可以吗？',
    '现在产线故障停机给您带来哪些麻烦？',
    '二号线一停，每小时要损失多少钱？',
    '如果提前两周就知道哪个轴承要坏，对您来说有什么价值？',
    '那我们下周三两点，带上维修主管，先定二号线试点，可以吗？',
  ],
} as const

/** Starts the talk with the director from its brief. */
export async function startTalk({ page, go }: Visit, lang: Lang): Promise<void> {
  await go(`/talk/growth-director/${lang}`)
  await page.getByRole('button', { name: WORDS[lang].start }).click()
  await page.getByRole('textbox', { name: WORDS[lang].answer }).waitFor()
}

/** Says something and waits for the answer. */
export async function say({ page }: Visit, lang: Lang, words: string): Promise<void> {
  const lines = page.getByRole('log').locator('.line-buyer')
  const before = await lines.count()
  await page.getByRole('textbox', { name: WORDS[lang].answer }).fill(words)
  // Until the buyer has finished, Enter sends nothing and keeps the words.
  await page.locator('[type="submit"][data-busy="false"]').waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => lines.count(), { timeout: 20_000 }).toBeGreaterThan(before)
}

/** Ends the talk, unless the buyer has, and opens the debrief with its scores. */
export async function toScores({ page }: Visit, lang: Lang): Promise<void> {
  const words = WORDS[lang]
  if (await page.getByRole('button', { name: words.end }).isVisible()) {
    await page.getByRole('button', { name: words.end }).click()
    await page.getByRole('button', { name: words.endYes }).click()
  }
  await page.getByRole('link', { name: words.debrief }).click()
  await page.getByRole('button', { name: words.scores }).click()
  await page.getByRole('heading', { name: words.overall }).waitFor()
}

/** The text of the file that a click offers. */
export async function offered(page: Page, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  const stream = await download.createReadStream()
  let text = ''
  for await (const part of stream.setEncoding('utf8')) text += part
  return text
}
