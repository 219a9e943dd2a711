import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { type Device, newDevice, visit } from '../fakes.tsx'

async function played(device: Device, ...says: readonly string[]): Promise<string> {
  const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
  for (const words of says) await rehearsal.say(words)
  await rehearsal.end()
  return rehearsal.run
}

describe('two branches', () => {
  it('stand side by side from where they part, with moods and points', async () => {
    const device = newDevice()
    const run = await played(device, 'Good morning.', 'It has two sensors.')
    const again = await device.deps.host.fork(run, 3)
    await again.say('Where is the trouble?')
    await again.end()
    visit(device, '/learn/branches')
    await userEvent.click(await screen.findByRole('button', { name: 'Put side by side' }))
    const second = await screen.findByRole('region', { name: 'Second branch' })
    expect(within(second).getByText(/^again from turn 2,/)).toBeVisible() // as the debrief counts, not as the log does
    const parting = screen.getByRole('heading', { name: 'Where they part: turn 2' }).parentElement!
    expect(within(parting).getByText('It has two sensors.')).toBeVisible()
    expect(within(parting).getByText('Where is the trouble?')).toBeVisible()
    expect(within(parting).getByText('Good morning.')).not.toBeVisible()
    await userEvent.click(within(second).getByText('How the mood moved'))
    expect(within(second).getByRole('img', { name: /how Dana Okafor's mood moved/ })).toBeVisible()
    expect(screen.getAllByRole('table').filter((table) => within(table).queryByText('Difference'))).toHaveLength(1)
    const row = screen.getByRole('row', { name: /Problem questions/ })
    expect(within(row).getByText('1 more')).toBeVisible()
  })

  it('are the same where the same was said', async () => {
    const device = newDevice()
    const run = await played(device, 'Good morning.', 'Where is the trouble?')
    const again = await device.deps.host.fork(run, 3)
    await again.say('Where is the trouble?')
    await again.end()
    visit(device, `/learn/branches/${run}/${again.run}`)
    expect(await screen.findByText(/the same words give the same branch/)).toBeVisible()
  })

  it('says what to do when there are none', async () => {
    visit(newDevice(), '/learn/branches')
    expect(await screen.findByText(/There are no branches yet/)).toBeVisible()
  })
})

describe('other words in one turn', () => {
  it('change every criterion on the page, and nothing that is kept', async () => {
    const device = newDevice()
    const run = await played(device, 'Good morning.', 'It has two sensors.')
    const before = await device.records.journal.read(run)
    visit(device, `/learn/what-if/${run}/3`)
    const field = await screen.findByRole('textbox', { name: 'Your words in this turn' })
    expect(field).toHaveValue('It has two sensors.')
    await userEvent.clear(field)
    await userEvent.type(field, 'Where is the trouble?')
    expect(await screen.findByText('Problem question', { selector: '.tag' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Back to what you said' }))
    expect(field).toHaveValue('It has two sensors.')
    expect(await device.records.journal.read(run)).toEqual(before)
  })
})

describe('the machines', () => {
  it('are drawn from their definition, with the way of a talk', async () => {
    const device = newDevice()
    const run = await played(device, 'Where is the trouble?')
    visit(device, `/learn/machines/need/${run}`)
    expect(await screen.findByRole('img', { name: /^A hidden need/ })).toBeVisible()
    const path = (await screen.findByText('The way it took')).closest('p')
    expect(path).toHaveTextContent(/hidden \(at the start\) → admitted \(turn 1\)/)
    await userEvent.click(screen.getByRole('button', { name: 'A complaint' }))
    expect(await screen.findByText('This talk has no such part.')).toBeVisible()
  })
})
