import { expect, it } from 'vitest'
import { barriersOn } from './barriers.ts'
import { tooWide, visitsToApp } from './visit.ts'

const visit = visitsToApp()
const W = {
  en: {
    name: 'What is it called?',
    does: 'What does it do? One sentence.',
    turns: 'Turns that do it, one a line',
    begin: 'Begin it',
    tryOut: 'Check and try',
    teaching: 'Teaching',
    learnt: /^Learnt from \d{4,} shipped and 4 own examples in (\d+) ms\.$/,
    own: 'Your examples',
    heard: /as taught: heard/,
    measured: 'Measured.',
    words: 'Words that weigh most',
    helmet: /helmet|yellow|goggles/,
    says: ['Safety briefing', 'Tells how to be safe on the floor.'],
    lines: [
      'Helmet on, please, and stay behind the yellow line.',
      'Before we walk in: helmets on, and nobody crosses the yellow line.',
      'Goggles and helmet first, then I will show you the hall.',
      'Please keep the helmet on and stay behind the line in the hall.',
    ],
  },
  zh: {
    name: '叫什么名字？',
    does: '它起什么作用？一句话。',
    turns: '做到它的话，每行一句',
    begin: '开始',
    tryOut: '检查和试用',
    teaching: '教学',
    learnt: /^用 \d{4,} 个自带例子和 4 个自己的例子学成，用时 (\d+) 毫秒。$/,
    own: '您的例子',
    heard: /教后：\s*听出/,
    measured: '检验完毕。',
    words: '分量最重的词',
    helmet: /帽|黄|镜/,
    says: ['安全提醒', '进车间前说明安全事项。'],
    lines: [
      '进车间之前先把安全帽戴好，走黄线里面。',
      '麻烦您戴上安全帽和护目镜，跟着我走黄线。',
      '先说安全：护目镜要戴好，不要越过黄线。',
      '车间里请一直戴着安全帽，别越黄线。',
    ],
  },
} as const

it.each([
  ['en', 'light', 1280],
  ['zh', 'dark', 390],
] as const)(
  'a trainer teaches a move of their own by a form (%s, %s, %i px)',
  { timeout: 120_000 },
  async (lang, scheme, width) => {
    const w = W[lang]
    const { page, go, leave } = await visit({ lang, scheme, width })
    await go('/author/teach')
    expect(await barriersOn(page)).toEqual([])
    await page.getByLabel(w.name).fill(w.says[0])
    await page.getByLabel(w.does).fill(w.says[1])
    await page.getByLabel(w.turns).fill(w.lines.join('\n'))
    await page.getByRole('button', { name: w.begin, exact: true }).click()
    if (process.env.SHOTS) {
      await page.waitForTimeout(4000)
      await page.screenshot({ path: `${process.env.SHOTS}/begun-${lang}.png`, fullPage: true })
    }
    if (width < 960) await page.getByRole('button', { name: w.tryOut }).click()
    await page.getByRole('button', { name: w.teaching }).click()
    const learnt = page.getByText(w.learnt)
    await learnt.waitFor({ timeout: 60_000 })
    await page.getByText(w.measured).waitFor({ timeout: 60_000 })
    const own = page.getByRole('region', { name: w.own })
    expect(await own.getByText(w.heard).count()).toBeGreaterThanOrEqual(3)
    await page.getByRole('region', { name: w.words }).getByText(w.helmet).first().waitFor()
    expect(await barriersOn(page)).toEqual([])
    expect(await tooWide(page)).toBe(0)
    if (process.env.SHOTS) {
      console.log(await learnt.textContent())
      await page.screenshot({ path: `${process.env.SHOTS}/studio-${lang}.png`, fullPage: true })
      await go('/author/teach')
      await page.screenshot({ path: `${process.env.SHOTS}/teach-${lang}.png`, fullPage: true })
    }
    await leave()
  },
)
