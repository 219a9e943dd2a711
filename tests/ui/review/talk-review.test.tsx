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
      await user.click(screen.getByRole('radio', { name: new RegExp(`^${points} `) }))
      await user.type(screen.getByLabelText('Reason'), reason)
      await user.click(screen.getByRole('button', { name: 'Give these points' }))
      expect(await screen.findByText(new RegExp(`gave ${points}: ${reason}`))).toBeVisible()
    }
    const [row] = screen.getAllByText('Problem questions').flatMap((one) => one.closest('li') ?? [])
    expect(within(row!).getByRole('img', { name: '1 of 4' })).toBeVisible()
    expect(within(row!).getByRole('img', { name: '2 of 4' })).toBeVisible()
    expect(within(row!).getByText('Earlier corrections')).toBeVisible()
    expect(await device.records.reviews.list({ run })).toHaveLength(2)

    await user.click(screen.getByRole('button', { name: 'Take back: Problem questions' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Only one, on second thought.')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(await device.records.reviews.list({ run })).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Take back: Problem questions' }))
    await user.click(screen.getByRole('button', { name: 'Yes, take back' }))
    await waitFor(() => expect(screen.queryByText(/gave 2/)).toBeNull())
    expect(screen.getByText(/gave 3: She found the trouble\./)).toBeVisible()
  })

  it('works the whole out again from corrected points, in the review, the debrief and the assignment', async () => {
    const device = newDevice()
    const me = await device.records.me()
    await device.records.assignments.put({
      ...{ id: 'week-1', title: 'Week one', by: me.id, to: [{ person: me.id }], scenario: 'night-shift-stops' },
      ...{ level: 'normal', passMark: 2.5, note: '' },
    })
    const { host } = device.deps
    const talk = await host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal', assignment: 'week-1' })
    await talk.say('Where is the trouble?')
    await talk.end()
    const { run } = talk
    const review = visit(device, `/review/talk/${run}`)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Give other points: Problem questions' }))
    await user.click(screen.getByRole('radio', { name: '3 Most.' }))
    await user.type(screen.getByLabelText('Reason'), 'She found it.')
    await user.click(screen.getByRole('button', { name: 'Give these points' }))
    const whole = (await screen.findByText('Worked out again')).closest('li')
    expect(within(whole!).getByRole('img', { name: '3 of 4' })).toBeVisible()
    expect(within(whole!).getByText(/by the rubric’s own rule/)).toBeVisible()
    review.unmount()

    const debrief = visit(device, `/run/${run}/debrief`)
    await user.click(await screen.findByRole('button', { name: 'Show the scores' }))
    const row = await screen.findByRole('button', { name: /Problem questions.* gave 3, and that counts; machine: 1/ })
    expect(row).toBeVisible()
    expect(screen.getByText('Counts: 3, worked out again from the corrected points; machine: 1')).toBeVisible()
    debrief.unmount()

    visit(device, '/review/assignments')
    expect(await screen.findByText('passed')).toBeVisible()
    expect(screen.getByText(/best 3/)).toBeVisible()
  })

  it('agrees with one click, and takes back what was given', async () => {
    const device = newDevice()
    const run = await played(device)
    visit(device, `/review/talk/${run}`)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Agree with the machine: Problem questions' }))
    expect(await screen.findByText(/ agrees: 1$/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Agree with the machine: Problem questions' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Give other points: Problem questions' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Take back: Problem questions' }))
    expect(await screen.findByRole('button', { name: 'Agree with the machine: Problem questions' })).toBeVisible()
    expect(screen.queryByText(/ agrees: 1$/)).toBeNull()
  })

  it('keeps a half-written reason over a reload, and lets it go once it is given up', async () => {
    const device = newDevice()
    const run = await played(device)
    const before = visit(device, `/review/talk/${run}`)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Give other points: Problem questions' }))
    await user.type(screen.getByLabelText('Reason'), 'Half a thou')
    before.unmount()
    const after = visit(device, `/review/talk/${run}`)
    expect(await screen.findByLabelText('Reason')).toHaveValue('Half a thou')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    after.unmount()
    visit(device, `/review/talk/${run}`)
    expect(await screen.findByRole('button', { name: 'Give other points: Problem questions' })).toBeVisible()
    expect(screen.queryByLabelText('Reason')).toBeNull()
  })

  it('tells the buyer’s states in words, in both languages', async () => {
    const device = newDevice()
    const run = await played(device)
    const english = visit(device, `/review/talk/${run}`)
    const user = userEvent.setup()
    await user.click(await screen.findByLabelText('Show the whole talk'))
    await user.click(screen.getByRole('button', { name: 'Next' }))
    const states = (await screen.findByText('Needs and concerns')).nextElementSibling
    expect(states).toHaveTextContent(/Need .+: (admitted|hidden|felt)/)
    expect(document.body).not.toHaveTextContent(/(need|secret|concern|mood):\w/)
    english.unmount()
    visit(device, `/review/talk/${run}`, { lang: 'zh' })
    await user.click(await screen.findByRole('button', { name: '下一步' }))
    expect(await screen.findByText('对话阶段', { exact: false })).toBeVisible()
    expect(document.body).not.toHaveTextContent(/(need|secret|concern|mood):\w/)
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
    expect(screen.getByText(/Granted, and not corrected yet/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Give other points: Problem questions' }))
    await user.click(screen.getByRole('radio', { name: '2 Some.' }))
    await user.type(screen.getByLabelText('Reason'), 'As promised.')
    await user.click(screen.getByRole('button', { name: 'Give these points' }))
    expect(await screen.findByText(/gave 2: As promised\./)).toBeVisible()
    expect(screen.queryByText(/Granted, and not corrected yet/)).toBeNull()
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
