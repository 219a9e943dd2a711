import { describe, expect, it } from 'vitest'
import { barriersOn } from './barriers.ts'
import { offered, SAYS, say, standing, startTalk, toScores, type Visit, visitsToApp, WORDS } from './visit.ts'

const visit = visitsToApp()

/** Nothing is wider than the screen, and axe finds no fault. */
async function holds({ page }: Visit, path: string): Promise<void> {
  const wide = await page.evaluate(() =>
    document.documentElement.scrollWidth <= window.innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((one) => one.getBoundingClientRect().right > window.innerWidth && !one.closest('.table-frame'))
          .map((one) => `${one.tagName} ${one.className}`),
  )
  expect(wide, `${path} is wider than the screen`).toEqual([])
  expect(await barriersOn(page), path).toEqual([])
}

describe.each([
  ['en', 'light'],
  ['zh', 'dark'],
] as const)('the review workspace in %s, %s', (lang, scheme) => {
  it('counts a talk in its worker, and has no fault that axe finds', async () => {
    const here = await visit({ lang, scheme, width: 390 })
    await startTalk(here, lang)
    await say(here, lang, SAYS[lang][1])
    await toScores(here, lang)
    const run = here.page.url().match(/run\/([^/]+)/)?.[1] ?? ''
    await here.go('/review/coaching')
    const person = (await here.page.locator('a[href*="/review/coaching/"]').first().getAttribute('href'))?.split('/')[3] ?? ''
    for (const path of [
      '/review',
      '/review/people',
      '/review/files',
      '/review/assignments',
      '/review/coaching',
      ...['plan', 'week', 'skills', 'measures', 'potential', 'notes'].map((part) => `/review/coaching/${person}/${part}`),
      '/review/contests',
      '/review/verdicts',
      `/review/report/person/${person}`,
      `/review/talk/${run}`,
      `/review/guide/${run}`,
      `/review/guidance/${run}`,
    ]) {
      await here.go(path)
      if (path === '/review') await here.page.locator('table.heat').waitFor()
      if (path.endsWith('/plan')) {
        await here.page.getByRole('button', { name: /large deal|大单/ }).click()
        await here.page.locator('.review-card textarea').first().waitFor()
      }
      if (path.endsWith('/contests')) {
        await here.page.getByRole('button', { name: /Prepare a contest|筹备一次竞赛/ }).click()
        await here.page.locator('.contest-lists').waitFor()
      }
      if (path.endsWith('/verdicts')) {
        await here.page.getByRole('button', { name: /Start marking|开始打分/ }).click()
        await here.page.locator('.marking').waitFor()
      }
      await holds(here, path)
      if (path.includes('/report/')) {
        await here.page.locator('.report table').nth(1).waitFor()
        const paper = (await here.page.pdf({ format: 'A4' })).toString('latin1')
        expect(paper.match(/\/Type\s*\/Page\b(?!s)/g), 'one page of paper').toHaveLength(1)
      }
      if (path.endsWith('/verdicts')) {
        await here.page.keyboard.press('2')
        await here.page.getByRole('button', { name: /Another batch|再评一批/ }).click()
        await here.page.locator('.figure-row').waitFor()
        await holds(here, `${path}, with figures`)
      }
    }
    await here.leave()
  })
})

/** Takes a file in on the files page, as somebody who got it by mail would. */
async function takeIn({ page, go }: Visit, name: string, text: string): Promise<void> {
  await go('/review/files')
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByText(/All files are read\.|文件都读完了。/).waitFor()
}

/** Saves one's results as a file; whoever has no name is asked for it, and may go without. */
async function results({ page, go }: Visit, name?: string): Promise<string> {
  await go('/review/files')
  const press = (label: string) => page.getByRole('button', { name: label }).click()
  if (name === undefined) return offered(page, () => press('Save my results'))
  await press('Save my results')
  return offered(page, () => named(page, name))
}

/** Answers who one is, where that is asked before something leaves. */
async function named(page: Visit['page'], name: string): Promise<void> {
  if (name === '') return page.getByRole('button', { name: 'Save without a name' }).click()
  await page.getByLabel(/^Your name/).fill(name)
  await page.getByRole('button', { name: 'Save with this name' }).click()
}

