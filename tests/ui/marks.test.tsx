import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { learnPath } from '../../src/ui/learn/learn-paths.ts'
import { type Device, newDevice, visit } from './fakes.tsx'

/** A Chinese word with the colon of English after it. */
const FOREIGN = /.{0,12}\p{Script=Han}:.{0,12}/u

const LOADS = '请稍候……'

async function page(device: Device, path: string, on?: (user: ReturnType<typeof userEvent.setup>) => Promise<void>) {
  const shown = visit(device, path, { lang: 'zh', talkLang: 'en' })
  await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(screen.queryByText(LOADS)).toBeNull())
  await on?.(userEvent.setup())
  expect(FOREIGN.exec(screen.getByRole('main').textContent ?? '')?.[0] ?? '').toBe('')
  shown.unmount()
}

it('in Chinese what follows a label follows a Chinese colon', async () => {
  const device = newDevice()
  const me = await device.records.me()
  await device.records.people.put({ id: me.id, name: '小梅' })
  const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
  await rehearsal.say('Where is the trouble?')
  await rehearsal.end()
  await page(device, `/run/${rehearsal.run}/debrief`, async (user) => {
    await user.type(await screen.findByRole('textbox'), '问题问得不错')
    await user.click(screen.getByRole('button', { name: '记下来，看分数' }))
    // On the page, not in the field that it was typed into.
    expect(await screen.findByText('问题问得不错', { exact: false, ignore: 'textarea' })).toBeVisible()
  })
  await page(device, `/review/talk/${rehearsal.run}`, async (user) => {
    await user.click((await screen.findAllByRole('button', { name: /^改分/ }))[1]!)
    await user.type(screen.getByRole('textbox', { name: '理由' }), '问到了')
    await user.click(screen.getByRole('button', { name: '给这个分' }))
    expect(await screen.findByText(/：问到了/)).toBeVisible()
  })
  await page(device, '/review/assignments')
  await page(device, learnPath.home())
  await page(device, learnPath.lesson('spin'))
  await page(device, learnPath.drillSet('finding-trouble', 'en'), async (user) => {
    await user.type(await screen.findByRole('textbox'), 'Hello there.{Enter}')
    expect(await screen.findByRole('region', { name: '评分单' })).toBeVisible()
  })
  await page(device, '/review/verdicts', async (user) => {
    await user.click(await screen.findByRole('button', { name: '开始打分' }))
    expect(await screen.findByText(/^您的分数：/)).toBeVisible()
  })
})
