import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
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

describe('a person who stands there twice', () => {
  it('is offered to be made one: by hand, and by a file under the same name', async () => {
    const device = newDevice()
    await device.records.people.put({ id: 'card', name: 'mei  lin', team: 'North' })
    await device.records.kept.put('note', 'card/n1', { atMs: 1, words: 'Shy at first.' })
    await device.records.assignments.put({
      ...{ id: 'a1', title: 'Week one', by: 'boss', to: [{ person: 'card' }], scenario: 'night-shift-stops' },
      ...{ level: 'normal', passMark: 2, note: '' },
    })
    const trainee = newDevice()
    const talk = await trainee.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    await talk.say('Where is the trouble?')
    await talk.end()
    const { id } = await trainee.records.me()
    await trainee.records.people.put({ id, name: 'Mei Lin' })
    await device.records.backup.import(await trainee.records.backup.share({ people: [id] }))
    visit(device, '/review/people')
    const user = userEvent.setup()
    expect(await screen.findByText(/stands here twice: .* came with 1 talk\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Yes, make them one' }))
    expect(await screen.findByText(/is one person now/)).toBeVisible()
    await waitFor(() => expect(screen.getAllByRole('rowheader', { name: /mei/i })).toHaveLength(1))
    expect(await device.records.people.list()).toContainEqual(expect.objectContaining({ id, name: 'Mei Lin', team: 'North' }))
    expect(await device.records.kept.get('note', `${id}/n1`)).toMatchObject({ words: 'Shy at first.' })
    expect((await device.records.assignments.list())[0]?.to).toEqual([{ person: id }])
  })

  it('two people of one name who both have talks are left alone; who is to be deleted is asked for in view', async () => {
    const device = newDevice()
    await device.records.people.put({ id: 'mei', name: 'Mei' })
    visit(device, '/review/people')
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Delete: Mei' }))
    const asking = screen.getByRole('alert')
    expect(asking).toHaveTextContent(/Delete Mei with all talks/)
    expect(within(asking).getByRole('button', { name: 'Cancel' })).toHaveFocus()
    await user.click(within(asking).getByRole('button', { name: 'Yes, delete' }))
    expect(await screen.findByText(/Deleted on this device/)).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('rowheader', { name: /Mei/ })).toBeNull())
  })
})

describe('files', () => {
  it('for one person hold that person’s things alone, and bear the name; an unnamed writer is asked for theirs', async () => {
    const manager = newDevice()
    const boss = await manager.records.me()
    await manager.records.people.put({ id: 'mei', name: 'Mei Lin', team: 'North' })
    await manager.records.people.put({ id: 'jonas', name: 'Jonas Weber', team: 'North' })
    const about = { by: boss.id, scenario: 'night-shift-stops', level: 'normal', passMark: 2, note: '' } as const
    await manager.records.assignments.put({ ...about, id: 'a1', title: 'For the team', to: [{ team: 'north' }] })
    await manager.records.assignments.put({ ...about, id: 'a2', title: 'Only Jonas', to: [{ person: 'jonas' }] })
    await manager.records.assignments.put({ ...about, id: 'a3', title: 'Gone again', to: [{ person: 'mei' }], withdrawn: true })
    await manager.records.kept.put('plan', 'jonas/p1', { atMs: 2, deal: 'small', words: { goals: 'Jonas asks twice' }, done: [] })
    const files: { name: string; text: Blob }[] = []
    const address = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')
    URL.createObjectURL = (file) => `blob:${files.push({ name: '', text: file as Blob })}`
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const last = files.at(-1)
      if (last) last.name = this.download
    })
    visit(manager, '/review/files')
    const user = userEvent.setup()
    const save = await screen.findByRole('button', { name: 'Save verdicts and assignments' })
    await screen.findByRole('option', { name: 'Mei Lin' })
    expect(save).toBeDisabled() // nobody is chosen: a file for all is never made by mistake
    await user.selectOptions(screen.getByLabelText('For whom'), 'Mei Lin')
    await user.click(save)
    await user.type(await screen.findByLabelText(/Your name/), 'Ada')
    await user.click(screen.getByRole('button', { name: 'Save with this name' }))
    expect(await screen.findByText(/Saved as parley-verdicts-Mei-Lin-2026-11-26\.json/)).toBeVisible()
    if (address) Object.defineProperty(URL, 'createObjectURL', address)
    click.mockRestore()
    expect(files[0]?.name).toBe('parley-verdicts-Mei-Lin-2026-11-26.json')
    const text = (await files[0]?.text.text()) ?? ''
    for (const other of ['Jonas', 'jonas', 'Only Jonas', 'Gone again', 'asks twice']) expect(text).not.toContain(other)
    for (const own of ['Mei Lin', 'For the team', 'Ada']) expect(text).toContain(own)
    const { assignments } = JSON.parse(text) as { assignments: { id: string; to: unknown; withdrawn?: boolean }[] }
    expect(assignments).toMatchObject([
      { id: 'a1', to: [{ person: 'mei' }] },
      { id: 'a3', title: '', withdrawn: true }, // that it was withdrawn must reach who has it
    ])
  })

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
    expect(screen.getByRole('row', { name: /good\.json .*: 1 new talk · 1 new entry .*identical/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /again\.json 1 was here already/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /altered\.json It was changed after it was exported/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /foreign\.json It is not a talk/ })).toBeVisible()
  })
})
