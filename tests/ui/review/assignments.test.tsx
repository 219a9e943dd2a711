import { screen } from '@testing-library/react'
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
    await user.selectOptions(screen.getByLabelText('Talk'), 'night-shift-stops')
    await user.clear(screen.getByLabelText('Pass mark (overall)'))
    await user.type(screen.getByLabelText('Pass mark (overall)'), '1')
    await user.selectOptions(screen.getByLabelText('For'), 'Mei')
    await user.click(screen.getByRole('button', { name: 'Give it' }))
    expect(await screen.findByRole('heading', { name: 'Week one' })).toBeVisible()
    giving.unmount()

    await trainee.records.backup.import(await manager.records.backup.share({ assignments: true }))
    const preparing = visit(trainee, '/talk/night-shift-stops/en')
    await user.click(await screen.findByRole('checkbox', { name: /Counts for “Week one” Level Normal; passed from 1 of 4/ }))
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
})