describe('managers and trainees on two devices, by files', () => {
  it('a manager reviews and corrects; the trainee sees it and disputes; the manager decides', async () => {
    const [trainee, manager] = [await visit(), await visit()]
    await startTalk(trainee, 'en')
    await say(trainee, 'en', SAYS.en[1])
    await toScores(trainee, 'en')
    const run = trainee.page.url().match(/run\/([^/]+)/)?.[1] ?? ''
    await takeIn(manager, 'results.json', await results(trainee, 'Mei'))
    await manager.page.getByText('Mei: 1 new talk').waitFor()
    await manager.go(`/review/talk/${run}`)
    const correct = manager.page.getByRole('button', { name: /^Give other points: (?!Overall)/ }).first()
    const criterion = ((await correct.getAttribute('aria-label')) ?? '').replace('Give other points: ', '')
    await correct.click()
    await manager.page.getByRole('radio', { name: /^4 / }).check()
    await manager.page.getByRole('textbox', { name: 'Reason' }).fill('You found it at once.')
    await manager.page.getByRole('button', { name: 'Give these points' }).click()
    await manager.page.getByText(/gave 4: You found it at once\./).waitFor()
    await manager.page.getByText('Worked out again').waitFor()
    await manager.page.getByRole('button', { name: 'Save verdicts as a file for them' }).click()
    const verdicts = await offered(manager.page, () => named(manager.page, 'Ada'))

    await takeIn(trainee, 'verdicts.json', verdicts)
    await trainee.go(`/run/${run}/debrief`)
    await trainee.page.getByText(new RegExp(`^${criterion}: 4 \\(machine: \\d\\)`)).waitFor()
    await trainee.page.getByText('Dispute a criterion').click()
    await trainee.page.getByRole('combobox', { name: 'Criterion' }).selectOption({ label: criterion })
    await trainee.page.getByLabel('Why you see it otherwise').fill('I asked only once.')
    await trainee.page.getByRole('button', { name: 'Dispute it' }).click()
    await standing(trainee.page, 'I asked only once.').waitFor()

    await takeIn(manager, 'again.json', await results(trainee))
    await manager.go('/review')
    await manager.page.getByText('open dispute').waitFor()
    await manager.go(`/review/talk/${run}`)
    await manager.page.getByText('I asked only once.').waitFor()
    await manager.page.getByLabel('Reason').fill('Once was enough.')
    await manager.page.getByRole('button', { name: 'The points stand' }).click()
    await manager.page.getByText(/: the points stand\. Once was enough\./).waitFor()
    await trainee.leave()
    await manager.leave()
  })

  it('an assignment goes out, tells its rule before it starts, comes back, and is passed', async () => {
    const [trainee, manager] = [await visit(), await visit()]
    const hello = await results(trainee, '')
    await takeIn(manager, 'hello.json', hello)
    await manager.go('/review/assignments')
    await manager.page.getByLabel('Title').fill('Week one')
    await manager.page.getByLabel('Talk or drills').selectOption('talk growth-director')
    await manager.page.getByLabel('Pass mark (overall)').fill('0.5')
    const { from } = JSON.parse(hello) as { from: string }
    await manager.page.locator('select[name=to]').selectOption({ label: `Unnamed person (${from.slice(0, 6)})` })
    await manager.page.getByRole('button', { name: 'Give it' }).click()
    await manager.page.getByRole('heading', { name: 'Week one' }).waitFor()
    await manager.go('/review/files')
    await manager.page.getByRole('button', { name: 'Save verdicts and assignments' }).click()
    const out = await offered(manager.page, () => named(manager.page, ''))

    await takeIn(trainee, 'verdicts.json', out)
    await trainee.go('/talk/growth-director/en')
    await trainee.page.getByRole('checkbox', { name: /Counts for “Week one” Level Normal; passed from 0\.5 of 4\./ }).check()
    await trainee.page.getByRole('button', { name: WORDS.en.start }).click()
    await trainee.page.getByRole('textbox', { name: WORDS.en.answer }).waitFor()
    for (const words of SAYS.en) {
      if (!(await trainee.page.getByRole('textbox', { name: WORDS.en.answer }).isVisible())) break
      await say(trainee, 'en', words)
    }
    await toScores(trainee, 'en')
    const back = await results(trainee, 'Mei')

    await takeIn(manager, 'results.json', back)
    await manager.go('/review/assignments')
    await manager.page.getByText('passed', { exact: true }).waitFor()
    await trainee.leave()
    await manager.leave()
  })
})
