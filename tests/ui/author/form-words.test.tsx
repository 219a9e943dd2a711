import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { newDevice, visit } from '../fakes.tsx'

const template = (kind: string) =>
  readFileSync(`content/templates/${kind}.en.mdx`, 'utf8')
    .replace(/^id:.*$/m, 'id: mine')
    .replace(/^type:.*\n/m, '')

it('in the form problems are told without markup, lead to their card, and a missing hint is added by one click', async () => {
  const device = newDevice()
  const { authored } = device.records
  const draft = await authored.create('scenarios/mine.en.mdx', template('objection'))
  const user = userEvent.setup()
  visit(device, `/author/draft/${draft.id}`)
  await user.click(await screen.findByRole('button', { name: /Add: Hidden needs/ }))
  const problems = screen.getByRole('complementary', { name: 'Beside it' })
  await expect.poll(() => document.activeElement?.closest('fieldset')?.textContent).toMatch(/^ ?need \d/)
  expect(document.activeElement, 'the cursor stands in the first empty field of what was added').toHaveValue('')
  const told = await within(problems).findByText(/To fill in: .*Once asked about the problem, Once asked about consequences/)
  expect(problems.textContent).not.toMatch(/<[A-Z]|<\/|="/)
  await user.click(within(told.closest('li') as HTMLElement).getByRole('button', { name: 'Go there' }))
  await expect.poll(() => document.activeElement?.closest('fieldset')?.textContent).toMatch(/^ ?need \d/)
  await user.paste('parts')
  const card = document.activeElement?.closest('fieldset') as HTMLElement
  expect(within(problems).queryByText(/gets no hint/), 'a part that is being written lacks no hint yet').toBeNull()
  for (const [name, words] of [
    [/Once asked about the problem/, 'Now and then a part is missing.'],
    [/Once asked about consequences/, 'Then two people wait for it.'],
    [/What solving it would be worth/, 'An hour a day would be saved.'],
  ] as const) {
    await user.click(within(within(card).getByRole('group', { name })).getByLabelText('Line 1'))
    await user.paste(words)
  }
  await expect
    .poll(() => within(problems).queryByText(/To fill in: .*Once asked about the problem/), { timeout: 15_000 })
    .toBeNull()
  const hint = (await within(problems).findByText(/gets no hint for “parts”/)).closest('li') as HTMLElement
  await user.click(within(hint).getByRole('button', { name: 'Mend it' }))
  await expect
    .poll(async () => (await authored.get(draft.id))?.text, { timeout: 15_000 })
    .toMatch(/<Admitted>Now and then a part is missing\.<\/Admitted>[\s\S]*<Hint for="need-1"><\/Hint>/)
}, 90_000)

it('a buyer’s values are words, rubrics are chosen by their titles, and the file says it in ids', async () => {
  const device = newDevice()
  const draft = await device.records.authored.create('scenarios/mine.en.mdx', template('discovery'))
  await device.records.authored.create('rubrics/ours.en.mdx', template('rubric').replace('id: mine', 'id: ours'))
  const user = userEvent.setup()
  visit(device, `/author/draft/${draft.id}`)
  await user.selectOptions(await screen.findByLabelText('How the two talk.'), 'On the phone')
  await user.click(screen.getByText(/^Rubrics that rate it/))
  await user.click(await screen.findByLabelText('Asks first, agrees on a step'))
  await user.click(screen.getByText('6 more details'))
  await user.selectOptions(await screen.findByLabelText('How well the two know each other.'), 'trust each other')
  await expect
    .poll(async () => (await device.records.authored.get(draft.id))?.text, { timeout: 15_000 })
    .toMatch(/rubrics: \[spin, ours\]\nchannel: phone\n[\s\S]*look: a, relation: trusted \}/)
}, 90_000)

it('the guide takes a rubric to pieces, read from the example, and begins with it', async () => {
  const device = newDevice()
  const user = userEvent.setup()
  const { at } = visit(device, '/author/guide')
  const worked = await screen.findByRole('region', { name: 'A worked rubric' })
  expect(within(worked).getByText('1 point from 0.40, 2 from 0.80, 3 from 1.30, 4 from 1.80.')).toBeInTheDocument()
  expect(within(worked).getByText(/Asks first: at least 2; Agrees on a step: at least 2/)).toBeInTheDocument()
  await user.click(within(worked).getByRole('button', { name: 'Begin with this rubric' }))
  await expect.poll(at, { timeout: 15_000 }).toMatch(/^\/author\/draft\//)
  expect((await device.records.authored.list()).map(({ path }) => path)).toEqual(['rubrics/my-rubric.en.mdx'])
}, 90_000)

it('saved talks and gold answers run at every change: what turned out differently stands on the tab before one looks', async () => {
  const device = newDevice()
  const { authored } = device.records
  const talk = 'scenario: mine\nlang: en\nlevel: normal\nseed: 1\n\nseller: Hello.\n@need missing-parts explicit\n'
  await authored.create('scenarios/mine.en.talk-1.talk', talk)
  const draft = await authored.create('scenarios/mine.en.mdx', template('discovery'))
  const first = visit(device, `/author/draft/${draft.id}`)
  expect(await screen.findByText('Saved talks (1 differ)', {}, { timeout: 15_000 })).toBeInTheDocument()
  first.unmount()
  const rubric = await authored.create('rubrics/mine.en.mdx', template('rubric').replaceAll(/ lesson="[^"]*"/g, ''))
  visit(device, `/author/draft/${rubric.id}`)
  expect(await screen.findByText(/^Gold answers \(\d flipped\)$/, {}, { timeout: 15_000 })).toBeInTheDocument()
}, 90_000)
