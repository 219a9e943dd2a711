import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { newDevice, visit } from '../fakes.tsx'

const template = (kind: string) =>
  readFileSync(`content/templates/${kind}.en.mdx`, 'utf8')
    .replace(/^id:.*$/m, 'id: mine')
    .replace(/^type:.*\n/m, '')

async function studioOf(text: string, path = 'scenarios/mine.en.mdx') {
  const device = newDevice()
  const draft = await device.records.authored.create(path, text)
  const user = userEvent.setup()
  visit(device, `/author/draft/${draft.id}`)
  const kept = async () => (await device.records.authored.get(draft.id))?.text
  return { device, user, kept }
}

it('what is removed says so and is brought back by one key, with all that named it', async () => {
  const { user, kept } = await studioOf(template('objection'))
  const facts = await screen.findByRole('region', { name: 'Facts that you may use' })
  const before = await kept()
  await user.click(within(facts).getAllByRole('button', { name: /^Remove: / })[0] as HTMLElement)
  const back = within(await screen.findByText(/^Removed: /)).getByRole('button', { name: 'Undo' })
  expect(back).toHaveFocus()
  await expect.poll(kept, { timeout: 15_000 }).not.toBe(before)
  await user.keyboard('{Enter}')
  await expect.poll(kept, { timeout: 15_000 }).toBe(before)
  expect(screen.queryByText(/^Removed: /)).toBeNull()
}, 90_000)

it('Ctrl+Z goes back over fields and drop-downs in the order they were changed, and forth again', async () => {
  const { user, kept } = await studioOf(template('discovery'))
  const title = await screen.findByLabelText('The title as people read it.')
  const before = await kept()
  await user.clear(title)
  await user.type(title, 'Mine')
  await user.selectOptions(screen.getByLabelText('How the two talk.'), 'On the phone')
  await expect.poll(kept, { timeout: 15_000 }).toMatch(/title: Mine\n[\s\S]*channel: phone/)
  await user.click(title)
  await user.keyboard('{Control>}z{/Control}')
  await expect.poll(kept, { timeout: 15_000 }).toMatch(/title: Mine\n(?![\s\S]*channel: phone)/)
  expect(title, 'the field that has the cursor shows the file').toHaveValue('Mine')
  await user.keyboard('{Control>}y{/Control}')
  await expect.poll(kept, { timeout: 15_000 }).toMatch(/channel: phone/)
  for (let steps = 0; steps < 20; steps++) await user.click(screen.getByRole('button', { name: 'Undo' }))
  await expect.poll(kept, { timeout: 15_000 }).toBe(before)
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled()
}, 90_000)

