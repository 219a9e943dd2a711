import { describe, expect, it } from 'vitest'
import { barriersOn } from './barriers.ts'
import { type Lang, SAYS, say, startTalk, tooWide, toScores, type Visit, visitsToApp, WORDS } from './visit.ts'

const visit = visitsToApp()
const LANGS = ['en', 'zh'] as const
const ANSWERS = {
  en: ['You are right to be careful after those two weeks.', 'You are wrong, two days is plenty for anybody.'],
  zh: ['拖了两周，换了谁都会不放心，您谨慎是应该的。', '您错了，两天绝对够了。'],
} as const

async function answered({ page, go }: Visit, lang: Lang): Promise<void> {
  await go(`/learn/drills/warm-up/${lang}`)
  await page.getByRole('main').getByRole('textbox').fill(ANSWERS[lang][0])
  await page.keyboard.press('Enter')
  await page.locator('.receipt').waitFor()
}

/** A talk, and its second try from the seller's second turn. */
async function forked(here: Visit, lang: Lang): Promise<void> {
  const { page } = here
  await startTalk(here, lang)
  for (const words of SAYS[lang].slice(0, 2)) await say(here, lang, words)
  await toScores(here, lang)
  await page.getByRole('button', { name: WORDS[lang].turnDid(2) }).click()
  await page.getByRole('button', { name: WORDS[lang].fork }).click()
  await page.getByRole('textbox', { name: WORDS[lang].answer }).waitFor()
  await say(here, lang, SAYS[lang][3])
  await toScores(here, lang)
}

describe.each(LANGS)('learning (%s)', (lang) => {
  it('a drill is scored at once; its receipt changes with the answer, and only the first counts', async () => {
    const here = await visit({ lang })
    const { page, go, leave } = here
    await answered(here, lang)
    const head = page.locator('.receipt-head [role=status]')
    const counted = await head.textContent()
    await page.locator('.receipt textarea').fill(ANSWERS[lang][1])
    await expect.poll(() => head.textContent()).not.toBe(counted)
    await page.locator('.receipt mark[data-low=true]').first().waitFor()
    await go('/learn/progress')
    await expect.poll(() => page.locator('.course-item').count()).toBe(1)
    await leave()
  })

  it('branches stand side by side, the map shows what was measured, and every page is clean and fits a telephone', async () => {
    const here = await visit({ lang, width: 390 })
    const { page, go, leave } = here
    const troubles: string[] = []
    const look = async (name: string): Promise<void> => {
      troubles.push(...(await barriersOn(page)).map((one) => `${name}: ${one}`))
      const over = await tooWide(page)
      if (over > 0) troubles.push(`${name}: ${over} px too wide`)
    }
    await answered(here, lang)
    await look('receipt')
    await forked(here, lang)
    await page.locator('.style-fit .fit-person').waitFor()
    await page.getByRole('button', { name: WORDS[lang].turnDid(1) }).click()
    await page.locator('a[href*="/learn/what-if/"]').first().click()
    await page.locator('.whatif').waitFor()
    await look('what if')
    await go('/learn/branches')
    await page.locator('.family button').click()
    await page.locator('.branch').nth(1).waitFor()
    await look('compare')
    await go('/learn/skills')
    await page.locator('.cell img, .cell svg').first().waitFor()
    await look('skills')
    await go('/learn/machines/need')
    await page.locator('.machine').waitFor()
    await look('machines')
    for (const [name, path, ready] of [
      ['next', '/learn', '.next'],
      ['drills', '/learn/drills', '.card'],
      ['lessons', '/learn/lessons', '.page-head'],
      ['progress', '/learn/progress', '.course-item'],
      ['misses', '/learn/misses', '.page-head'],
      ['four', '/learn/four', '.four-say'],
      ['lesson', '/learn/lessons/spin', '.lesson-check'],
      ['exercises', '/learn/exercises', '.card'],
      ['read', `/learn/exercises/read/in-their-office/${lang}`, '.read-form'],
      ['account', `/learn/exercises/account/tower-lifts/${lang}`, '.account-table'],
      ['workshop', '/learn/more', '.card'],
    ] as const) {
      await go(path)
      await page.locator(ready).first().waitFor()
      await look(name)
    }
    expect(troubles).toEqual([])
    await leave()
  })

  it('a suggested talk is prepared at the suggested level', async () => {
    const { page, go, leave } = await visit({ lang })
    await go('/learn')
    await page.locator('.next a').first().click() // nothing is measured yet: an easy talk
    await page.locator('.levels').waitFor()
    expect(await page.locator('.levels input:checked').getAttribute('value')).toBe('easy')
    await leave()
  })

  it('a lesson ends with its check, scored like a drill', async () => {
    const here = await visit({ lang })
    const { page, go, leave } = here
    await go('/learn/lessons/spin')
    const check = page.locator('.lesson-check')
    await check.getByRole('button').click()
    for (let left = 5; left > 0 && (await check.locator('textarea').count()) > 0; left--) {
      await check.locator('textarea').fill(ANSWERS[lang][0])
      await page.keyboard.press('Enter')
      await check.locator('.receipt-head [role=status]').waitFor()
      await check.locator('.drill-next button').first().click()
    }
    await check.locator('.drill-end').waitFor()
    await go('/learn/lessons')
    await page
      .locator('.card', { hasText: lang === 'en' ? /of 4|\d/ : /\d/ })
      .first()
      .waitFor()
    await leave()
  })

  it('one objection is answered by four buyers in four ways', async () => {
    const here = await visit({ lang })
    const { page, go, leave } = here
    await go('/learn/four')
    const field = page.locator('.four-say textarea')
    await field.fill(lang === 'en' ? 'You have to decide today.' : '您今天必须决定。')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.four-mine').count()).toBe(4)
    const courses = await page
      .locator('.four-one')
      .evaluateAll((columns) => columns.map((one) => one.querySelector('.mood-key')?.textContent))
    expect(new Set(courses).size).toBe(4)
    await leave()
  })
})

