import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Records } from '#records'
import { type Device, newDevice, visit } from '../fakes.tsx'

async function played(device: Device): Promise<string> {
  const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
  await rehearsal.say('Where is the trouble?')
  await rehearsal.end()
  return rehearsal.run
}

describe('reviewing a talk', () => {
  it('puts a person’s points beside the machine’s, and succeeds them without losing the first', async () => {
    const device = newDevice()
    const run = await played(device)
    visit(device, `/review/talk/${run}`)
    const user = userEvent.setup()
    for (const [points, reason] of [
      ['3', 'She found the trouble.'],
      ['2', 'Only one, on second thought.'],
    ] as const) {
      await user.click(await screen.findByRole('button', { name: 'Give other points: Problem questions' }))
      await user.selectOptions(screen.getByLabelText('Points that count'), points)
      await user.type(screen.getByLabelText('Reason'), reason)
      await user.click(screen.getByRole('button', { name: 'Give these points' }))
      expect(await screen.findByText(new RegExp(`gave ${points}: ${reason}`))).toBeVisible()
    }
    const [row] = screen.getAllByText('Problem questions').flatMap((one) => one.closest('li') ?? [])
    expect(within(row!).getByRole('img', { name: '1 of 4' })).toBeVisible()
    expect(within(row!).getByRole('img', { name: '2 of 4' })).toBeVisible()
    expect(within(row!).getByText('Earlier corrections')).toBeVisible()
    expect(await device.records.reviews.list({ run })).toHaveLength(2)
  })

  it('comes back to the trainee by file, is disputed, and is decided', async () => {
    const trainee = newDevice()
    const run = await played(trainee)
    const device = newDevice()
    const manager = { ...device, deps: { ...device.deps, learn: { ...device.deps.learn, newId: () => crypto.randomUUID() } } }
    const user = userEvent.setup()
    await manager.records.backup.import(await trainee.records.backup.share({ people: [(await trainee.records.me()).id] }))
    const first = visit(manager, `/review/talk/${run}`)
    await user.click(await screen.findByRole('button', { name: 'Comment on words: Line 1' }))
    await user.type(screen.getByLabelText('Your words'), 'Hear that?')
    await user.click(screen.getByRole('button', { name: 'Add the comment' }))
    expect(await screen.findByText('Hear that?', { ignore: 'textarea' })).toBeVisible()
    first.unmount()

    const owner = (await trainee.records.me()).id
    await trainee.records.backup.import(await manager.records.backup.share({ reviewsOf: [owner] }))
    const second = visit(trainee, `/run/${run}/debrief`)
    await user.click(await screen.findByRole('button', { name: 'Show the scores' }))
    expect(await screen.findByText('Hear that?', { ignore: 'textarea' })).toBeVisible()
    await user.click(screen.getByText('Dispute a criterion'))
    await user.type(screen.getByLabelText('Why you see it otherwise'), 'I asked for it.')
    await user.click(screen.getByRole('button', { name: 'Dispute it' }))
    expect(await screen.findByText('I asked for it.', { selector: 'p' })).toBeVisible()
    second.unmount()

    await manager.records.backup.import(await trainee.records.backup.share({ people: [owner] }))
    visit(manager, `/review/talk/${run}`)
    await user.type(await screen.findByLabelText('Reason'), 'You did.')
    await user.click(screen.getByRole('button', { name: 'Right: I will correct it' }))
    expect(await screen.findByText(/: right\. You did\./)).toBeVisible()
  })

  describe('while words are on their way to the disk', () => {
    /** Words that are given to a disk which waits for what it is told. */
    async function given() {
      const device = newDevice()
      const run = await played(device)
      let disk = { write: () => {}, refuse: (_: Error) => {} }
      const told = new Promise<void>((write, refuse) => {
        disk = { write, refuse }
      })
      const { reviews } = device.records
      const records: Records = {
        ...device.records,
        reviews: { ...reviews, add: (...one) => told.then(() => reviews.add(...one)) },
      }
      visit({ ...device, deps: { ...device.deps, records: async () => records } }, `/review/talk/${run}`)
      const user = userEvent.setup()
      await user.click(await screen.findByRole('button', { name: 'Give other points: Problem questions' }))
      await user.type(screen.getByLabelText('Reason'), 'She found it.')
      await user.click(screen.getByRole('button', { name: 'Give these points' }))
      return { disk, device, run, user }
    }
    const isHeld = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

    it('the page is not left unasked, and once they are there it is', async () => {
      const { disk, device, run } = await given()
      await waitFor(() => expect(isHeld()).toBe(true))
      disk.write()
      expect(await screen.findByText(/gave 1: She found it\./)).toBeVisible()
      expect(isHeld()).toBe(false)
      expect(await device.records.reviews.list({ run })).toHaveLength(1)
    })

    it('pressing once more gives them no second time', async () => {
      const { disk, device, run, user } = await given()
      await user.click(screen.getByRole('button', { name: 'Give these points' }))
      disk.write()
      expect(await screen.findByText(/gave 1: She found it\./)).toBeVisible()
      expect(await device.records.reviews.list({ run })).toHaveLength(1)
    })

    it('a disk that refuses them is told of, and they still stand in their field', async () => {
      const { disk } = await given()
      disk.refuse(new Error('The disk is full.'))
      expect(await screen.findByRole('alert')).toHaveTextContent('This is not saved (The disk is full.).')
      expect(screen.getByLabelText('Reason')).toHaveValue('She found it.')
      expect(isHeld()).toBe(false)
    })
  })
})
