import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { newDevice, visit } from '../fakes.tsx'

describe('people', () => {
  it('are named, put in teams, and told apart from access control', async () => {
    const device = newDevice()
    visit(device, '/review/people')
    const user = userEvent.setup()
    expect(await screen.findByText(/views of the same app, not accounts/)).toBeVisible()
    await user.click(await screen.findByRole('button', { name: 'Add a person' }))
    await user.type(screen.getByLabelText('Name'), 'Mei')
    await user.type(screen.getByLabelText('Team'), 'North')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('rowheader', { name: /Mei/ })).toBeVisible()
    expect(screen.getByText(/North · 1 person/)).toBeVisible()
  })
})

describe('files', () => {
  it('are taken in many at once, each with what became of it', async () => {
    const trainee = newDevice()
    const rehearsal = await trainee.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    await rehearsal.say('Where is the trouble?')
    await rehearsal.end()
    const good = (await trainee.records.runs.export(rehearsal.run)) ?? ''
    const altered = good.replace('Where is the trouble?', 'Where is the money, Dana?')
    const manager = newDevice()
    visit(manager, '/review/files')
    const user = userEvent.setup()
    const file = (name: string, text: string) => new File([text], name, { type: 'application/json' })
    await user.upload(await screen.findByLabelText('Choose files'), [
      file('good.json', good),
      file('again.json', good),
      file('altered.json', altered),
      file('foreign.json', '{"format":"x"}'),
    ])
    expect(await screen.findByText('All files are read.')).toBeVisible()
    expect(screen.getByRole('row', { name: /good\.json 1 new entry .*identical/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /again\.json 1 was here already/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /altered\.json It was changed after it was exported/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /foreign\.json It is not a talk/ })).toBeVisible()
  })
})
