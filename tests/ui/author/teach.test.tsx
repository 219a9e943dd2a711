import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Move, Rubric } from '#content'
import { newDevice, spin, visit } from '../fakes.tsx'
import { smallAuthor } from './fakes.ts'

it('a move of one’s own is begun by a form, learnt at once, and measured', { timeout: 60_000 }, async () => {
  const device = newDevice()
  const user = userEvent.setup()
  const { at } = visit(device, '/author')
  await user.click(await screen.findByRole('link', { name: 'Teach the labeller' }))
  expect(await screen.findByText(/^Nothing yet\. Begin a move of your own/)).toBeInTheDocument()
  expect(await screen.findByText(/^Nothing: in the talks on this device/)).toBeInTheDocument()
  await user.type(screen.getByLabelText('What is it called?'), 'Safety briefing')
  await user.type(screen.getByLabelText('What does it do? One sentence.'), 'Tells how to be safe on the floor.')
  await user.type(
    screen.getByLabelText('Turns that do it, one a line'),
    'Helmet on and stay behind the line.{enter}Please put your helmet on here.{enter}Goggles and helmet first.{enter}Keep behind the yellow line with your helmet on.',
  )
  await user.click(screen.getByRole('button', { name: 'Begin it' }))
  await expect.poll(at).toMatch(/^\/author\/draft\//)
  await user.click(await screen.findByRole('button', { name: 'Teaching' }))
  expect(await screen.findByText('Measured.', {}, { timeout: 20_000 })).toBeInTheDocument()
  const own = screen.getByRole('region', { name: 'Your examples' })
  expect(within(own).getAllByRole('listitem')).toHaveLength(4)
  expect(within(own).getAllByText(/as taught: heard/).length).toBeGreaterThanOrEqual(3)
  expect(within(screen.getByRole('region', { name: 'Words that weigh most' })).getAllByText(/helmet/).length).toBeGreaterThan(0)
  const table = within(screen.getByRole('region', { name: 'How sure it is' }))
  expect(table.getByRole('row', { name: /^your examples/ }).textContent).toMatch(/\d+ % \(\d\/\d\)/)
  const [draft] = await device.records.authored.list()
  expect(draft?.path).toBe('moves/safety-briefing.en.mdx')
  expect(draft?.text).toContain('section: own')
})

it('an answer in which nothing was recognised becomes an example, after its effect was shown', { timeout: 60_000 }, async () => {
  const device = newDevice()
  const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
  await rehearsal.say('Good weather for the harvest up there.')
  await rehearsal.end()
  const text =
    '---\nid: small-talk\nlang: en\nsection: own\ntitle: Small talk\n---\n\nSays something of the day.\n\n<Example>Fine weather today.</Example>\n'
  await device.records.authored.create('moves/small-talk.en.mdx', text)
  const user = userEvent.setup()
  visit(device, '/author/teach')
  const misses = await screen.findByRole('region', { name: 'What was not understood' })
  expect(await within(misses).findByText('Good weather for the harvest up there.')).toBeInTheDocument()
  expect(within(misses).getByText('Nothing was recognised.')).toBeInTheDocument()
  await user.selectOptions(within(misses).getByLabelText('Is it this move?'), 'Small talk')
  await user.click(within(misses).getByRole('button', { name: 'Yes: an example' }))
  expect(await within(misses).findByText('Past talks:', {}, { timeout: 20_000 })).toBeInTheDocument()
  expect((await device.records.authored.list())[0]?.text, 'nothing is taken before it is said').toBe(text)
  await user.click(within(misses).getByRole('button', { name: 'Take it as an example' }))
  await expect.poll(async () => (await device.records.authored.list())[0]?.text).toContain('harvest up there.</Example>')
  await expect.poll(() => screen.queryByText('Good weather for the harvest up there.')).toBeNull()
})

it('private practice is nobody’s material', { timeout: 30_000 }, async () => {
  const device = newDevice()
  const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal', private: true })
  await rehearsal.say('Good weather for the harvest up there.')
  await rehearsal.end()
  visit(device, '/author/teach')
  expect(await screen.findByText(/^Nothing: in the talks on this device/)).toBeInTheDocument()
})

it('the effect names gold answers that are met now and those that are met no more', { timeout: 30_000 }, async () => {
  const { teacher } = await smallAuthor().teacher()
  const example = (text: string, moves: readonly string[]) => ({ text, moves, context: '', from: 'own' })
  const file = (examples: readonly string[]): Move => ({
    id: 'safety-briefing',
    lang: 'en',
    section: 'own',
    title: 'Safety',
    does: 'Safety.',
    examples: examples.map((text) => example(text, ['safety-briefing'])),
    nearMisses: [],
  })
  const rubric: Rubric = {
    ...spin,
    criteria: spin.criteria.map((one) => ({
      ...one,
      levels: [20, 40, 60, 80],
      clues: one.clues.map((clue) => ({ ...clue, moves: ['safety-briefing'] })),
    })),
    tests: [
      {
        id: 'told',
        turns: [
          { by: 'buyer', text: 'Shall we go in?' },
          { by: 'seller', text: 'Helmet on first, please, and stay behind the yellow line.' },
        ],
        expect: { problem: [1, 4] },
      },
      { id: 'silent', turns: [{ by: 'seller', text: 'Helmet on, and stay behind the line.' }], expect: { problem: [0, 0] } },
    ],
  }
  const examples = [
    'Helmet on, please, and stay behind the yellow line.',
    'Please put the helmet on and stay behind the line.',
    'Helmets on first, and nobody crosses the yellow line.',
  ]
  const effect = await teacher.effect(
    { lang: 'en', before: [], after: [file(examples)], rubrics: [rubric], past: [] },
    () => undefined,
  )
  expect(effect.expectations).toBe(2)
  expect(effect.mended.map(({ test }) => test)).toEqual(['told'])
  expect(effect.broken.map(({ test }) => test)).toEqual(['silent'])
})
