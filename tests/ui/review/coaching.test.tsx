import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { type Device, newDevice, visit } from '../fakes.tsx'

async function played(device: Device): Promise<string> {
  const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
  await rehearsal.say('Where is the trouble?')
  await rehearsal.end()
  return rehearsal.run
}
async function withMei(): Promise<Device> {
  const device = newDevice()
  await device.records.people.put({ id: 'mei', name: 'Mei' })
  return device
}

describe('coaching one person', () => {
  it('plans a large deal before the five steps, and makes the goal an assignment', async () => {
    const device = await withMei()
    const user = userEvent.setup()
    visit(device, '/review/coaching/mei/plan')
    await user.click(await screen.findByRole('button', { name: 'New plan for a small deal' }))
    expect(await screen.findByText('small deal: do, check')).toBeVisible()
    expect(screen.queryByLabelText('What is your plan?')).toBeNull()
    await user.click(screen.getByRole('button', { name: /^Delete this plan: / }))
    await user.click(screen.getByRole('button', { name: 'Yes, delete' }))
    await user.click(await screen.findByRole('button', { name: 'New plan for a large deal' }))
    await user.type(await screen.findByLabelText('What is your plan?'), 'Ask about line two.')
    await user.type(screen.getByLabelText('Goal for the next talk'), 'Two implication questions')
    await user.click(screen.getByLabelText('4 Set goals: done'))
    expect(await screen.findByText('Kept.')).toBeVisible()
    const [plan] = await device.records.kept.list('plan')
    expect(plan?.value).toMatchObject({ deal: 'large', words: { plan: 'Ask about line two.' }, done: ['goals'] })
    await user.click(screen.getByText('Make the next step an assignment'))
    expect(await screen.findByLabelText('Title')).toHaveValue('Two implication questions')
    await user.click(screen.getByRole('button', { name: 'Give it' }))
    expect(await screen.findByText(/Assigned\. Hand it out/)).toBeVisible()
    expect(await device.records.assignments.list()).toMatchObject([
      { title: 'Two implication questions', to: [{ person: 'mei' }] },
    ])
  })

  it('puts the seller’s view of skills beside the manager’s, with a priority', async () => {
    const device = await withMei()
    await device.records.kept.put('skills', 'mei/mei', { by: 'mei', atMs: 1, items: { closing: { importance: 3, ability: 3 } } })
    const user = userEvent.setup()
    visit(device, '/review/coaching/mei/skills')
    await user.selectOptions(await screen.findByLabelText('Closing with a next step: Importance'), '3')
    await user.selectOptions(screen.getByLabelText('Closing with a next step: Ability'), '1')
    expect(screen.getByRole('row', { name: /Closing with a next step .* 9 train first/ })).toBeVisible()
    const sides = within(await screen.findByRole('region', { name: 'Both views side by side' }))
    expect(await sides.findByRole('row', { name: 'Closing with a next step 3 3 3 1' })).toBeVisible()
    expect(sides.getByRole('columnheader', { name: /View of Mei/ })).toBeVisible()
  })

  it('keeps what there is to know with its proof, lets it travel, and shows which facts were spoken of in talks', async () => {
    const device = await withMei()
    const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    await rehearsal.say('Where is the trouble?')
    await rehearsal.end()
    const { id } = await device.records.me()
    const user = userEvent.setup()
    visit(device, `/review/coaching/${id}/skills`)
    await user.selectOptions(await screen.findByLabelText('About'), 'Company')
    await user.type(screen.getByLabelText('What to know'), 'The service policy')
    await user.type(screen.getByLabelText('From where'), 'Handbook')
    await user.type(screen.getByLabelText('Proof'), 'Tells it to a customer')
    await user.click(screen.getByRole('button', { name: 'Add to the list' }))
    const row = await screen.findByRole('row', { name: /^Company The service policy Handbook Tells it to a customer/ })
    await user.click(within(row).getByRole('checkbox', { name: 'Proved: The service policy' }))
    expect(await within(row).findByRole('checkbox', { name: 'Proved: The service policy', checked: true })).toBeVisible()
    const told = within(await screen.findByRole('region', { name: 'Facts spoken of in talks' }))
    expect(told.getByRole('row', { name: /^The night shift keeps stopping 1 0 of \d+/ })).toBeVisible()
    expect(await device.records.backup.share({ people: [id] })).toContain('The service policy')
    await user.click(screen.getByRole('button', { name: 'Delete: The service policy' }))
    expect(within(screen.getByRole('alert')).getByRole('button', { name: 'Cancel' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Yes, delete' }))
    expect(await screen.findByText('Nothing on the list yet.')).toBeVisible()
  })

  it('keeps notes, the week and the potential for that person only', async () => {
    const device = await withMei()
    const user = userEvent.setup()
    const notes = visit(device, '/review/coaching/mei/notes')
    await user.type(await screen.findByLabelText('New note'), 'Agreed: call on Friday.')
    await user.click(screen.getByRole('button', { name: 'Keep the note' }))
    expect(await screen.findByText('Agreed: call on Friday.', { selector: 'p' })).toBeVisible()
    notes.unmount()
    const week = visit(device, '/review/coaching/mei/week')
    expect(await screen.findByText(/2026-11-23/)).toBeVisible()
    await user.type(screen.getByLabelText('Visit 1: Action for the next visit'), 'Bring the report')
    await user.click(screen.getByRole('button', { name: 'Week after' }))
    expect(await screen.findByLabelText('Visit 1: Action for the next visit')).toHaveValue('')
    await user.click(screen.getByRole('button', { name: 'Week before' }))
    expect(await screen.findByLabelText('Visit 1: Action for the next visit')).toHaveValue('Bring the report')
    week.unmount()
    const potential = visit(device, '/review/coaching/mei/potential')
    await user.selectOptions(await screen.findByLabelText('Compared with colleagues'), 'Top quarter')
    await screen.findByText('Kept.')
    potential.unmount()
    for (const type of ['note', 'week', 'potential']) {
      expect((await device.records.kept.list(type)).map(({ id }) => id.split('/')[0])).toEqual(['mei'])
    }
  })

  it('shows effort, potential and outcome with their formulas', async () => {
    const device = newDevice()
    await played(device)
    const me = await device.records.me()
    visit(device, `/review/coaching/${me.id}/measures`)
    expect(await screen.findByRole('row', { name: /Talks per week 1\.0 1 talk ÷ 1\.0 weeks/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /Questions that open a need: mean/ })).toBeVisible()
  })

  it('gives advice only after the seller’s own view and own solutions', async () => {
    const device = newDevice()
    const run = await played(device)
    const user = userEvent.setup()
    visit(device, `/review/guidance/${run}`)
    const advice = await screen.findByLabelText('Notes: 4 Advice')
    expect(advice).toBeDisabled()
    await user.type(screen.getByLabelText('Notes: 1 Their own view'), 'Asked well.')
    await user.type(screen.getByLabelText('Notes: 3 Their solutions'), 'Ask for the cost.')
    expect(advice).toBeEnabled()
    await user.click(screen.getByRole('button', { name: /Keep this debrief/ }))
    expect(await screen.findByText(/1 Their own view: Asked well\./)).toBeVisible()
  })
})

describe('a contest', () => {
  it('has its check-list, takes in who said yes, and shows gains only', async () => {
    const device = await withMei()
    const user = userEvent.setup()
    visit(device, '/review/contests')
    await user.click(await screen.findByRole('button', { name: 'Prepare a contest' }))
    await user.type(await screen.findByLabelText('Theme'), 'Ask twice')
    await user.click(screen.getByLabelText('The goals are realistic'))
    expect(screen.getByText('1 of 8 good signs.')).toBeVisible()
    await user.click(screen.getByLabelText('Routine, the same every year'))
    expect(screen.getByText('1 bad signs: mend these first.')).toBeVisible()
    await user.click(screen.getByLabelText('Mei'))
    expect(screen.getByText(/Nobody has risen yet/)).toBeVisible()
    await screen.findByText('Kept.')
    expect((await device.records.kept.list('contest'))[0]?.value).toMatchObject({ title: 'Ask twice', joined: ['mei'] })
  })
})

describe('somebody without a name', () => {
  it('is called so in a heading, with the way to give one', async () => {
    const device = newDevice()
    const { id } = await device.records.me()
    const unnamed = visit(device, '/review/coaching')
    expect(await screen.findByRole('heading', { name: `Unnamed person (${id.slice(0, 6)})` })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Give them a name' })).toHaveAttribute('href', '/review/people')
    unnamed.unmount()
    await device.records.people.put({ id, name: 'Mei' })
    visit(device, `/review/coaching/${id}/skills`, { lang: 'zh' })
    expect(await screen.findByRole('heading', { name: 'Mei 的辅导' })).toBeVisible()
    expect(screen.queryByRole('link', { name: '填上姓名' })).toBeNull()
  })
})

it('a high-gain question is called in Chinese as its move is', async () => {
  const device = await withMei()
  visit(device, '/review/coaching/mei/skills', { lang: 'zh' })
  const move = readFileSync('content/moves/high-gain-question.zh.mdx', 'utf8')
  const title = /^title: (.*)$/m.exec(move)?.[1] ?? ''
  expect(await screen.findByRole('rowheader', { name: title })).toBeVisible()
})