describe.each(LANGS)('sound (%s)', (lang) => {
  it('rings, picks up, holds the line and hangs up on the telephone, and is silent before the first click', async () => {
    const here = await visit({ lang })
    const { page, context, go, leave } = here
    const asked: string[] = []
    context.on('request', (request) => {
      if (request.url().endsWith('.wav')) asked.push(request.url())
    })
    await go(`/talk/phone-reseller/${lang}`)
    expect(asked).toEqual([])
    await page.evaluate(() => {
      const { start } = AudioBufferSourceNode.prototype
      AudioBufferSourceNode.prototype.start = function (...given: [number?, number?, number?]) {
        ;(window as { played?: number }).played = ((window as { played?: number }).played ?? 0) + 1
        return start.apply(this, given)
      }
    })
    const played = () => page.evaluate(() => (window as { played?: number }).played ?? 0)
    await page.getByRole('button', { name: WORDS[lang].start }).click()
    await page.getByRole('textbox', { name: WORDS[lang].answer }).waitFor()
    const hears = (sound: string) =>
      expect.poll(() => asked.some((address) => address.includes(sound)), { timeout: 15_000, message: sound }).toBe(true)
    for (const sound of ['ring', 'pick-up', 'room-phone']) await hears(sound)
    await expect.poll(played, { timeout: 15_000 }).toBeGreaterThanOrEqual(3)
    const before = await played()
    await say(here, lang, SAYS[lang][0])
    await page.getByRole('button', { name: WORDS[lang].end }).click()
    await page.getByRole('button', { name: WORDS[lang].endYes }).click()
    await hears('hang-up')
    await expect.poll(played, { timeout: 15_000 }).toBeGreaterThan(before)
    await leave()
  })
})
