import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { newDevice, visit } from './fakes.tsx'

describe('the first page', () => {
  it('says what this is and starts the recommended talk with one click', async () => {
    const { at } = visit(newDevice())
    expect(await screen.findByRole('heading', { name: 'Say it here first.' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Start this talk' }))
    expect(await screen.findByRole('textbox', { name: 'What you say to Dana Okafor' })).toBeVisible()
    expect(at()).toBe('/run/run-1')
  })

  it('shows each talk with its buyer, and narrows by kind', async () => {
    visit(newDevice())
    const talks = await screen.findByRole('region', { name: 'All talks' })
    expect(within(talks).getAllByRole('listitem')).toHaveLength(2)
    await userEvent.click(within(talks).getByRole('button', { name: 'Complaint' }))
    expect(within(talks).getAllByRole('listitem')).toHaveLength(1)
    expect(within(talks).getByText('Tony Marsh', { exact: false })).toBeVisible()
    await userEvent.click(within(talks).getByRole('button', { name: 'All' }))
  })

  it('offers Chinese talks under an English interface', async () => {
    visit(newDevice())
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Talk in' }), '中文')
    expect(screen.getByRole('link', { name: '夜班老停机' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'All talks' })).toBeVisible()
  })

  it('changes the language everywhere and remembers it', async () => {
    visit(newDevice())
    await userEvent.click(await screen.findByRole('button', { name: '中文' }))
    expect(screen.getByRole('heading', { name: '先在这里开口。' })).toBeVisible()
    expect(document.documentElement.lang).toBe('zh-CN')
    expect(localStorage.getItem('parley.settings')).toContain('"lang":"zh"')
  })

  it('is light or dark as one wishes, and remembers it', async () => {
    visit(newDevice())
    await userEvent.click(await screen.findByRole('button', { name: /dark|light/i }))
    const scheme = document.documentElement.dataset.mantineColorScheme
    expect(localStorage.getItem('mantine-color-scheme-value')).toBe(scheme)
  })

  it('asks the browser to keep what is stored when a talk begins', async () => {
    const device = newDevice()
    const persist = vi.fn(async () => true)
    visit({
      ...device,
      deps: { ...device.deps, records: async () => ({ ...device.records, disk: { ...device.records.disk, persist } }) },
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Start this talk' }))
    await screen.findByRole('textbox', { name: 'What you say to Dana Okafor' })
    expect(persist).toHaveBeenCalled()
  })

  it('offers to go on where one was', async () => {
    const device = newDevice()
    const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    await rehearsal.say('Good morning.')
    visit(device)
    expect(await screen.findByRole('link', { name: 'Go on talking: The night shift keeps stopping' })).toHaveAttribute(
      'href',
      '#/run/run-1',
    )
  })

  it('shows the best result so far', async () => {
    const device = newDevice()
    const rehearsal = await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    await rehearsal.say('Where is the trouble?')
    await rehearsal.end()
    visit(device)
    expect(await screen.findByRole('img', { name: '1 of 4' })).toBeVisible()
  })
})

describe('preparing', () => {
  it('tells who you are, what is true and what a 4 looks like, before the start', async () => {
    visit(newDevice(), '/talk/night-shift-stops/en')
    expect(await screen.findByText('You sell sensors.')).toBeVisible()
    expect(screen.getByText('Each unit carries two sensors.')).toBeVisible()
    expect(screen.getAllByText(/Finds each difficulty in turn/)[0]).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Start the talk' }))
    expect(await screen.findByRole('log')).toBeVisible()
  })

  it('says so when there is no such talk', async () => {
    visit(newDevice(), '/talk/nowhere/en')
    expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  })
})

describe('history', () => {
  it('says what to do when it is empty', async () => {
    visit(newDevice(), '/history')
    expect(await screen.findByRole('link', { name: 'Choose a first talk' })).toBeVisible()
  })

  it('deletes a talk after asking', async () => {
    const device = newDevice()
    await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    visit(device, '/history')
    await userEvent.click(await screen.findByRole('button', { name: /^Delete/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }))
    expect(await screen.findByRole('heading', { name: 'Nothing here yet' })).toBeVisible()
    expect(await device.records.runs.list()).toHaveLength(0)
  })

  it.each([
    { file: 'no json', said: /It is not a JSON file/ },
    { file: '{"format":"something"}', said: /not a talk that Parley exported/ },
    { file: '{"format":"parley-run","version":99}', said: /newer version of Parley/ },
  ])('refuses $file with the reason and changes nothing', async ({ file, said }) => {
    const device = newDevice()
    visit(device, '/history')
    await userEvent.upload(
      await screen.findByLabelText('Import a talk'),
      new File([file], 'x.json', { type: 'application/json' }),
    )
    expect(await screen.findByText(said)).toBeVisible()
    expect(screen.getByText(/Nothing has changed on this device/)).toBeVisible()
    expect(await device.records.runs.list()).toHaveLength(0)
  })

  it('takes an exported talk in on another device', async () => {
    const one = newDevice()
    const rehearsal = await one.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    await rehearsal.say('Where is the trouble?')
    await rehearsal.end()
    const file = (await one.records.runs.export(rehearsal.run)) ?? ''
    const other = newDevice()
    visit(other, '/history')
    await userEvent.upload(
      await screen.findByLabelText('Import a talk'),
      new File([file], 'x.json', { type: 'application/json' }),
    )
    expect(await screen.findByText(/The talk is here now/)).toBeVisible()
    expect(await other.records.runs.export(rehearsal.run)).toBe(file)
  })
})

describe('settings', () => {
  it('deletes everything after asking', async () => {
    const device = newDevice()
    await device.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    visit(device, '/settings')
    await userEvent.click(await screen.findByRole('button', { name: 'Delete everything' }))
    await userEvent.click(screen.getByRole('button', { name: 'Yes, delete everything' }))
    expect(await screen.findByText('Everything is deleted.')).toBeVisible()
    await waitFor(async () => expect(await device.records.runs.list()).toHaveLength(0))
  })

  it('brings a copy back, says in words what is new, and names what was kept out', async () => {
    const [one, other] = [newDevice(), newDevice()]
    await one.deps.host.start({ scenario: 'night-shift-stops', lang: 'en', level: 'normal' })
    await one.records.authored.create('scenarios/mine.en.mdx', 'half written')
    await one.records.authored.create('page.html', '<script>')
    const copy = new File([await one.records.backup.export()], 'copy.json', { type: 'application/json' })
    visit(other, '/settings')
    const picker = await screen.findByLabelText('Bring a copy back')
    await userEvent.upload(picker, copy)
    expect(await screen.findByText(/^The copy was read\. New here: 1 talk, 1 file of your own, /)).toBeVisible()
    expect(screen.getByText(/^page\.html/)).toBeVisible()
    await userEvent.upload(
      picker,
      new File(['{"format":"parley-backup","version":99,"from":"","runs":[]}'], 'newer.json', { type: 'application/json' }),
    )
    expect(await screen.findByText(/made by a newer version of Parley.* Nothing has changed/)).toBeVisible()
    expect(screen.queryByText(/^page\.html/)).toBeNull()
  })
})

describe('when a page breaks', () => {
  it('says what happened, what is safe, and what to do', async () => {
    const device = newDevice()
    visit(
      { ...device, deps: { ...device.deps, host: { ...device.deps.host, open: () => Promise.reject(new Error('Boom.')) } } },
      '/run/x',
    )
    expect(await screen.findByRole('heading', { name: 'This page stumbled' })).toBeVisible()
    expect(screen.getByText(/What was kept before is untouched/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Go to the start' })).toBeVisible()
    expect(screen.getByText('Boom.')).toBeInTheDocument()
  })
})
