import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { newDevice, visit } from '../fakes.tsx'

describe('the dashboard', () => {
  it('shows where people stand, counts a person’s points, and keeps filters in the address', async () => {
    const device = newDevice()
    const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    await rehearsal.say('Where is the trouble?')
    await rehearsal.end()
    const me = await device.records.me()
    await device.records.people.put({ ...me, name: 'Mei', team: 'North' })
    await device.records.reviews.add({
      id: 'review-1',
      atMs: 1,
      by: me.id,
      run: rehearsal.run,
      person: me.id,
      type: 'points',
      rubric: 'spin',
      criterion: 'problem',
      points: 4,
      reason: 'All found.',
    })
    const { at } = visit(device, '/review')
    const user = userEvent.setup()
    expect(await screen.findByText(/1 rated talks · 1 people/)).toBeVisible()
    expect(screen.getByRole('row', { name: /Mei top .*4\.0 \(1\)/ })).toBeVisible()
    expect(screen.getByRole('link', { name: 'The night shift keeps stopping' })).toHaveAttribute(
      'href',
      expect.stringContaining(rehearsal.run),
    )
    await user.selectOptions(screen.getByLabelText('Language'), 'zh')
    expect(await screen.findByText(/No rated talk fits/)).toBeVisible()
    expect(at()).toContain('lang%3Dzh')
  })
})
