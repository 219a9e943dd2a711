import { expect, it } from 'vitest'
import { hintFor } from '#session'
import { nightShift } from './fakes.ts'

it.each([
  [
    { 'need:unplanned-stops': 'latent', 'need:night-crew': 'latent', 'secret:auditor': 'kept' },
    'Find out where her day goes wrong.',
  ],
  [
    { 'need:unplanned-stops': 'explicit', 'need:night-crew': 'felt', 'secret:auditor': 'kept' },
    'Find out what it does to the people.',
  ],
  [{ 'need:unplanned-stops': 'latent', 'concern:false-alarms': 'raised' }, 'Find out what happened with the last sensors.'],
  [
    { 'need:unplanned-stops': 'explicit', 'need:night-crew': 'explicit', 'secret:auditor': 'kept' },
    'Find out what presses in time.',
  ],
  [
    { 'need:unplanned-stops': 'explicit', 'need:night-crew': 'explicit', 'secret:auditor': 'told' },
    'A trial on one line, with a date.',
  ],
])('at %j: %s', (states, hint) => {
  expect(hintFor(nightShift, { 'concern:false-alarms': 'dormant', ...states }, [])).toBe(hint)
})

it('gives another hint when asked again, as long as there is one', () => {
  const states = { 'need:unplanned-stops': 'admitted', 'need:night-crew': 'latent', 'secret:auditor': 'kept' }
  const first = hintFor(nightShift, states, [])
  const second = hintFor(nightShift, states, [first])
  expect(second).not.toBe(first)
})

it('gives no hint for a need that waits for another', () => {
  const states = { 'need:unplanned-stops': 'latent', 'need:night-crew': 'latent', 'secret:auditor': 'told' }
  expect(hintFor(nightShift, states, ['Find out where her day goes wrong.'])).toBe('Find out where her day goes wrong.')
})
