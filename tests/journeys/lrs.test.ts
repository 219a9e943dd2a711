import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { fakeLrs } from '../records/fakes-lrs.ts'
import { barriersInBothSchemes } from './barriers.ts'
import { SAYS, say, startTalk, tooWide, toScores, visitsToApp } from './visit.ts'

const visit = visitsToApp()

/** The store answers inside the page's own origin: the built page may talk to no other, and a proxy is how many firms do it. */
async function storeAt(page: Page, lrs: ReturnType<typeof fakeLrs>): Promise<void> {
  await page.route('**/xapi/**', async (route) => {
    const request = route.request()
    const url = new URL(request.url())
    const body = request.postData()
    const answer = await lrs.fetch(`https://lrs.test${url.pathname}${url.search}`, {
      method: request.method(),
      headers: await request.allHeaders(),
      ...(body === null ? {} : { body }),
    })
    await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() })
  })
}
const fill = (page: Page, label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value)

async function connect(page: Page, app: string): Promise<void> {
  await fill(page, 'Address of the store (xAPI endpoint)', `${app}xapi/`)
  await fill(page, 'Address of the organisation', 'https://acme.test')
  await fill(page, 'Key', 'test')
  await fill(page, 'Secret', 'test')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved on this device.').waitFor()
}

describe('by a record store', () => {
  it('a finished talk is sent once, survives a store that fails, and is read by the team’s device', async () => {
    const app = inject('app')
    const lrs = fakeLrs()
    const trainee = await visit()
    await startTalk(trainee, 'en')
    for (const words of SAYS.en.slice(0, 2)) await say(trainee, 'en', words)
    await toScores(trainee, 'en')
    const { page } = trainee
    await storeAt(page, lrs)
    await page.goto(`${app}lrs.html`)
    await connect(page, app)
    lrs.faults.failFirst = 1
    await page.getByRole('button', { name: 'Send my results' }).click()
    await page.getByText('One statement has arrived.').waitFor()
    await page.getByRole('button', { name: 'Send my results' }).click()
    await page.getByText('0 statements have arrived.').waitFor()
    expect(lrs.stored).toHaveLength(1)
    expect(JSON.stringify(lrs.stored)).not.toContain(SAYS.en[1])

    const manager = await visit({ begins: 'lrs.html' })
    await storeAt(manager.page, lrs)
    await connect(manager.page, app)
    await manager.page.getByRole('button', { name: 'Read what is new' }).click()
    await manager.page.getByText('1 new attempts.').waitFor()
    await manager.page.getByText('1 attempts of the team are on this device.').waitFor()
    expect(manager.troubles).toEqual([])
    expect(trainee.troubles.filter((trouble) => !/500/.test(trouble))).toEqual([])
    await trainee.context.close()
    await manager.context.close()
  })

  it('an address that the build does not name is told, and never called', async () => {
    const { page, troubles, context } = await visit({ begins: 'lrs.html' })
    await fill(page, 'Address of the store (xAPI endpoint)', 'https://lrs.elsewhere.test/xapi')
    await page.getByRole('alert').getByText('This page may not talk to https://lrs.elsewhere.test.').waitFor()
    expect(troubles).toEqual([])
    await context.close()
  })
})

describe('a course package', () => {
  it('is made by a button, and holds the app with its manifest', async () => {
    const { page, context, troubles } = await visit({ begins: 'lrs.html' })
    await page.getByLabel('Kind of platform').selectOption('scorm2004')
    await page.getByLabel(/Twenty minutes with the director/).check()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Make the package' }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const zip = unzipSync(new Uint8Array(Buffer.concat(chunks)))
    expect(Object.keys(zip)).toEqual(expect.arrayContaining(['imsmanifest.xml', 'index.html']))
    expect(Object.keys(zip).filter((name) => name.endsWith('.js')).length).toBeGreaterThan(10)
    expect(troubles).toEqual([])
    await context.close()
  })
})

it.each(['en', 'zh'] as const)('the page has no finding of axe, light or dark, and fits a telephone (%s)', async (lang) => {
  const { page, context } = await visit({ lang, width: 390, begins: 'lrs.html' })
  await page.getByRole('main').locator('section').nth(3).waitFor()
  expect(await barriersInBothSchemes(page)).toEqual([])
  expect(await tooWide(page)).toBe(0)
  await context.close()
})
