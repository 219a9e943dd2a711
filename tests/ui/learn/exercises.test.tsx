import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { newDevice, visit } from '../fakes.tsx'
import { hospital, office } from './fakes.ts'

const ASPECTS = [
  ['Style', 'Analytical', 'style', '1 · Around'],
  ['Leading need', 'Order', 'leading need', '4 · Words'],
  ['Seat', 'Technical gatekeeper', 'seat', '3 · Words'],
] as const

async function read(right: boolean): Promise<void> {
  const user = userEvent.setup()
  for (const [title, answer, cue, which] of ASPECTS) {
    const question = within(screen.getByRole('group', { name: title }))
    await user.click(question.getByRole('radio', { name: right ? answer : /Expressive|Recognition|Coach/ }))
    const select = question.getByRole('combobox', { name: `What told you the ${cue}?` })
    const option = within(select).getByRole('option', { name: new RegExp(`^${which}`) })
    await user.selectOptions(select, option)
  }
  await user.click(screen.getByRole('button', { name: 'Check it' }))
}

describe('reading a buyer', () => {
  it('scores the answers and the reasons, says why, and goes on to the next person', async () => {
    const device = newDevice()
    visit(device, '/learn/exercises/read/in-their-office/en')
    expect(await screen.findByText('Person 1 of 5')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Check it' })).toBeDisabled()
    await read(true)
    expect(await screen.findByRole('heading', { name: '9 of 9' })).toHaveFocus()
    expect(screen.getByText(office.cases[0]!.reasons.need)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'The next person' }))
    expect(screen.getByText('Person 2 of 5')).toBeVisible()
    const records = await device.deps.records()
    await waitFor(async () => expect(await records.tries.list()).toHaveLength(1))
    expect(await records.tries.list()).toMatchObject([
      { from: 'exercise', set: 'in-their-office', drill: 'quality-lab', points: 4 },
    ])
  })

  it('tells a wrong reading what is right', async () => {
    visit(newDevice(), '/learn/exercises/read/in-their-office/en')
    await screen.findByText('Person 1 of 5')
    await read(false)
    expect(screen.getByText(/It is: Analytical\./)).toBeVisible()
    expect(await screen.findByRole('heading', { name: '0 of 9' })).toBeVisible()
  })
})

describe('who decides', () => {
  it('is placed by keyboard or chart, the two being one, and compared with how it is', async () => {
    const user = userEvent.setup()
    visit(newDevice(), '/learn/exercises/account/hospital-pumps/en')
    await screen.findByRole('heading', { name: 'Three hundred infusion pumps' })
    const [first] = hospital.people
    await user.click(screen.getByRole('button', { name: /^Put Dr Simon Hale here: influence great, neutral/ }))
    expect(screen.getByRole('combobox', { name: 'Influence of Dr Simon Hale' })).toHaveValue('high')
    for (const person of hospital.people) {
      for (const [what, value] of [
        ['Seat', person.seat],
        ['Influence', person.influence],
        ['Stance', person.stance],
        ['Contact', person.contact],
      ] as const)
        await user.selectOptions(screen.getByRole('combobox', { name: `${what} of ${person.name}` }), value)
    }
    for (const flag of hospital.flags.filter((one) => one.real))
      await user.click(screen.getByRole('checkbox', { name: flag.title }))
    const visitFirst = within(screen.getByRole('group', { name: 'Whom do you see first?' }))
    await user.click(visitFirst.getByRole('radio', { name: first!.name }))
    await user.click(screen.getByRole('button', { name: 'Compare with how it is' }))
    expect(await screen.findByRole('heading', { name: '80 of 100' })).toHaveFocus()
    expect(screen.getByText('Not yet.')).toBeVisible()
    expect(screen.getByText('The best one to begin with.')).toBeVisible()
  }, 20_000)

  it('lists both exercises, with how they went', async () => {
    visit(newDevice(), '/learn/exercises')
    expect(await screen.findByRole('link', { name: 'In their office' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Three hundred infusion pumps' })).toBeVisible()
    expect(screen.getByText('5 people, about 8 min')).toBeVisible()
  })
})
