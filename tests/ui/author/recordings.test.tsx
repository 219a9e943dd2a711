import { readFileSync } from 'node:fs'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { makePack, parted, readPack } from '#records/packs'
import { newDevice, visit } from '../fakes.tsx'

const knock = new Uint8Array(readFileSync('content/sounds/signal.wav'))
const template = readFileSync('content/templates/discovery.en.mdx', 'utf8')
  .replace(/^id:.*$/m, 'id: mine')
  .replace(/^type:.*\n/m, '')

it('a line gets its recording from a file, in the form; it is among the files, the checker knows it, and a pack carries it', async () => {
  const device = newDevice()
  const { authored } = device.records
  const draft = await authored.create('scenarios/mine.en.mdx', template)
  const user = userEvent.setup()
  visit(device, `/author/draft/${draft.id}`)
  const [first] = await screen.findAllByLabelText('Recording of line 1', {}, { timeout: 30_000 })
  if (!first) throw new Error('no line')
  await user.click(first)
  const [picker] = screen.getAllByLabelText('File with the recording of line 1')
  if (!picker) throw new Error('no picker')
  await user.upload(picker, new File(['<script>alert(1)</script>'], 'evil.wav'))
  expect(await screen.findByText(/^evil\.wav cannot be used/, {}, { timeout: 30_000 })).toBeInTheDocument()
  expect((await authored.list()).map(({ path }) => path)).toEqual(['scenarios/mine.en.mdx'])
  await user.upload(picker, new File([knock], 'Knock 2.WAV'))
  expect(await screen.findByLabelText('Hear knock-2.wav', {}, { timeout: 30_000 })).toBeInTheDocument()
  await expect
    .poll(async () => (await authored.get(draft.id))?.text, { timeout: 30_000 })
    .toContain('<Opening><Line audio="knock-2.wav">Good morning.')
  expect(screen.getByText('No problems. This file can be used.')).toBeInTheDocument()

  const files = await authored.list()
  expect(files.map(({ path }) => path).sort()).toEqual(['scenarios/mine.en.mdx', 'sounds/knock-2.wav'])
  const { texts, sounds } = parted(files)
  const about = { id: 'ours', title: 'Ours', author: '', lang: 'en', licence: '' }
  const read = readPack(makePack(about, texts, [], sounds))
  if (read.outcome === 'refused') throw new Error(read.detail)
  expect(read.contents.map(({ type, title }) => `${type} ${title}`)).toEqual([
    'sound sounds/knock-2.wav',
    'scenario A first talk about a need',
  ])
}, 90_000)

it('a line that names a recording which is nowhere is a problem, told at its place', async () => {
  const device = newDevice()
  const text = template.replace(/<Opening>([^<]*)<\/Opening>/, '<Opening><Line audio="gone.wav">$1</Line></Opening>')
  const draft = await device.records.authored.create('scenarios/mine.en.mdx', text)
  visit(device, `/author/draft/${draft.id}`)
  expect(await screen.findAllByText(/There is no sound .*gone\.wav/)).not.toHaveLength(0)
}, 30_000)

it('no pack is made of files with problems: they are told, with the way to each', async () => {
  const device = newDevice()
  const text = template.replace('rubrics: [spin]', 'rubrics: [spin, nowhere]')
  const draft = await device.records.authored.create('scenarios/mine.en.mdx', text)
  const user = userEvent.setup()
  visit(device, '/author/packs')
  await screen.findByText('Give the pack a title.')
  await user.type(screen.getByLabelText('Title'), 'Ours')
  await user.click(screen.getByRole('button', { name: 'Make the pack' }))
  expect(await screen.findByText('The pack was not made.')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'A first talk about a need' })).toHaveAttribute('href', `/author/draft/${draft.id}`)
  expect(screen.getByText(/There is no rubric "nowhere"/)).toBeInTheDocument()
}, 30_000)
