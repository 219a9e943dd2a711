import { describe, expect, it } from 'vitest'
import { offered, SAYS, say, startTalk, toScores, type Visit, visitsToApp, WORDS } from './visit.ts'

const visit = visitsToApp()
const linesOf = ({ page }: Visit) => page.getByRole('log').locator('.line p').allTextContents()

describe('nothing typed is lost', () => {
  it('comes back after a reload in mid-talk, the half-written answer included', async () => {
    const here = await visit()
    const { page, leave } = here
    await startTalk(here, 'en')
    await say(here, 'en', SAYS.en[0])
    await say(here, 'en', SAYS.en[1])
    const before = await linesOf(here)
    await page.getByRole('textbox', { name: WORDS.en.answer }).fill('And what would it')
    await page.reload()
    await page.getByRole('textbox', { name: WORDS.en.answer }).waitFor()
    expect(await linesOf(here)).toEqual(before)
    await expect.poll(() => page.getByRole('textbox', { name: WORDS.en.answer }).inputValue()).toBe('And what would it')
    await say(here, 'en', SAYS.en[2])
    await leave()
  })

  it('goes on after the tab was closed', async () => {
    const here = await visit()
    await startTalk(here, 'en')
    await say(here, 'en', SAYS.en[0])
    const before = await linesOf(here)
    const start = here.page.url().replace(/#.*/, '#/')
    await here.page.close()
    const page = await here.context.newPage()
    await page.goto(start)
    await page.getByRole('link', { name: WORDS.en.goOn }).click()
    await page.getByRole('textbox', { name: WORDS.en.answer }).waitFor()
    expect(await page.getByRole('log').locator('.line p').allTextContents()).toEqual(before)
    await here.leave()
  })

  it('lets only one of two tabs talk, and hands over', async () => {
    const here = await visit()
    await startTalk(here, 'en')
    await say(here, 'en', SAYS.en[0])
    const other = await here.context.newPage()
    await other.goto(here.page.url())
    await other.getByRole('heading', { name: 'This talk is open in another tab' }).waitFor()
    await other.getByRole('button', { name: 'Talk here instead' }).click()
    await other.getByRole('textbox', { name: WORDS.en.answer }).waitFor()
    await here.page.getByRole('heading', { name: 'This talk is open in another tab' }).waitFor()
    await say({ ...here, page: other }, 'en', SAYS.en[1])
    await here.page.getByRole('button', { name: 'Talk here instead' }).click()
    await here.page.getByRole('textbox', { name: WORDS.en.answer }).waitFor()
    expect(await here.page.getByRole('log').locator('.line-seller').count()).toBe(2)
    await say(here, 'en', SAYS.en[2])
    await here.leave()
  })

  const LACKING = {
    refused: () => {
      indexedDB.open = () => {
        throw new DOMException('Blocked by the test.', 'SecurityError')
      }
    },
    missing: () => void Object.defineProperty(window, 'indexedDB', { value: undefined }),
    'never opening': () => {
      indexedDB.open = () => new EventTarget() as IDBOpenDBRequest
    },
  } as const

  it.each(Object.entries(LACKING))(
    'where the disk is %s, every page opens under a standing notice, and all can be saved as a file',
    async (how, lack) => {
      const here = await visit()
      const { page } = here
      page.on('dialog', (dialog) => void dialog.accept())
      await page.addInitScript(lack)
      await page.reload()
      const notice = page.getByRole('alert').filter({ hasText: 'lives in this tab' })
      await notice.waitFor()
      if (how === 'never opening') await notice.getByText(/close all other tabs/).waitFor()
      const to = (path: string) => page.evaluate((address) => void Object.assign(location, { hash: address }), path)
      for (const [path, title] of [
        ['/author/packs', 'Packs'],
        ['/review', 'Dashboard'],
        ['/review/files', 'Files to and from others'],
        ['/author', 'Write talks'],
      ] as const) {
        await to(path)
        await page.getByRole('heading', { level: 1, name: title }).waitFor()
      }
      await page.getByRole('button', { name: 'Discovery' }).click()
      await page.waitForURL(/author\/draft/)
      await to('/talk/growth-director/en')
      await page.getByRole('button', { name: WORDS.en.start }).click()
      await say(here, 'en', SAYS.en[1])
      const text = await offered(page, () => notice.getByRole('button', { name: 'Save all as a file' }).click())
      expect(text).toContain('seller.spoke')
      expect(text).toContain('my-discovery')
      await to('/history')
      await expect.poll(() => page.locator('.run').count()).toBe(1)
      await here.leave()
    },
  )
})

describe('second tries', () => {
  it('takes back the last turn, and says so in the debrief', async () => {
    const here = await visit()
    const { page, leave } = here
    await startTalk(here, 'en')
    await say(here, 'en', SAYS.en[0])
    const before = await linesOf(here)
    await say(here, 'en', 'You have to sign today, or the price goes up.')
    await page.getByRole('button', { name: WORDS.en.takeBack }).click()
    await expect.poll(() => linesOf(here)).toEqual(before)
    await expect.poll(() => page.getByRole('textbox', { name: WORDS.en.answer }).inputValue()).toContain('sign today')
    await say(here, 'en', SAYS.en[1])
    await toScores(here, 'en')
    await page.getByText(WORDS.en.takenBack).waitFor()
    expect(await page.getByText('sign today').count()).toBe(0)
    await leave()
  })

  it('tries again from an earlier turn, as a run of its own', async () => {
    const here = await visit({ lang: 'zh' })
    const { page, leave } = here
    await startTalk(here, 'zh')
    for (const words of SAYS.zh.slice(0, 3)) await say(here, 'zh', words)
    const first = (await linesOf(here)).slice(0, 2)
    await toScores(here, 'zh')
    await page.getByRole('button', { name: WORDS.zh.turnDid(2) }).click()
    await page.getByRole('button', { name: WORDS.zh.fork }).click()
    await page.getByRole('textbox', { name: WORDS.zh.answer }).waitFor()
    const lines = await linesOf(here)
    expect(lines.slice(0, 2)).toEqual(first)
    expect(await page.getByRole('log').locator('.line-seller').count()).toBe(1)
    await say(here, 'zh', SAYS.zh[1])
    await here.go('/history')
    await expect.poll(() => page.locator('.run').count()).toBe(2)
    await leave()
  })
})

describe('a run as a file', () => {
  it('leaves, is deleted with everything, and comes back as the same bytes and the same report', async () => {
    const here = await visit()
    const { page, go, leave } = here
    await startTalk(here, 'en')
    for (const words of SAYS.en.slice(0, 4)) await say(here, 'en', words)
    await toScores(here, 'en')
    const report = async () => page.locator('.debrief-top, .debrief-criteria').allInnerTexts()
    const address = new URL(page.url()).hash.slice(1)
    const before = await report()
    const exported = () => offered(page, () => page.getByRole('button', { name: WORDS.en.export }).click())
    const file = await exported()

    await go('/settings')
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('button', { name: 'Yes, delete everything' }).click()
    await page.getByText('Everything is deleted.').waitFor()
    await go('/history')
    await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor()

    await page
      .getByLabel(WORDS.en.import)
      .setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(file) })
    await page.getByText('Checked: this device comes to exactly the same points.').waitFor()
    await page.getByRole('link', { name: 'Look at it' }).click()
    await page.getByRole('heading', { name: WORDS.en.overall }).waitFor()
    expect(new URL(page.url()).hash.slice(1)).toBe(address)
    expect(await report()).toEqual(before)
    expect(await exported()).toBe(file)

    await go('/history')
    await page
      .getByLabel(WORDS.en.import)
      .setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(file.replace('"seed"', '"sead"')) })
    await page.getByText(/The file was not imported/).waitFor()
    expect(await page.locator('.run').count()).toBe(1)
    await leave()
  })
})
