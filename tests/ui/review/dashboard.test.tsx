import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { ReviewEntry } from '#records'
import { chunkOf } from '../../../src/records/attempt.ts'
import { newDevice, visit } from '../fakes.tsx'

/** Attempts that take for ever to read. */
async function* neverYields(): AsyncGenerator<never, void> {
  await new Promise(() => undefined)
}

interface Played {
  readonly name?: string
  readonly says?: readonly string[]
}

/** A device of Mei, of team North, with one ended talk. */
async function withMei({ name = 'Mei', says = ['Where is the trouble?'] }: Played = {}) {
  const device = newDevice()
  const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
  for (const words of says) await rehearsal.say(words)
  await rehearsal.end()
  const me = await device.records.me()
  await device.records.people.put({ ...me, name, team: 'North' })
  return { device, rehearsal, run: rehearsal.run, me }
}

/** All points, by a person. */
const fourPoints = (run: string, by: string): ReviewEntry => ({
  ...{ type: 'points', id: 'review-1', atMs: 1, by, run, person: by },
  ...{ rubric: 'spin', criterion: 'problem', points: 4, reason: 'All found.' },
})

describe('the dashboard', () => {
  it('shows where people stand, counts a person’s points, and keeps filters in the address', async () => {
    const { device, run, me } = await withMei()
    await device.records.reviews.add(fourPoints(run, me.id))
    const { at } = visit(device, '/review')
    const user = userEvent.setup()
    expect(await screen.findByText(/1 rated talk · 1 person/)).toBeVisible()
    expect(screen.getByRole('row', { name: /Mei .*4\.0 \(1 talk\)/ })).toBeVisible()
    expect(screen.getByRole('link', { name: 'The night shift keeps stopping' })).toHaveAttribute(
      'href',
      expect.stringContaining(run),
    )
    await user.selectOptions(screen.getByLabelText('Language'), 'zh')
    expect(await screen.findByText(/No rated talk fits/)).toBeVisible()
    expect(at()).toContain('lang%3Dzh')
  })

  it.each(['%', '%E4', '%zz'])('says that there is nothing at an address with a broken percent sign: %s', async (filters) => {
    visit(newDevice(), `/review/f/${filters}`)
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Go to the start' })).toBeVisible()
  })

  it('opens with what was counted last, and never with points that a person has changed since', async () => {
    const { device, run, me } = await withMei()
    const first = visit(device, '/review')
    expect(await screen.findByRole('row', { name: /Mei .*1\.0 \(1 talk\)/ })).toBeVisible()
    first.unmount()

    const endless = vi.spyOn(device.records.attempts, 'chunks').mockReturnValue(neverYields())
    const again = visit(device, '/review')
    expect(await screen.findByRole('row', { name: /Mei .*1\.0 \(1 talk\)/ })).toBeVisible()
    again.unmount()
    endless.mockRestore()

    await device.records.reviews.add(fourPoints(run, me.id))
    visit(device, '/review')
    expect(await screen.findByRole('row', { name: /Mei .*4\.0 \(1 talk\)/ })).toBeVisible()
  })

  it('says how far it is while very many attempts are read, and nothing where there are few', async () => {
    const device = newDevice()
    vi.spyOn(device.records.attempts, 'keys').mockResolvedValue(Array.from({ length: 400 }, (_, at) => `chunk-${at}`))
    const chunk = chunkOf([], 'empty')
    vi.spyOn(device.records.attempts, 'chunks').mockImplementation(async function* () {
      for (let read = 0; read < 100; read += 1) yield chunk
      yield* neverYields()
    })
    const many = visit(device, '/review')
    expect(await screen.findByRole('progressbar', { name: 'Reading the results: 25 %' })).toBeVisible()
    many.unmount()

    const few = newDevice()
    vi.spyOn(few.records.attempts, 'keys').mockResolvedValue(Array.from({ length: 40 }, (_, at) => `chunk-${at}`))
    vi.spyOn(few.records.attempts, 'chunks').mockImplementation(async function* () {
      for (let read = 0; read < 30; read += 1) yield chunk
      yield* neverYields()
    })
    visit(few, '/review')
    expect(await screen.findByRole('heading', { name: 'Dashboard' })).toBeVisible()
    expect(screen.queryByRole('progressbar')).toBeNull()
  })

  it('hands out what it shows as CSV, in which no name is a formula', async () => {
    const { device } = await withMei({ name: '=Mei "M"' })
    const files: Blob[] = []
    const address = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')
    URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`
    const user = userEvent.setup()
    visit(device, '/review')
    await user.click(await screen.findByRole('button', { name: 'Save as CSV' }))
    await user.click(screen.getByRole('button', { name: 'Save as CSV: Talks behind these figures' }))
    if (address) Object.defineProperty(URL, 'createObjectURL', address)
    const [figures = '', talks = ''] = await Promise.all(files.map((file) => file.text()))
    expect(figures).toContain(`"'=Mei ""M""","North","1","1.00"`)
    expect(talks).toMatch(/"2026-11-26T08:\d\d:\d\d\.000Z","The night shift keeps stopping","'=Mei ""M""","[^"]+","1"/)
  })

  it('plays talks of a restored copy again, all at once, and then counts them; who has none is named', async () => {
    const { device: trainee, me } = await withMei()
    const { id } = me
    const manager = newDevice()
    await manager.records.backup.import(await trainee.records.backup.share({ people: [id] }))
    await manager.records.people.put({ id, name: 'Mei', team: 'North' })
    await manager.records.people.put({ id: 'jonas', name: 'Jonas' })
    visit(manager, '/review')
    expect(await screen.findByText(/1 more are unverified/)).toBeVisible()
    expect(screen.getByText('No rated talk here yet: Mei, Jonas.')).toBeVisible()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Play them again now' }))
    expect(await screen.findByRole('row', { name: /Mei .*1\.0 \(1 talk\)/ })).toBeVisible()
    expect(screen.getByText('Played again here: 1 identical')).toBeVisible()
    expect(screen.getByText('No rated talk here yet: Jonas.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Play them again now' })).toBeNull()
  })

  it('leads from a figure to its talks, names who is overdue, and has a page to print for person and team', async () => {
    const { device, me } = await withMei()
    await device.records.assignments.put({
      id: 'a1',
      title: 'Week one',
      by: me.id,
      to: [{ team: 'North' }],
      scenario: 'night-shift-stops',
      level: 'hard',
      passMark: 4,
      dueOn: '2026-11-01',
      note: '',
    })
    const user = userEvent.setup()
    const board = visit(device, '/review')
    expect(await screen.findByText(/\(2026-11-01\): Mei/)).toBeVisible()
    await user.click(screen.getAllByRole('link', { name: '1.0 (1 talk)' })[1]!)
    const behind = await screen.findByRole('region', { name: 'Talks behind these figures' })
    expect(within(behind).getByRole('columnheader', { name: 'Problem questions' })).toBeVisible()
    expect(within(behind).getByRole('row', { name: /The night shift keeps stopping Mei .* 1$/ })).toBeVisible()
    expect(decodeURIComponent(board.at())).toContain('criterion=spin.problem')
    board.unmount()

    const team = visit(device, '/review/report/team/North')
    expect(await screen.findByRole('row', { name: /Mei 1 / })).toBeVisible()
    team.unmount()
    visit(device, `/review/report/person/${me.id}`)
    expect(await screen.findByRole('heading', { name: 'Report: Mei' })).toBeVisible()
    expect(await screen.findByRole('row', { name: /Problem questions 1\.0 1 1 → 1 → 1/ })).toBeVisible()
    expect(await screen.findByText('Week one', { exact: false })).toBeVisible()
    expect(await screen.findByRole('row', { name: /Talks per week/ })).toBeVisible()
  })

  it('opens with this week: each person’s weakest point, the line to open, and practice of it', async () => {
    const { device, run, me } = await withMei({ says: ['Where is the trouble?', 'Our sensors are the best.'] })
    visit(device, '/review')
    const week = within(await screen.findByRole('region', { name: 'This week' }))
    expect(await week.findByText('Problem questions: 1.0 of 4 in one talk')).toBeVisible()
    const line = await week.findByRole('link', { name: /^Open line \d+: Mei$/ })
    expect(line).toHaveAttribute('href', expect.stringMatching(new RegExp(`/review/talk/${run}/\\d+$`)))
    expect(week.getByRole('link', { name: 'Have them practise this: Mei' })).toHaveAttribute(
      'href',
      expect.stringContaining(`/review/assignments/for/${me.id}/spin.problem`),
    )
    expect(screen.getByText('Filters').closest('details')).not.toHaveAttribute('open')
    expect(screen.getByText('below 1.5')).toBeVisible()
  })

  it('keeps a talk on the list until nothing in it is flagged: a claim, and a promise to correct', async () => {
    const { device, run, rehearsal, me } = await withMei()
    await rehearsal.claim('spin', 'problem', 'I asked it in my first line.')
    const about = { by: 'boss', run, person: me.id } as const
    const first = visit(device, '/review')
    expect(await screen.findByText(/open dispute/)).toBeVisible()
    first.unmount()
    const points = { type: 'points', rubric: 'spin', criterion: 'problem', points: 1, reason: '' } as const
    await device.records.reviews.add({ ...about, ...points, id: 'p1', atMs: 10 })
    const second = visit(device, '/review')
    expect(await screen.findByText(/1 rated talk/)).toBeVisible()
    expect(screen.queryByText(/open dispute/)).toBeNull()
    second.unmount()
    await device.records.reviews.add(
      { ...about, id: 'd1', atMs: 20, by: about.person, type: 'dispute', rubric: 'spin', criterion: 'problem', words: 'No.' },
      { ...about, id: 'd2', atMs: 30, type: 'decision', dispute: 'd1', upheld: true, words: 'Right.' },
    )
    const third = visit(device, '/review')
    expect(await screen.findByText(/open dispute/)).toBeVisible()
    third.unmount()
    await device.records.reviews.add({ ...about, ...points, id: 'p2', atMs: 40, points: 3 })
    visit(device, '/review')
    expect(await screen.findByText(/1 rated talk/)).toBeVisible()
    expect(screen.queryByText(/open dispute/)).toBeNull()
  })

  it('calls no criterion weak in the team that has more than 2.5', async () => {
    const { device, run, me } = await withMei()
    const low = visit(device, '/review/report/team/North')
    expect(await screen.findByText(/worth a meeting: Problem questions \(1\.0\)/)).toBeVisible()
    low.unmount()
    await device.records.reviews.add(fourPoints(run, me.id))
    visit(device, '/review/report/team/North')
    expect(await screen.findByText('No criterion of the team has a mean below 2.5.')).toBeVisible()
    expect(screen.getByRole('row', { name: /Mei 1 .*4\.0/ })).toBeVisible() // the whole was worked out again
  })
})
