import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { newDevice, visit } from '../fakes.tsx'

describe('assignments', () => {
  it('go out by file, tell their rule before the talk, and come back', async () => {
    const manager = newDevice()
    const trainee = newDevice()
    const user = userEvent.setup()
    const owner = await trainee.records.me()
    await manager.records.people.put({ id: owner.id, name: 'Mei' })
    const giving = visit(manager, '/review/assignments')
    await user.type(await screen.findByLabelText('Title'), 'Week one')
    await user.selectOptions(screen.getByLabelText('Talk or drills'), 'The night shift keeps stopping')
    await user.clear(screen.getByLabelText('Pass mark (overall)'))
    await user.type(screen.getByLabelText('Pass mark (overall)'), '1')
    await user.selectOptions(screen.getByLabelText('For'), 'Mei')
    await user.click(screen.getByRole('button', { name: 'Give it' }))
    expect(await screen.findByRole('heading', { name: 'Week one' })).toBeVisible()
    giving.unmount()

    await trainee.records.backup.import(await manager.records.backup.share({ reviewsOf: [owner.id], assignments: true }))
    const home = visit(trainee, '/')
    const strip = within(await screen.findByRole('region', { name: 'Assigned to you' }))
    expect(strip.getByText('Week one')).toBeVisible()
    await user.click(strip.getByRole('link', { name: 'Start: Week one' }))
    expect(home.at()).toContain('/talk/night-shift-stops/en')
    home.unmount()
    const preparing = visit(trainee, home.at())
    expect(
      await screen.findByRole('checkbox', { name: /Counts for “Week one” Level Normal; passed from 1 of 4/, checked: true }),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Start the talk' }))
    await screen.findByRole('textbox', { name: /^What you say/ })
    const run = preparing.at().replace('/run/', '')
    const rehearsal = await trainee.deps.host.open(run)
    await rehearsal?.say('Where is the trouble?')
    await rehearsal?.end()
    preparing.unmount()

    await manager.records.backup.import(await trainee.records.backup.share({ people: [owner.id] }))
    visit(manager, '/review/assignments')
    expect(await screen.findByText('passed')).toBeVisible()
  })

  it('of drills tell their rule on the drill page, count answers, and leave private ones out', async () => {
    const device = newDevice()
    const me = await device.records.me()
    await device.records.people.put({ id: me.id, name: 'Mei' })
    const user = userEvent.setup()
    const giving = visit(device, '/review/assignments')
    await user.type(await screen.findByLabelText('Title'), 'Ask first')
    await user.selectOptions(screen.getByLabelText('Talk or drills'), 'Finding trouble')
    expect(screen.queryByLabelText('Level')).toBeNull()
    await user.clear(screen.getByLabelText('Pass mark (mean of the drills)'))
    await user.type(screen.getByLabelText('Pass mark (mean of the drills)'), '1')
    await user.type(screen.getByLabelText(/Answers that count for each drill/), '2')
    await user.click(screen.getByRole('button', { name: 'Give it' }))
    expect(await screen.findByText(/0 drills answered/)).toBeVisible()
    giving.unmount()

    const drilling = visit(device, '/learn/drills/finding-trouble/en')
    expect(await screen.findByText('Counts for “Ask first”')).toBeVisible()
    expect(screen.getByText(/passed from a mean of 1 of 4\. The first 2 answers to each drill count\./)).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: /Private practice/ }))
    await user.type(screen.getByRole('textbox'), 'Nice weather today.')
    await user.keyboard('{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Next drill' }))
    await user.click(screen.getByRole('checkbox', { name: /Private practice/ }))
    await user.type(screen.getByRole('textbox'), 'Which one gives you trouble?')
    await user.keyboard('{Enter}')
    await screen.findByRole('button', { name: 'Next drill' })
    drilling.unmount()
    const file = await device.records.backup.share({ people: [me.id] })
    expect(file).not.toContain('Nice weather')
    visit(device, '/review/assignments')
    expect(await screen.findByText(/1 drills answered/)).toBeVisible()
  })

  it('refuse a day in the past, ask before they are withdrawn, and reach a whole team in any spelling', async () => {
    const device = newDevice()
    await device.records.people.put({ id: 'mei', name: 'Mei', team: 'North' })
    await device.records.people.put({ id: 'jonas', name: 'Jonas', team: 'north ' })
    const user = userEvent.setup()
    visit(device, '/review/assignments')
    await user.type(await screen.findByLabelText('Title'), 'Week two')
    await user.selectOptions(
      screen.getByLabelText('For'),
      screen.getByRole('option', { name: /^north, all of the team \(2\)$/i }),
    )
    fireEvent.change(screen.getByLabelText('Due on'), { target: { value: '2026-11-01' } })
    fireEvent.submit(screen.getByRole('button', { name: 'Give it' }).closest('form')!)
    expect(await screen.findByText(/The day is past\. Choose 2026-11-26 or later/)).toBeVisible()
    expect(await device.records.assignments.list()).toEqual([])
    fireEvent.change(screen.getByLabelText('Due on'), { target: { value: '2026-12-01' } })
    await user.click(screen.getByRole('button', { name: 'Give it' }))
    const card = within(await screen.findByRole('region', { name: 'Week two' }))
    expect(card.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Jonas'),
      expect.stringContaining('Mei'),
    ])
    await user.click(card.getByRole('button', { name: 'Withdraw: Week two' }))
    expect(card.getByText(/Withdraw “Week two”\?/)).toBeVisible()
    await user.click(card.getByRole('button', { name: 'Cancel' }))
    expect(card.getByRole('button', { name: 'Withdraw: Week two' })).toHaveFocus()
    await user.click(card.getByRole('button', { name: 'Withdraw: Week two' }))
    await user.click(card.getByRole('button', { name: 'Yes, withdraw' }))
    expect(await screen.findByText('Nothing is assigned yet.')).toBeVisible()
  })

  it('of practice that the dashboard proposes come with person and drills filled in', async () => {
    const device = newDevice()
    await device.records.people.put({ id: 'mei', name: 'Mei' })
    visit(device, '/review/assignments/for/mei/spin.problem')
    expect(await screen.findByLabelText('Title')).toHaveValue('Problem questions')
    expect(screen.getByLabelText('Talk or drills')).toHaveDisplayValue('Finding trouble')
    expect(screen.getByLabelText('For')).toHaveDisplayValue('Mei')
  })
})
