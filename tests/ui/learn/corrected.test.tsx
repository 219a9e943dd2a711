import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type Device, newDevice, visit } from '../fakes.tsx'

/** A talk to which the machine gives 1 and a person 3. */
async function corrected(
  device: Device,
  rehearsal = device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' }),
) {
  const talk = await rehearsal
  await talk.say('Where is the trouble?')
  await talk.end()
  const me = await device.records.me()
  const about = { run: talk.run, person: me.id, by: 'manager', rubric: 'spin', criterion: 'problem' }
  await device.records.reviews.add({
    type: 'points',
    id: `given-${talk.run}`,
    atMs: 1,
    ...about,
    points: 3,
    reason: 'She found it.',
  })
  return talk.run
}

describe('points that a person corrected', () => {
  it('stand on the first page, in the history, in progress and on the map, and are said to be corrected', async () => {
    const device = newDevice()
    await corrected(device)

    const home = visit(device)
    const tile = (await screen.findByText('Best result')).closest('li')!
    expect(within(tile).getByRole('img', { name: '3 of 4' })).toBeVisible()
    expect(within(tile).getByText('corrected')).toBeVisible()
    home.unmount()

    const history = visit(device, '/history')
    expect(await screen.findByRole('img', { name: '3 of 4' })).toBeVisible()
    expect(screen.getByText(/points corrected by a person/)).toBeVisible()
    history.unmount()

    const progress = visit(device, '/learn/progress')
    expect(await screen.findByRole('img', { name: 'Problem questions: first 3, best 3, last 3' })).toBeVisible()
    expect(screen.getByText('Points of 1 talk were corrected by a person, and count so.')).toBeVisible()
    progress.unmount()

    visit(device, '/learn/skills')
    const row = (await screen.findByText('Problem questions')).closest('tr')!
    expect(within(row).getAllByRole('img', { name: /^3\.0 of 4/ })[0]).toBeVisible()
    expect(within(row).getByText('corrected')).toBeVisible()
  })

  it('stand in two branches side by side', async () => {
    const device = newDevice()
    const run = await corrected(device)
    const again = await device.deps.host.fork(run, 1)
    await again.say('Good morning.')
    await again.end()
    visit(device, `/learn/branches/${run}/${again.run}`)
    const row = await screen.findByRole('row', { name: /Problem questions/ })
    expect(within(row).getByRole('cell', { name: '3 corrected' })).toBeVisible()
    expect(within(row).getByText('3 less')).toBeVisible()
  })

  it('arrive with the manager’s file', async () => {
    const [trainee, manager] = [newDevice(), newDevice()]
    const talk = await trainee.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    await talk.say('Where is the trouble?')
    await talk.end()
    const { id } = await trainee.records.me()
    await manager.records.backup.import(await trainee.records.backup.export())
    const about = { run: talk.run, person: id, by: 'manager', rubric: 'spin', criterion: 'problem' }
    await manager.records.reviews.add({ type: 'points', id: 'given', atMs: 1, ...about, points: 3, reason: 'She found it.' })
    const before = visit(trainee, '/history')
    expect(await screen.findByRole('img', { name: '1 of 4' })).toBeVisible()
    before.unmount()
    await trainee.records.backup.import(await manager.records.backup.export())
    visit(trainee, '/history')
    expect(await screen.findByRole('img', { name: '3 of 4' })).toBeVisible()
  })
})
