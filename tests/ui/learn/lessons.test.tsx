import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { newDevice, visit } from '../fakes.tsx'

describe('a lesson', () => {
  it('is read, checked by the same engine, and remembered', async () => {
    const device = newDevice()
    const first = visit(device, '/learn/lessons')
    await userEvent.click(await screen.findByRole('link', { name: 'Questions that open a need' }))
    expect(await screen.findByText('Ask what that costs.')).toBeVisible()
    expect(screen.getByText('Our sensors are the best.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Begin the check' }))
    await userEvent.type(await screen.findByRole('textbox', { name: 'Your answer' }), 'Which gives trouble?{Enter}')
    await screen.findByRole('heading', { name: 'Receipt' })
    await userEvent.click(screen.getByRole('button', { name: 'Finish the check' }))
    expect(screen.getByText(/You got 4 of 4/)).toBeVisible()
    first.unmount()
    visit(device, '/learn/lessons')
    expect(await screen.findByText(/checked: 4.0 of 4/)).toBeVisible()
  })

  it('says so when there is no such lesson', async () => {
    visit(newDevice(), '/learn/lessons/nothing')
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  })
})

describe('the map of skills', () => {
  it('tells in words what was measured and how sure that is', async () => {
    const device = newDevice()
    const first = visit(device, '/learn/skills')
    expect((await screen.findAllByText('never measured')).length).toBeGreaterThan(1)
    first.unmount()
    const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    await rehearsal.say('Where is the trouble?')
    await rehearsal.end()
    const { id: person } = await device.records.me()
    expect(rehearsal.state().person).toBe(person)
    visit(device, '/learn/skills')
    const row = await screen.findByRole('row', { name: /Problem questions/ })
    expect(
      within(row).getAllByRole('img', { name: /1.0 of 4, between 0.0 and 2.1; measured once, a rough measure/ }),
    ).toHaveLength(3) // with all, with the style, and where the styles unfold on a telephone
  })

  it('lets one choose what to practise', async () => {
    const { at } = visit(newDevice(), '/learn/skills')
    await userEvent.click(await screen.findByRole('button', { name: 'Practise this: Problem questions' }))
    expect(await screen.findByText('In focus until it holds')).toBeVisible()
    expect(at()).toBe('/learn')
  })
})

describe('progress', () => {
  it('shows first, best and last of a skill, and the minutes, each also as a table', async () => {
    const device = newDevice()
    const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    await rehearsal.say('Where is the trouble?')
    await rehearsal.end()
    visit(device, '/learn/progress')
    expect(await screen.findByRole('img', { name: 'Problem questions: first 1, best 1, last 1' })).toBeVisible()
    expect(screen.getByText('1 minute in the last four weeks')).toBeVisible()
    expect(screen.getByRole('img', { name: /^Style fit: first \d/ })).toBeVisible() // beside the criteria of the rubrics
    await userEvent.click(screen.getAllByText(/^The same as a table/, { selector: '.course-item summary' })[0]!)
    expect(screen.getAllByRole('cell', { name: 'talk' })[0]).toBeVisible()
  })
})
