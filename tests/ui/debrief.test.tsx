import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { useView } from '../../src/ui/practise/debrief/view.ts'
import { type Device, newDevice, visit } from './fakes.tsx'

beforeEach(() => useView.setState({ criterion: null, turn: null, seen: [] }))

/** A talk with one good question, one hint and one take-back, looked back on at once. */
async function lookingBack(device: Device) {
  const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
  await rehearsal.say('Good morning.')
  await rehearsal.takeBack()
  await rehearsal.hint()
  await rehearsal.say('Where is the trouble?')
  await rehearsal.say('I see.')
  await rehearsal.end()
  const shown = visit(device, `/run/${rehearsal.run}/debrief`)
  const user = userEvent.setup()
  await screen.findByRole('heading', { name: 'Before you see the scores' })
  return { ...shown, user, run: rehearsal.run }
}

describe('the debrief', () => {
  it('asks for one’s own view first, and shows it beside the points', async () => {
    const device = newDevice()
    const { user } = await lookingBack(device)
    expect(screen.queryByRole('img', { name: '1 of 4' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: '3' }))
    await user.click(screen.getByRole('button', { name: 'Keep this and show the scores' }))
    expect(await screen.findByText('You said 3')).toBeVisible()
  })

  it('can be seen at once', async () => {
    const { user } = await lookingBack(newDevice())
    await user.click(screen.getByRole('button', { name: 'Show the scores' }))
    expect(screen.getAllByRole('img', { name: '1 of 4' })[0]).toBeVisible()
    expect(screen.getByText('1 hint used')).toBeVisible()
    expect(screen.getByText('1 turn taken back')).toBeVisible()
  })

  it('keeps its points when the talk or the rubric was changed since, and says so', async () => {
    const device = newDevice()
    const { run, unmount } = await lookingBack(device)
    unmount()
    const { library } = device.deps
    const changed = {
      ...library,
      scriptFor: async (...of: Parameters<typeof library.scriptFor>) => ({
        ...(await library.scriptFor(...of)),
        hash: 'changed',
      }),
    }
    visit({ ...device, deps: { ...device.deps, library: changed } }, `/run/${run}/debrief`)
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Show the scores' }))
    expect(screen.getAllByRole('img', { name: '1 of 4' })[0]).toBeVisible()
    expect(screen.getByText('These points come from an earlier version of the rules or the content.')).toBeVisible()
  })

  it('lights up the words of a criterion and says what was missing', async () => {
    const { user } = await lookingBack(newDevice())
    await user.click(screen.getByRole('button', { name: 'Show the scores' }))
    await user.click(screen.getByRole('button', { name: /Problem questions/ }))
    expect(screen.getByText('Marked: Problem questions')).toBeVisible()
    const words = screen.getAllByText('trouble').find((one) => one.tagName === 'MARK')
    expect(words).toBeVisible()
    expect(screen.getByText('Another question.')).toBeVisible()
    expect(screen.getByText(/Finds a difficulty/)).toBeVisible()
  })

  it('says apart from the points whether it suited the person', async () => {
    const { user } = await lookingBack(newDevice())
    await user.click(screen.getByRole('button', { name: 'Show the scores' }))
    const fit = within(screen.getByRole('region', { name: 'Style fit' }))
    expect(fit.getByText('Analytical')).toBeVisible()
    expect(fit.getByRole('img', { name: /of 4/ })).toBeVisible()
    expect(fit.getByRole('link', { name: 'Read: the four styles' })).toBeVisible()
  })

  it('shows what a turn did to the buyer', async () => {
    const { user } = await lookingBack(newDevice())
    await user.click(screen.getByRole('button', { name: 'Show the scores' }))
    const open = screen.getByRole('button', { name: 'What turn 1 did' })
    await user.click(open)
    const turn = within(open.closest('li') as HTMLElement) // the turn that the button belongs to
    expect(turn.getAllByText('Problem question')[0]).toBeVisible()
    expect(turn.getByText(/A need hidden → admitted/)).toBeVisible()
    expect(turn.getByText('Patience −10')).toBeVisible()
  })

  it('gives one piece of advice, with a model answer', async () => {
    const { user } = await lookingBack(newDevice())
    await user.click(screen.getByRole('button', { name: 'Show the scores' }))
    const advice = screen.getByRole('region', { name: 'Work on this first' })
    expect(within(advice).getByText('Ask about a second one.')).toBeVisible()
    expect(within(advice).getByText('Which of them gives you most trouble?')).toBeVisible()
  })

  it('keeps "I did do this" for a person to look at', async () => {
    const device = newDevice()
    const { user, run } = await lookingBack(device)
    await user.click(screen.getByRole('button', { name: 'Show the scores' }))
    await user.click(screen.getByRole('button', { name: /Problem questions/ }))
    await user.click(screen.getByRole('button', { name: 'I did do this' }))
    await user.type(screen.getByLabelText('Where, and with which words?'), 'In my second turn')
    await user.click(screen.getByRole('button', { name: 'Keep this for a person to look at' }))
    expect(await screen.findByText(/It is kept with the run/)).toBeVisible()
    expect((await device.records.runs.get(run))?.claims).toBe(1)
  })

  it('says what the overall is out of', async () => {
    const { user } = await lookingBack(newDevice())
    await user.click(screen.getByRole('button', { name: 'Show the scores' }))
    expect(screen.getByText('of 4', { selector: '.overall-of' })).toBeVisible()
  })

  it('prints one sheet in place of the page', async () => {
    const { user } = await lookingBack(newDevice())
    await user.click(screen.getByRole('button', { name: 'Show the scores' }))
    expect(screen.getByRole('button', { name: 'Print or save as PDF' })).toBeVisible()
    expect(screen.queryByText('Debrief of a practice talk')).toBeNull()
    fireEvent(window, new Event('beforeprint'))
    const sheet = within(screen.getByText('Debrief of a practice talk').parentElement!)
    expect(sheet.getByText('The night shift keeps stopping')).toBeInTheDocument()
    expect(sheet.getByRole('rowheader', { name: 'Problem questions', hidden: true })).toBeInTheDocument()
    expect(sheet.getByText('Where is the trouble')).toBeInTheDocument()
    fireEvent(window, new Event('afterprint'))
    expect(screen.queryByText('Debrief of a practice talk')).toBeNull()
  })

  it('says what an export is and where it goes', async () => {
    const { user } = await lookingBack(newDevice())
    URL.createObjectURL = () => 'blob:talk'
    URL.revokeObjectURL = () => undefined
    await user.click(screen.getByRole('button', { name: 'Export this talk' }))
    expect(await screen.findByText(/^Saved as parley-night-shift-stops-en-.*downloads.*Review → Files/)).toBeVisible()
  })

  it('shows what stayed hidden', async () => {
    const { user } = await lookingBack(newDevice())
    await user.click(screen.getByRole('button', { name: 'Show the scores' }))
    expect(screen.getByText('A need you found, but did not open all the way')).toBeVisible()
    expect(screen.getByText('Every stop scraps a batch.')).toBeVisible()
  })

  it('has the course of the mood as a table for those who cannot see the picture', async () => {
    const { user } = await lookingBack(newDevice())
    await user.click(screen.getByRole('button', { name: 'Show the scores' }))
    expect(screen.getByRole('img', { name: "How Dana Okafor's mood moved" })).toBeVisible()
    await user.click(screen.getByText('Every change and its cause, as a table'))
    const table = screen.getByRole('table')
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent('1Patience−10')
  })

  it('lets one try again from a turn, as a run of its own', async () => {
    const device = newDevice()
    const { user, at } = await lookingBack(device)
    await user.click(screen.getByRole('button', { name: 'Show the scores' }))
    await user.click(screen.getByRole('button', { name: 'What turn 2 did' }))
    await user.click(screen.getByRole('button', { name: 'Try again from this turn' }))
    expect(await screen.findByRole('textbox', { name: /What you say/ })).toBeVisible()
    expect(at()).toBe('/run/run-2')
    expect(screen.getByText(/Line two stops/)).toBeVisible()
    expect(screen.queryByText('I see.', { selector: '.line p' })).toBeNull()
    const tip = within((await screen.findByText('Second try at turn 2')).closest('details')!)
    expect(tip.getByText('I see.')).toBeVisible() // what was said here the first time
    expect(await device.records.runs.list()).toHaveLength(2)
  })
})
