import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { RecordsError } from '#records'
import { type Device, newDevice, visit } from './fakes.tsx'

/** Nothing more can be put on this disk; what is there can be read. */
function full(device: Device): Device {
  const no = () => Promise.reject(new RecordsError('full', 'The disk is full.'))
  const { kept, authored, people } = device.records
  const records = {
    ...device.records,
    kept: { ...kept, put: no },
    authored: { ...authored, create: no },
    people: { ...people, put: no },
  }
  return { ...device, records, deps: { ...device.deps, records: async () => records } }
}

describe('on a full disk', () => {
  it('the page stays, the words too, and what to do is said', async () => {
    const device = newDevice()
    await device.records.people.put({ id: 'mei', name: 'Mei' })
    visit(full(device), '/review/coaching/mei/notes')
    const user = userEvent.setup()
    await user.type(await screen.findByLabelText('New note'), 'Agreed: call on Friday.')
    await user.click(screen.getByRole('button', { name: 'Keep the note' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/No room is left.*was not kept.*Delete talks/)
    expect(screen.getByLabelText('New note')).toHaveValue('Agreed: call on Friday.')
    await user.click(screen.getByRole('button', { name: 'I have read it' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('a file that cannot be begun is told of, and the list can still be read', async () => {
    const device = newDevice()
    await device.records.authored.create('scenarios/mine.en.mdx', '---\ntitle: Mine\n---\n')
    visit(full(device), '/author', { lang: 'zh' })
    await userEvent.click(await screen.findByRole('button', { name: '评分表' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/没有空间/)
    expect(screen.getByText(/scenarios\/mine.en.mdx/)).toBeVisible()
  })
})