it('an id that is no longer there can be unticked, and is told by its place in the form', async () => {
  const { user, kept } = await studioOf(template('objection').replace(/settledBy="[^"]*"/, 'settledBy="nowhere"'))
  const problems = await screen.findByRole('complementary', { name: 'Beside it' })
  expect(await within(problems).findByText(/Something is chosen here that is not there any more/)).toHaveTextContent(
    /^Concerns: /,
  )
  await user.click((await screen.findAllByText(/facts that settle it/))[0] as HTMLElement)
  await user.click(await screen.findByRole('checkbox', { name: 'no longer there: nowhere' }))
  await expect.poll(kept, { timeout: 15_000 }).not.toMatch(/nowhere/)
}, 90_000)

it('turns of a gold answer say who speaks, take turns, and the sums of gold answers stand beside what points need', async () => {
  const { user, kept } = await studioOf(template('rubric').replaceAll(/ lesson="[^"]*"/g, ''), 'rubrics/mine.en.mdx')
  expect((await screen.findAllByText(/^Gold answers:$/, {}, { timeout: 15_000 }))[0]).toHaveTextContent(
    /asks-and-agrees.*→ \d points?/,
  )
  const tests = screen.getByRole('region', { name: 'Gold answers' })
  expect(within(tests).getAllByLabelText('Who speaks.')[1]).toHaveDisplayValue('the seller')
  await user.click(within(tests).getAllByRole('button', { name: '+ Turns' })[1] as HTMLElement)
  await expect.poll(kept, { timeout: 15_000 }).toMatch(/I will think about it\.<\/Turn>\s*<Turn by="seller"><\/Turn>/)
}, 90_000)

it('a finished talk is practised from where it is written', async () => {
  const device = newDevice()
  const draft = await device.records.authored.create('scenarios/mine.en.mdx', template('discovery'))
  const user = userEvent.setup()
  const { at } = visit(device, `/author/draft/${draft.id}`)
  await expect.poll(() => screen.queryByRole('button', { name: 'Practise it' }), { timeout: 15_000 }).toBeEnabled()
  await user.click(screen.getByRole('button', { name: 'Practise it' }))
  await expect.poll(at, { timeout: 15_000 }).toMatch(/^\/talk\/own-mine\.mine\/en/)
  expect((await device.records.packs.list()).map(({ id }) => id)).toEqual(['own-mine'])
}, 90_000)

it('a pack is called after its title, and deleting one asks', async () => {
  const device = newDevice()
  await device.records.authored.create('scenarios/mine.en.mdx', template('discovery'))
  await device.records.packs.put({
    id: 'spring',
    hash: 'abc',
    title: 'Spring',
    author: 'Ann',
    lang: 'en',
    licence: 'CC0',
    grammar: 1,
    files: [],
  })
  const user = userEvent.setup()
  visit(device, '/author/packs')
  await user.type(await screen.findByLabelText('Title'), 'Café talks, 2nd round')
  await user.click(screen.getByText('Id and licence'))
  expect(screen.getByLabelText(/^Id: small letters/)).toHaveValue('cafe-talks-2nd-round')
  await user.click(await screen.findByRole('button', { name: 'Delete Spring' }))
  await user.click(await screen.findByRole('button', { name: 'Keep it' }))
  expect(await device.records.packs.list()).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Delete Spring' }))
  await user.click(await screen.findByRole('button', { name: 'Yes, delete' }))
  await expect.poll(async () => (await device.records.packs.list()).length).toBe(0)
}, 90_000)

it('a talk that is being played waits while one looks at something else', async () => {
  const { user } = await studioOf(template('discovery'))
  await user.click(await screen.findByRole('button', { name: 'Play' }))
  await user.click(await screen.findByRole('button', { name: 'Start here' }, { timeout: 15_000 }))
  await user.type(await screen.findByLabelText('What you say', {}, { timeout: 15_000 }), 'How many?')
  await user.click(screen.getByRole('button', { name: 'Preview' }))
  expect(screen.getByLabelText('What you say')).not.toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Play' }))
  expect(screen.getByLabelText('What you say')).toHaveValue('How many?')
  expect(screen.getByLabelText('What you say')).toBeVisible()
}, 90_000)

it('a new criterion asks for what is to be written in one line, and its weight is one click', async () => {
  const { user, kept } = await studioOf(template('rubric').replaceAll(/ lesson="[^"]*"/g, ''), 'rubrics/mine.en.mdx')
  await user.click(await screen.findByRole('button', { name: '+ Add a criterion' }))
  await expect.poll(() => document.activeElement).toBe(screen.getAllByLabelText('Title').at(-1))
  const problems = screen.getByRole('complementary', { name: 'Beside it' })
  expect(await within(problems).findByText(/To fill in: .*What to do next from 0/)).toHaveTextContent(/^Criteria: criterion 3/)
  const weight = within(problems)
    .getByText(/gives “criterion 3” no weight/)
    .closest('li') as HTMLElement
  await user.click(within(weight).getByRole('button', { name: 'Mend it' }))
  await expect.poll(kept, { timeout: 15_000 }).toMatch(/<Weight criterion="criterion-1" worth=\{40\} \/>/)
  expect(await kept()).toMatch(/<Criterion id="criterion-1" title="" levels=\{\[50,100,150,200\]\}>/)
}, 90_000)
