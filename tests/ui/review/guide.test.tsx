import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { newDevice, visit } from '../fakes.tsx'

it('a debrief goes through the three phases over a talk, and is kept with its date', async () => {
  const device = newDevice()
  const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
  await rehearsal.say('Where is the trouble?')
  await rehearsal.end()
  visit(device, `/review/guide/${rehearsal.run}`)
  const user = userEvent.setup()
  await user.type(await screen.findByLabelText('Notes: 1 Feelings'), 'Pleased.')
  await user.click(screen.getByRole('button', { name: 'Keep this debrief with its date' }))
  expect(await screen.findByText(/1 Feelings: Pleased\./)).toBeVisible()
})
