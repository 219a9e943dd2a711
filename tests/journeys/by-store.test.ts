import { expect, inject, it } from 'vitest'
import { talksTexts } from '../../src/ui/lrs/talks-texts.ts'
import { assignmentTexts } from '../../src/ui/review/assignments/assignment-texts.ts'
import { peopleSayTexts } from '../../src/ui/review/talk/people-say-texts.ts'
import { talkTexts } from '../../src/ui/review/talk/talk-texts.ts'
import { connect, readAll, sendAll, storeOverHttp } from './store.ts'
import { type Lang, SAYS, say, standing, startTalk, toScores, type Visit, visitsToApp, WORDS } from './visit.ts'

const visit = visitsToApp()
const store = storeOverHttp()

/** A talk, finished and scored; answers its run. */
async function talk(here: Visit, lang: Lang, lines = 3): Promise<string> {
  await startTalk(here, lang)
  for (const words of SAYS[lang].slice(0, lines)) await say(here, lang, words)
  await toScores(here, lang)
  return /run\/([^/]+)/.exec(here.page.url())?.[1] ?? ''
}
/** What went wrong on a visit, but for what the store's faults are, and the requests to the store itself. */
const troublesOf = ({ troubles }: Visit) =>
  troubles.filter(
    (one) => !one.startsWith(`request: ${inject('lrs')}`) && !/status of (500|429|404|409)|ERR_EMPTY_RESPONSE|ERR_CONN/.test(one),
  )

it.each(['en', 'zh'] as const)(
  'a manager reviews and corrects, the trainee sees it and disputes, the manager decides: by a store that fails now and then (%s)',
  { timeout: 120_000 },
  async (lang) => {
    const lrs = store()
    const t = talkTexts[lang]
    const trainee = await visit({ lang, keepsFiles: true })
    const run = await talk(trainee, lang)
    await connect(trainee.page, lang, lrs, 'trainee', true)
    Object.assign(lrs.faults, { failFirst: 1, tooMany: 1, loseReplies: 1, conflictOnRepeat: true, hideConsistentThrough: true })
    Object.assign(lrs.faults, { pageCap: 2, inclusiveSince: true, strictDocuments: true })
    await sendAll(trainee.page, lang)
    expect(lrs.stored).toHaveLength(1)

    const manager = await visit({ lang, keepsFiles: true })
    await connect(manager.page, lang, lrs, 'boss', false)
    lrs.faults.failFirst = 1
    await readAll(manager.page, lang)
    await manager.page.getByRole('button', { name: talksTexts[lang].fetch }).click()
    await manager.page.getByRole('link', { name: talksTexts[lang].review(run.slice(0, 8)) }).click()
    await manager.page.getByText(t.proofs.unverified).waitFor()
    await manager.page.getByRole('button', { name: t.verify }).click()
    await manager.page.getByText(t.proofs.identical).first().waitFor()
    await correct(manager, lang, '2.5', lang === 'zh' ? '收得好，问得浅。' : 'Closed well, asked too little.')
    await sendAll(manager.page, lang)

    await readAll(trainee.page, lang)
    await debrief(trainee, lang, run)
    await trainee.page.getByText(lang === 'zh' ? '收得好，问得浅。' : 'Closed well, asked too little.').waitFor()
    await trainee.page.getByText(peopleSayTexts[lang].disputeTitle).click()
    await trainee.page.getByLabel(peopleSayTexts[lang].why).fill('I asked twice. 我问了两次。')
    await trainee.page.getByRole('button', { name: peopleSayTexts[lang].dispute, exact: true }).click()
    await trainee.page.getByText(peopleSayTexts[lang].done).waitFor()
    lrs.faults.loseReplies = 1
    await sendAll(trainee.page, lang)

    await readAll(manager.page, lang)
    await manager.go(`/review/talk/${run}`)
    await manager.page.getByText('I asked twice. 我问了两次。').waitFor()
    await manager.page.getByLabel(t.reason).first().fill('You did. 确实。')
    await manager.page.getByRole('button', { name: t.uphold }).click()
    await standing(manager.page, 'You did. 确实。').waitFor()
    await sendAll(manager.page, lang)

    await readAll(trainee.page, lang)
    await debrief(trainee, lang, run)
    await trainee.page.getByText('You did. 确实。').waitFor()
    const ids = lrs.stored.map(({ statement }) => statement.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...troublesOf(trainee), ...troublesOf(manager)]).toEqual([])
    await trainee.context.close()
    await manager.context.close()
  },
)

