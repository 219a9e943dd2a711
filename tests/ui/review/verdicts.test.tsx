import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { type Device, newDevice, visit } from '../fakes.tsx'

async function answered(device: Device, texts: readonly string[]): Promise<void> {
  for (const [at, text] of texts.entries()) {
    await device.records.tries.add({
      id: `answer-${at}`,
      person: `person-${at}`,
      atMs: at + 1,
      from: 'drills',
      set: 'finding-trouble',
      drill: 'age',
      lang: 'en',
      skills: ['spin.problem'],
      text,
      points: at % 2 === 0 ? 3 : 1,
      unsure: false,
      elapsedMs: 1000,
      engine: 'e',
      labeller: 'l',
    })
  }
}

describe('blind verdicts', () => {
  it('show answers without names and points, near-identical ones once, and tell what the marks are worth', async () => {
    const device = newDevice()
    await device.records.people.put({ id: 'person-0', name: 'Mei' })
    await answered(device, [
      'Which of them gives you most trouble?',
      'Our sensors are the best you can buy.',
      'which of them gives you most trouble',
      'What breaks most often on line two?',
      'Shall we sign today?',
      'Nice weather.',
    ])
    visit(device, '/review/verdicts')
    const user = userEvent.setup()
    expect(await screen.findByText('No blind marks yet.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Start marking' }))
    expect(await screen.findByRole('heading', { name: '1 of 6' })).toBeVisible() // five different ones, and one again
    const main = screen.getByRole('main')
    expect(main).not.toHaveTextContent('Mei')
    expect(main).not.toHaveTextContent('3 of 4')
    for (let at = 1; at <= 6; at += 1) {
      expect(await screen.findByRole('heading', { name: `${at} of 6` })).toHaveFocus() // the keyboard goes on from each answer
      expect(within(main).getByText(/The presses are from 2009/)).toBeVisible()
      const good = /trouble|breaks/.test(main.textContent ?? '')
      if (/trouble/.test(main.textContent ?? '')) expect(main).toHaveTextContent('2 people said almost the same')
      await user.keyboard(good ? '3' : '1')
    }
    expect(await screen.findByRole('button', { name: 'Another batch' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('combobox', { name: 'What to mark' })).toHaveFocus()
    expect(await screen.findByText('1 / 1')).toBeVisible()
    expect(screen.getByText('Answers marked').nextSibling).toHaveTextContent('6')
    expect(screen.getByRole('row', { name: /Problem questions English 5 1 / })).toBeVisible()
    expect(await device.records.reviews.list()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Start marking' }))
    expect(await screen.findByText('You have marked everything of this kind.')).toBeVisible()
  })

  it('go on after a reload where they were', async () => {
    const device = newDevice()
    await answered(device, ['Which of them gives you most trouble?', 'What breaks most often on line two?', 'Nice weather.'])
    const before = visit(device, '/review/verdicts')
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Start marking' }))
    await screen.findByRole('heading', { name: '1 of 3' })
    await user.keyboard('2')
    await screen.findByRole('heading', { name: '2 of 3' })
    before.unmount()
    const after = visit(device, '/review/verdicts')
    expect(await screen.findByRole('heading', { name: '2 of 3' })).toBeVisible()
    expect(await screen.findByText('Some.')).toBeVisible() // what a level means
    await user.keyboard('2')
    await screen.findByRole('heading', { name: '3 of 3' })
    await user.keyboard('2')
    await user.click(await screen.findByRole('button', { name: 'Another batch' }))
    expect(await screen.findByText('Answers marked')).toBeVisible()
    expect(await device.records.kept.list('verdict')).toHaveLength(3)
    after.unmount()
    visit(device, '/review/verdicts')
    expect(await screen.findByRole('button', { name: 'Start marking' })).toBeVisible()
  })

  it('says what to do where there is nothing to mark', async () => {
    visit(newDevice(), '/review/verdicts', { lang: 'zh' })
    expect(await screen.findByText(/还没有可评的内容/)).toBeVisible()
  })
})
