import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { nightShift } from '../session/fakes.ts'
import { type Device, newDevice, visit } from './fakes.tsx'

async function talking(device: Device, settings = {}) {
  const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
  const shown = visit(device, `/run/${rehearsal.run}`, settings)
  const box = await screen.findByRole('textbox', { name: 'What you say to Dana Okafor' })
  return { ...shown, box, user: userEvent.setup(), run: rehearsal.run }
}

describe('the composer', () => {
  it('says the words with Enter and shows the answer', async () => {
    const { box, user } = await talking(newDevice())
    await user.type(box, 'Where is the trouble?{Enter}')
    const log = screen.getByRole('log', { name: 'Conversation' })
    expect(await within(log).findByText(/Line two stops about twice a week/)).toBeVisible()
    expect(within(log).getByText('Where is the trouble?')).toBeVisible()
    expect(box).toHaveValue('')
  })

  it('breaks the line with Shift + Enter', async () => {
    const { box, user } = await talking(newDevice())
    await user.type(box, 'First.{Shift>}{Enter}{/Shift}Second.')
    expect(box).toHaveValue('First.\nSecond.')
  })

  it.each([
    { name: 'the event says that it composes', event: { key: 'Enter', isComposing: true } },
    { name: 'only the old key code tells', event: { key: 'Enter', keyCode: 229 } },
  ])('does not send the Enter that confirms Chinese input: $name', async ({ event }) => {
    const { box, user } = await talking(newDevice())
    await user.type(box, '你好')
    fireEvent.keyDown(box, event)
    expect(box).toHaveValue('你好')
    expect(within(screen.getByRole('log')).queryByText('你好')).toBeNull()
  })

  it.each(['   ', '...', '？！'])('does not send %j, and says why', async (text) => {
    const { box, user } = await talking(newDevice())
    fireEvent.change(box, { target: { value: text } })
    await user.type(box, '{Enter}')
    expect(screen.getByText('There are no words in it yet.')).toBeVisible()
    expect(within(screen.getByRole('log')).getAllByText(/says:/)).toHaveLength(1)
  })

  it('refuses more than 4,000 characters with a count before sending', async () => {
    const { box } = await talking(newDevice())
    fireEvent.change(box, { target: { value: 'a'.repeat(4012) } })
    expect(screen.getByText(/12 characters too many/)).toBeVisible()
    expect(screen.getByText('4012 of 4000 characters')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Say it' })).toBeDisabled()
  })

  it('keeps a half-written answer', async () => {
    const device = newDevice()
    const { box, user, run, unmount } = await talking(device)
    await user.type(box, 'I was just going to')
    await waitFor(async () => expect(await device.records.drafts.get(run)).toBe('I was just going to'), { timeout: 2000 })
    unmount()
    visit(device, `/run/${run}`)
    expect(await screen.findByDisplayValue('I was just going to')).toBeVisible()
  })

  it('keeps it when the page goes away before the disk had time', async () => {
    const device = newDevice()
    const { box, user, run } = await talking(device)
    await user.type(box, 'Half')
    fireEvent(window, new Event('pagehide'))
    expect(localStorage.getItem(`parley.draft.${run}`)).toBe('"Half"')
  })
})

describe('with several buyers', () => {
  it('says who is addressed', async () => {
    const device = newDevice({
      ...nightShift,
      buyers: [...nightShift.buyers, { id: 'tom', name: 'Tom Reid', role: 'Shift lead', persona: 'amiable', look: 'b' }],
    })
    const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    visit(device, `/run/${rehearsal.run}`)
    await userEvent.click(await screen.findByRole('radio', { name: 'Tom Reid' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'What you say' }), 'And you, Tom?{Enter}')
    await within(screen.getByRole('log')).findByText('And you, Tom?')
    expect(rehearsal.state().turns.find((turn) => turn.by === 'seller')).toMatchObject({ to: 'tom' })
    expect(within(screen.getByRole('log')).getByText('to Tom Reid')).toBeVisible()
  })
})

describe('beside the talk', () => {
  it('takes the last turn back and puts the words into the box again', async () => {
    const { box, user } = await talking(newDevice())
    await user.type(box, 'Where is the trouble?{Enter}')
    await screen.findByText(/Line two stops/)
    await waitFor(() => expect(screen.getByRole('button', { name: 'Take back' })).toBeEnabled()) // the line shows before it is on disk
    await user.click(screen.getByRole('button', { name: 'Take back' }))
    await waitFor(() => expect(screen.queryByText(/Line two stops/)).toBeNull())
    await waitFor(() => expect(box).toHaveValue('Where is the trouble?'))
    expect(screen.getByText(/the report will say so/)).toBeVisible()
  })

  it('gives a hint without the words', async () => {
    const { user } = await talking(newDevice())
    await user.click(screen.getByRole('button', { name: 'Hint' }))
    expect(await screen.findByText('Find out where her day goes wrong.')).toBeVisible()
  })

  it('shows trust, patience and interest only when asked', async () => {
    const { user } = await talking(newDevice())
    expect(screen.queryByText('Patience')).toBeNull()
    await user.click(screen.getByRole('switch', { name: 'Moods' }))
    expect(screen.getByText('Patience')).toBeVisible()
  })

  it('shows the buyer’s face by their mood', async () => {
    const { box, user } = await talking(newDevice())
    expect(screen.getByRole('img', { name: 'Dana Okafor looks calm' })).toBeVisible()
    await user.type(box, 'Well.{Enter}')
    await user.type(box, 'Well, well.{Enter}')
    expect(await screen.findByRole('img', { name: 'Dana Okafor looks annoyed' })).toBeVisible()
  })

  it('waits a moment before the line when the pause is on', async () => {
    const { box, user } = await talking(newDevice(), { pause: true })
    await user.type(box, 'Where is the trouble?{Enter}')
    expect(await screen.findByText('Dana Okafor is thinking')).toBeInTheDocument()
    expect(screen.queryByText(/Line two stops/)).toBeNull()
    expect(await screen.findByText(/Line two stops/, {}, { timeout: 4000 })).toBeVisible()
  })

  it('asks before ending, and leads to the debrief', async () => {
    const { user, at, run } = await talking(newDevice())
    await user.click(screen.getByRole('button', { name: 'End the talk' }))
    await user.click(screen.getByRole('button', { name: 'Yes, end it' }))
    expect(await screen.findByText('You ended the talk.')).toBeVisible()
    expect(await screen.findByRole('link', { name: 'See the debrief' })).toHaveAttribute('href', `#/run/${run}/debrief`)
    expect(at()).toBe(`/run/${run}`)
  })

  it('goes on under a standing warning when the disk is full', async () => {
    const device = newDevice()
    const { box, user } = await talking(device)
    device.fill()
    await user.type(box, 'Where is the trouble?{Enter}')
    expect(await screen.findByText('This browser is not saving your talk')).toBeVisible()
    expect(await screen.findByText(/Line two stops/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Export this talk' })).toBeEnabled()
  })
})
