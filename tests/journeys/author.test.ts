import { buffer } from 'node:stream/consumers'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parse } from '#content/parse'
import { barriersOn } from './barriers.ts'
import { tooWide, visitsToApp } from './visit.ts'

const visit = visitsToApp()

const W = {
  en: {
    discovery: 'Discovery',
    title: 'The title as people read it.',
    problems: /^Problems/,
    fine: 'No problems. This file can be used.',
    need: 'Hidden needs',
    line: 'Line 1',
    play: 'Play',
    start: 'Start here',
    say: 'What you say',
    said: 'What trouble do you have with missing parts?',
    save: 'Save as a test',
    tests: 'Saved talks',
    same: /as saved/,
    all: 'All files',
    zip: 'Export all as a zip',
    text: 'Text',
    kept: 'Everything is kept',
    mend: 'Mend it',
  },
  zh: {
    discovery: '挖掘需求',
    title: '显示给人看的标题。',
    problems: /^问题/,
    fine: '没有问题，这个文件可以使用。',
    need: '隐藏的需求',
    line: '第 1 句',
    play: '试玩',
    start: '从这里开始',
    say: '您要说的话',
    said: '缺件给您带来哪些麻烦？',
    save: '存为测试',
    tests: '已存对话',
    same: /与保存时相同/,
    all: '所有文件',
    zip: '全部导出为 zip',
    text: '文本',
    kept: '已全部保存',
    mend: '修好它',
  },
} as const

/** How many of the tabs beside the form stand in each row. */
const rowsOfTabs = (page: Page): Promise<readonly number[]> =>
  page.locator('.studio-side > fieldset button').evaluateAll((tabs) => {
    const tops = tabs.map((tab) => tab.getBoundingClientRect().top)
    return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length)
  })

describe.each(['en', 'zh'] as const)('a trainer in %s', (lang) => {
  const w = W[lang]
  it('makes a talk from an example without touching markup: changed, checked, played, tested, exported', async () => {
    const here = await visit({ lang })
    const { page, go } = here
    await go('/author')
    await page.getByRole('button', { name: w.discovery }).click()
    const title = page.getByLabel(w.title, { exact: true })
    await title.fill('')
    await expect.poll(() => page.getByRole('button', { name: w.problems }).textContent()).toMatch(/\(/)
    await title.fill('Our first talk')
    await page.getByText(w.fine).waitFor()
    expect(await rowsOfTabs(page), 'the tabs stand in two even rows').toEqual([4, 4])
    const need = page.getByRole('region', { name: w.need })
    await need.getByLabel(w.line, { exact: true }).first().fill('Sometimes a part is missing, <quite> often.')
    await page.getByRole('button', { name: w.play, exact: true }).click()
    await page.getByRole('button', { name: w.start }).click()
    await page.getByLabel(w.say).fill(w.said)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('log').locator('.play-buyer').count(), { timeout: 20_000 }).toBe(2)
    await page.getByRole('button', { name: w.save }).click()
    await page.getByRole('button', { name: w.tests, exact: true }).click()
    await page.getByText(w.same).waitFor()
    await page.getByText(w.kept).waitFor()
    expect(await barriersOn(here.page)).toEqual([])
    await page.reload()
    expect(await title.inputValue()).toBe('Our first talk')
    await page.getByRole('link', { name: w.all }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: w.zip }).click()])
    const files = unzipSync(await buffer(await download.createReadStream()))
    const path = `scenarios/my-discovery.${lang}.mdx`
    expect(Object.keys(files).sort()).toEqual([path, path.replace('.mdx', '.talk-1.talk')])
    const { value, faults } = parse(path, new TextDecoder().decode(files[path]))
    expect(faults).toEqual([])
    expect(value).toMatchObject({
      title: 'Our first talk',
      needs: [{ admitted: [{ text: 'Sometimes a part is missing, <quite> often.' }, {}] }],
    })
    expect(await barriersOn(here.page)).toEqual([])
    await here.leave()
  })

  it('does the same by markup, and a mend takes one click', async () => {
    const here = await visit({ lang })
    const { page, go } = here
    await go('/author')
    await page.getByRole('button', { name: w.discovery }).click()
    await page.getByRole('button', { name: w.text, exact: true }).click()
    const editor = page.locator('.cm-content')
    await editor.waitFor()
    await editor.click()
    await page.keyboard.press('Control+Home')
    for (let at = 0; at < 4; at++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await page.keyboard.type('x') // kind: discoveryx
    await page.locator('.problem-list').getByRole('button', { name: w.mend, exact: true }).click()
    await page.getByText(w.fine).waitFor()
    expect(await barriersOn(here.page)).toEqual([])
    await here.leave()
  })
})

