import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { ReviewEntry, RunSummary } from '#records'
import { newDevice, visit } from '../fakes.tsx'

const run = (n: number, points: number): RunSummary => ({
  run: `run-${n}`,
  person: 'trainee',
  scenario: 's',
  lang: 'en',
  level: 'normal',
  seed: 1,
  startedAtMs: 0,
  lastAtMs: 0,
  sellerTurns: 3,
  ended: { ending: 'won', by: 'buyer' },
  scores: [{ rubric: 'closing', overall: points, criteria: { readiness: points }, unsure: [] }],
  hints: 0,
  takenBack: 0,
  claims: 0,
  private: false,
  engine: 'e',
  content: 'c',
  proof: 'own',
})
const mark = (n: number, points: number, criterion: string): ReviewEntry => ({
  id: `m-${n}`,
  atMs: n,
  by: 'han',
  run: `run-${n}`,
  person: 'trainee',
  type: 'points',
  rubric: 'closing',
  criterion,
  points,
  reason: '',
})

it('a criterion on which people and machine disagree becomes practice only by one click, and the file says so', async () => {
  const device = newDevice()
  const text = readFileSync('content/rubrics/closing.en.mdx', 'utf8')
  const criterion = /<Criterion id="([^"]+)" title="([^"]+)"/.exec(text)!
  const [, id = '', title = ''] = criterion
  const draft = await device.records.authored.create(
    'rubrics/closing.en.mdx',
    text
      .replace(/<Overall /, '<Overall agreement={60} ')
      .replace(/ lesson="[^"]*"/g, '')
      .replace(/\n *<Clue [^\n]*measure=[^\n]*/g, ''), // a shorter form
  )
  const points = Array.from({ length: 24 }, (_, n) => n % 5)
  const summaries = points.map((machine, n) => ({
    ...run(n, machine),
    scores: [{ rubric: 'closing', overall: machine, criteria: { [id]: machine }, unsure: [] }],
  }))
  const entries = points.map((machine, n) => mark(n, 4 - machine, id)) // people say the contrary
  const { records } = device
  const deps = {
    ...device.deps,
    records: async () => ({
      ...records,
      runs: { ...records.runs, list: async () => summaries },
      reviews: { ...records.reviews, list: async () => entries },
    }),
  }
  const user = userEvent.setup()
  visit({ ...device, deps }, `/author/draft/${draft.id}`)
  await user.click(await screen.findByRole('button', { name: 'Agreement' }))
  const row = await screen.findByRole('row', { name: new RegExp(`^${title}`) })
  expect(within(row).getByText('24')).toBeInTheDocument()
  expect(within(row).getByText('below the limit')).toBeInTheDocument()
  expect(row.textContent).toMatch(/-1\.00|-0\.9/)
  await user.click(screen.getByRole('button', { name: `Make “${title}” practice only` }))
  expect(await screen.findByText(`In the overall the mean of the others stands in for ${title}.`)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: `Make “${title}” practice only` })).toBeNull()
  await expect
    .poll(async () => (await records.authored.get(draft.id))?.text, { timeout: 5000 })
    .toMatch(new RegExp(`<Criterion id="${id}"[^>]* practiceOnly=\\{true\\}`))
}, 60_000)