it('a trainee who writes a correction in the manager’s name is found out', async () => {
  const lrs = store()
  const trainee = await visit()
  const run = await talk(trainee, 'en', 1)
  await trainee.go(`/review/talk/${run}`)
  await correct(trainee, 'en', '4', 'Simply the best.')
  await connect(trainee.page, 'en', lrs, 'trainee', true)
  await sendAll(trainee.page, 'en')
  // Through the developer tools: the same statement, the manager named as the one who gave the points.
  const forged = lrs.stored.find(({ statement }) => JSON.stringify(statement).includes('Simply the best.'))
  const statement = forged?.statement as { context: { instructor: { account: { name: string } } } } | undefined
  if (statement) statement.context.instructor.account.name = 'boss'

  const manager = await visit()
  await connect(manager.page, 'en', lrs, 'boss', false)
  await readAll(manager.page, 'en')
  await manager.page.getByRole('button', { name: talksTexts.en.fetch }).click()
  await manager.page.getByRole('link', { name: talksTexts.en.review(run.slice(0, 8)) }).click()
  await manager.page.getByRole('heading', { name: 'Not verified' }).waitFor()
  await manager.page.getByText('Simply the best.').waitFor()
  expect(await manager.page.locator('[data-criterion=overall]').getByText(talkTexts.en.human, { exact: true }).count()).toBe(0)
  await trainee.context.close()
  await manager.context.close()
})

it('an assignment goes out, comes back, and is passed', async () => {
  const lrs = store()
  const t = assignmentTexts.en
  const trainee = await visit()
  await talk(trainee, 'en', 1)
  await connect(trainee.page, 'en', lrs, 'trainee', true)
  await sendAll(trainee.page, 'en')

  const manager = await visit()
  await connect(manager.page, 'en', lrs, 'boss', true)
  await readAll(manager.page, 'en')
  await manager.page.getByRole('button', { name: talksTexts.en.fetch }).click()
  await manager.page.getByRole('link', { name: /Review talk/ }).waitFor()
  await manager.go('/review/assignments')
  await manager.page.getByLabel(t.what, { exact: true }).fill('The director, once more')
  const form = manager.page.locator('form').filter({ has: manager.page.getByRole('button', { name: t.give, exact: true }) })
  const option = form.locator('option', { hasText: /^Twenty minutes with the director/ }).first()
  await form
    .locator('select')
    .first()
    .selectOption((await option.getAttribute('value')) ?? '')
  await form.locator('input[name=pass]').fill('0')
  const receiver = form.locator('select[name=to]')
  await receiver.selectOption({
    index: (await receiver.locator('option').allTextContents()).findIndex((one) => one.includes('traine')),
  })
  await manager.page.getByRole('button', { name: t.give, exact: true }).click()
  await manager.page.getByRole('heading', { name: /The director, once more/ }).waitFor()
  await sendAll(manager.page, 'en')

  await readAll(trainee.page, 'en')
  await trainee.go('/talk/growth-director/en')
  await trainee.page.getByRole('checkbox', { name: t.counts('The director, once more') }).check()
  await trainee.page.getByRole('button', { name: WORDS.en.start }).click()
  await say(trainee, 'en', SAYS.en[1])
  await toScores(trainee, 'en')
  await sendAll(trainee.page, 'en')

  await readAll(manager.page, 'en')
  await manager.page.getByRole('button', { name: talksTexts.en.fetch }).click()
  await manager.page.getByText('One talk is here now.').waitFor()
  await manager.go('/review/assignments')
  await manager.page.getByText(t.passed, { exact: true }).first().waitFor()
  expect([...troublesOf(trainee), ...troublesOf(manager)]).toEqual([])
  await trainee.context.close()
  await manager.context.close()
}, 120_000)

async function correct({ page }: Visit, lang: Lang, points: string, reason: string): Promise<void> {
  const t = talkTexts[lang]
  const row = page.locator('[data-criterion=overall]').first()
  await row.getByRole('button', { name: t.correct }).click()
  await row.getByLabel(t.newPoints).selectOption(points)
  await row.getByLabel(t.reason).fill(reason)
  await row.getByRole('button', { name: t.give }).click()
  await standing(row, reason).waitFor()
}

async function debrief({ page, go }: Visit, lang: Lang, run: string): Promise<void> {
  await go(`/run/${run}/debrief`)
  const show = page.getByRole('button', { name: WORDS[lang].scores })
  await show
    .or(page.getByRole('heading', { name: WORDS[lang].overall }))
    .first()
    .waitFor()
  if (await show.isVisible()) await show.click()
}
