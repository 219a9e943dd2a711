import { describe, expect, it } from 'vitest'
import { type Lang, SAYS, say, startTalk, tabTo, visitsToApp, WORDS } from './visit.ts'

const visit = visitsToApp()

describe.each(['en', 'zh'] as const satisfies readonly Lang[])('a whole role-play in %s', (lang) => {
  it('is played by keyboard alone, from the first page to the debrief', async () => {
    const { page, leave } = await visit({ lang, keepsFiles: true })
    const words = WORDS[lang]
    await tabTo(page, 'link', lang === 'en' ? /Twenty minutes with the director/ : /与老总二十分钟/)
    await page.keyboard.press('Enter')
    await tabTo(page, 'button', words.start)
    await page.keyboard.press('Enter')
    const box = page.getByRole('textbox', { name: words.answer })
    await box.waitFor()
    const lines = page.getByRole('log').locator('.line-buyer')
    await expect.poll(() => lines.count()).toBe(1)

    for (const sentence of SAYS[lang]) {
      if (!(await box.isVisible())) break // the buyer may end it
      await tabTo(page, 'textbox', words.answer)
      const before = await lines.count()
      await page.keyboard.insertText(sentence)
      await page.keyboard.press('Enter')
      await expect.poll(() => lines.count(), { timeout: 20_000 }).toBeGreaterThan(before)
    }
    if (await box.isVisible()) {
      await tabTo(page, 'button', words.end)
      await page.keyboard.press('Enter')
      await tabTo(page, 'button', words.endYes)
      await page.keyboard.press('Enter')
    }
    await tabTo(page, 'link', words.debrief)
    await page.keyboard.press('Enter')
    await tabTo(page, 'button', words.scores)
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { name: words.overall }).waitFor()
    expect(await page.locator('.criterion-row').count()).toBeGreaterThanOrEqual(5)
    expect(await page.locator('.replay mark').count()).toBeGreaterThan(0)
    const said = await lines.count()
    expect(said).toBe(0) // the conversation page is left
    const repeated = await page.locator('.replay .line-buyer p').allTextContents()
    expect(repeated.some((line, at) => line === repeated[at - 1])).toBe(false)
    await leave()
  })
})

describe.each(['en', 'zh'] as const satisfies readonly Lang[])('with the keyboard of a telephone open in %s', (lang) => {
  it('the newest line stays in sight above the field, and the switches take one row', async () => {
    const here = await visit({ lang, width: 390 })
    const { page, leave } = here
    await startTalk(here, lang)
    for (const words of SAYS[lang].slice(0, 2)) await say(here, lang, words)
    const tops = await page.locator('.talk-switches > *').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(12)
    await page.getByRole('textbox', { name: WORDS[lang].answer }).focus()
    await page.setViewportSize({ width: 390, height: 430 })
    const bottom = async (selector: string): Promise<number> =>
      (await page
        .locator(selector)
        .last()
        .boundingBox()
        .then((box) => box && box.y + box.height)) ?? Number.NaN
    await expect
      .poll(async () => (await bottom('.line-buyer')) <= ((await page.locator('.talk-foot').boundingBox())?.y ?? 0) + 20)
      .toBe(true)
    expect(await bottom('.line-buyer')).toBeGreaterThan((await bottom('.stage')) + 20)
    await leave()
  })
})

describe('Chinese input', () => {
  it('is not sent by the Enter that confirms it', async () => {
    const { page, go, leave } = await visit({ lang: 'zh' })
    await go('/talk/growth-director/zh')
    await page.getByRole('button', { name: WORDS.zh.start }).click()
    const box = page.getByRole('textbox', { name: WORDS.zh.answer })
    await box.focus()
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: '你好', selectionStart: 2, selectionEnd: 2 })
    await page.keyboard.press('Enter')
    expect(await page.getByRole('log').locator('.line-seller').count()).toBe(0)
    await session.send('Input.insertText', { text: '你好' })
    expect(await box.inputValue()).toContain('你好')
    await leave()
  })
})