describe('what was written', () => {
  it('is taken back by the same keys in the text as in the form, and the form comes back only when one wants it', async () => {
    const here = await visit()
    const { page, go } = here
    await go('/author')
    await page.getByRole('button', { name: 'Discovery' }).click()
    const title = page.getByLabel(W.en.title, { exact: true })
    await title.fill('From the form')
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    const editor = page.locator('.studio-edit .cm-content')
    await editor.getByText('title: From the form').waitFor()
    await editor.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('<Fact')
    await page.getByRole('button', { name: 'Form', exact: true }).click()
    await page.getByText('so the form rests').waitFor()
    await page.locator('.studio-edit .cm-content').click()
    await page.keyboard.press('Control+z')
    await page.getByText('The whole file can be read again.').waitFor()
    expect(await page.locator('.studio-edit .cm-content').isVisible(), 'the text stays under the hands').toBe(true)
    await page.getByRole('button', { name: 'Back to the form' }).click()
    await title.waitFor()
    await title.click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => title.inputValue()).not.toBe('From the form')
    await page.getByRole('button', { name: 'Redo' }).click()
    await expect.poll(() => title.inputValue()).toBe('From the form')
    await page
      .getByRole('region', { name: 'Facts that you may use' })
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Undo')
    expect(await barriersOn(page)).toEqual([])
    await here.leave()
  })
})

describe('two tabs on one file', () => {
  it('do not overwrite each other', async () => {
    const here = await visit()
    await here.go('/author')
    await here.page.getByRole('button', { name: 'Discovery' }).click()
    const title = here.page.getByLabel(W.en.title, { exact: true })
    await title.waitFor()
    const other = await here.context.newPage()
    await other.goto(here.page.url())
    const there = other.getByLabel(W.en.title, { exact: true })
    await there.fill('From the other tab')
    await other.getByText(W.en.kept).waitFor()
    await title.fill('From the first tab')
    await here.page.getByText('Another tab has changed this file.').waitFor()
    expect(await title.inputValue()).toBe('From the first tab')
    await here.page.getByRole('button', { name: 'Take the other one' }).click()
    await expect.poll(() => title.inputValue()).toBe('From the other tab')
    await here.leave()
  })

  it('and a telephone shows the studio without scrolling sideways', async () => {
    const here = await visit({ width: 390 })
    await here.go('/author')
    await here.page.getByRole('button', { name: 'Discovery' }).click()
    await here.page.getByLabel(W.en.title, { exact: true }).waitFor()
    expect(await tooWide(here.page)).toBe(0)
    await here.leave()
  })
})

describe('a pack', () => {
  it('is made by a trainer, shown to a trainee before it is taken, and can be practised', async () => {
    const trainer = await visit()
    await trainer.go('/author')
    await trainer.page.getByRole('button', { name: 'Discovery' }).click()
    await trainer.page.getByLabel(W.en.title, { exact: true }).fill('A talk from a pack')
    await trainer.page.getByRole('button', { name: 'Recording of line 1' }).first().click()
    await trainer.page.getByLabel('File with the recording of line 1').first().setInputFiles('content/sounds/signal.wav')
    await trainer.page.getByRole('button', { name: 'Hear signal.wav' }).waitFor()
    await trainer.page.getByText(W.en.kept).waitFor()
    await trainer.go('/author/packs')
    await trainer.page.getByLabel('Title', { exact: true }).fill('Our pack')
    const [download] = await Promise.all([
      trainer.page.waitForEvent('download'),
      trainer.page.getByRole('button', { name: 'Make the pack' }).click(),
    ])
    const zip = await buffer(await download.createReadStream())
    await trainer.leave()

    const trainee = await visit()
    const { page } = trainee
    await trainee.go('/author/packs')
    const pick = page.locator('input[type=file]')
    await pick.setInputFiles({ name: 'evil.zip', mimeType: 'application/zip', buffer: Buffer.from('PK no zip at all') })
    await page.getByText('This pack was refused.').waitFor()
    await page.getByText('No packs yet.').waitFor()
    await pick.setInputFiles({ name: 'our-talks.zip', mimeType: 'application/zip', buffer: zip })
    await page.getByText('Talk: A talk from a pack (en)').waitFor()
    await page.getByText('Sound: sounds/signal.wav').waitFor()
    expect(await barriersOn(trainee.page)).toEqual([])
    await page.getByRole('button', { name: 'Take it', exact: true }).click()
    await page.getByText('Our pack was taken in.').waitFor()
    await trainee.go('/')
    await page
      .getByRole('link', { name: /A talk from a pack/ })
      .first()
      .click()
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL)
      URL.createObjectURL = (what: Blob | MediaSource) => {
        if (what instanceof Blob) document.body.dataset.heard = what.type
        return make(what)
      }
    })
    await page.getByRole('button', { name: 'Start the talk' }).click()
    await page.getByRole('textbox', { name: /^What you say/ }).waitFor()
    await expect.poll(() => page.evaluate(() => document.body.dataset.heard), { timeout: 10_000 }).toBe('audio/wav') // the pack's own opening
    await page.reload()
    await page.getByRole('textbox', { name: /^What you say/ }).waitFor()
    await trainee.leave()
  })
})

describe('a rubric', () => {
  it('is copied, and its gold answers are scored beside it', async () => {
    const here = await visit()
    const { page, go } = here
    await go('/author')
    await page.getByRole('combobox').selectOption('rubrics/spin.en.mdx')
    await page.getByRole('button', { name: 'Copy it' }).click()
    await page.getByText(W.en.fine).waitFor()
    await page.getByRole('button', { name: 'Gold answers', exact: true }).click()
    await page
      .getByText(/All gold answers get|must get \d/)
      .first()
      .waitFor()
    await here.leave()
  })
})
