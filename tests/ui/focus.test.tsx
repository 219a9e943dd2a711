import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { type Device, newDevice, visit } from './fakes.tsx'

/** Goes on with Tab until the focus is on what has this name, as somebody without a mouse would, and presses Enter. */
async function press(user: ReturnType<typeof userEvent.setup>, wanted: HTMLElement): Promise<void> {
  for (let presses = 0; presses < 80 && document.activeElement !== wanted; presses += 1) await user.tab()
  expect(wanted).toHaveFocus()
  await user.keyboard('{Enter}')
}

async function started(device: Device) {
  return device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
}

describe('with the keyboard alone, the focus stays where one was', () => {
  it('when the talk asks whether to end it', async () => {
    const device = newDevice()
    const { run } = await started(device)
    visit(device, `/run/${run}`)
    const user = userEvent.setup()
    await screen.findByRole('textbox', { name: 'What you say to Dana Okafor' })
    await press(user, screen.getByRole('button', { name: 'End the talk' }))
    expect(screen.getByRole('button', { name: 'Keep talking' })).toHaveFocus() // the harmless answer
    await user.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: 'End the talk' })).toHaveFocus()
    await user.keyboard('{Enter}')
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'End the talk' })).toHaveFocus()
    await user.keyboard('{Enter}')
    await user.tab({ shift: true })
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('link', { name: 'See the debrief' })).toHaveFocus())
  })

  it('in the debrief: at the scores, the words of a turn, a claim', async () => {
    const device = newDevice()
    const rehearsal = await started(device)
    await rehearsal.say('Where is the trouble?')
    await rehearsal.end()
    visit(device, `/run/${rehearsal.run}/debrief`)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('radio', { name: '3' }))
    await press(user, screen.getByRole('button', { name: 'Keep this and show the scores' }))
    await waitFor(() => expect(screen.getByRole('heading', { name: /^Overall/ })).toHaveFocus())

    const row = screen.getByRole('button', { name: /^Problem questions/ })
    await press(user, row)
    expect(row).toHaveFocus()
    await press(user, screen.getAllByRole('button', { name: 'Where is the trouble' }).at(-1)!)
    await waitFor(() => expect(screen.getByRole('button', { name: 'What turn 1 did' })).toHaveFocus())
    await press(user, screen.getByRole('button', { name: 'Clear the marks' }))
    await waitFor(() => expect(screen.getByRole('heading', { name: 'The talk, turn by turn' })).toHaveFocus())

    await press(user, row)
    const claim = () => screen.getByRole('button', { name: 'I did do this' })
    await press(user, claim())
    expect(screen.getByLabelText('Where, and with which words?')).toHaveFocus()
    await press(user, screen.getByRole('button', { name: 'Leave it' }))
    expect(claim()).toHaveFocus()
    await user.keyboard('{Enter}')
    await user.keyboard('In my first turn')
    await press(user, screen.getByRole('button', { name: 'Keep this for a person to look at' }))
    await waitFor(() => expect(claim()).toHaveFocus())
    expect(await screen.findByText(/It is kept with the run/)).toBeVisible()
    expect(claim()).toHaveFocus() // the page is read anew and stays as it is
  })

  it('when what one was on is deleted: on its neighbour', async () => {
    const device = newDevice()
    const [first, second] = [await started(device), await started(device)]
    visit(device, '/history')
    const user = userEvent.setup()
    const links = await screen.findAllByRole('link', { name: 'The night shift keeps stopping' })
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`/run/${second.run}`, `/run/${first.run}`])
    const remove = screen.getAllByRole('button', { name: /^Delete/ })[0]!
    await press(user, remove)
    await user.keyboard('{Escape}')
    expect(screen.getAllByRole('button', { name: /^Delete/ })[0]).toHaveFocus() // nothing is deleted
    await user.keyboard('{Enter}')
    await user.tab({ shift: true })
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Delete/ })).toHaveLength(1))
    await waitFor(() => expect(screen.getByRole('button', { name: /^Delete/ }).closest('li')).toHaveFocus())
    await user.tab()
    expect(screen.getByRole('link', { name: 'The night shift keeps stopping' })).toHaveFocus()
  })

  it('and comes back to what was switched off for a while, as browsers take it away', async () => {
    const device = newDevice()
    await started(device)
    visit(device, '/history')
    const user = userEvent.setup()
    await press(user, await screen.findByRole('button', { name: /^Delete/ }))
    const yes = screen.getByRole<HTMLButtonElement>('button', { name: 'Delete' })
    yes.focus()
    yes.blur()
    yes.disabled = true
    await new Promise((done) => setTimeout(done, 100))
    expect(document.body).toHaveFocus()
    yes.disabled = false
    await waitFor(() => expect(yes).toHaveFocus())
  })

  it('and whoever leaves it for nowhere is left alone', async () => {
    const device = newDevice()
    await started(device)
    visit(device, '/history')
    const user = userEvent.setup()
    await press(user, await screen.findByRole('button', { name: /^Delete/ }))
    ;(document.activeElement as HTMLElement).blur()
    await new Promise((done) => setTimeout(done, 100))
    expect(document.body).toHaveFocus()
    screen.getByRole('heading', { name: 'History' }).append('.') // the page changes
    await new Promise((done) => setTimeout(done, 100))
    expect(document.body).toHaveFocus()
  })
})
