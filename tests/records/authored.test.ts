import { describe, expect, it } from 'vitest'
import { newDevice, recordsOn } from './fakes.ts'

describe('what a trainer writes', () => {
  it('is never overwritten by another tab', async () => {
    const device = newDevice()
    const [one, other] = [recordsOn(device), recordsOn(device)]
    const file = await one.authored.create('scenarios/talk.en.mdx', 'a')
    expect(await other.authored.write(file.id, file.rev, { text: 'b' })).toMatchObject({ outcome: 'written', file: { rev: 2 } })
    expect(await one.authored.write(file.id, file.rev, { text: 'c' })).toMatchObject({
      outcome: 'elsewhere',
      file: { text: 'b' },
    })
    expect((await one.authored.get(file.id))?.text).toBe('b')
    await other.authored.delete(file.id)
    expect(await one.authored.write(file.id, 2, { text: 'c' })).toEqual({ outcome: 'gone' })
  })

  it('keeps each saved text once, newest first', async () => {
    const { authored } = recordsOn()
    const { id } = await authored.create('scenarios/talk.en.mdx', 'a')
    await authored.save(id, 'first')
    await authored.save(id, 'again')
    await authored.write(id, 1, { text: 'b' })
    await authored.save(id, 'second')
    expect((await authored.saves(id)).map(({ n, text, note }) => [n, text, note])).toEqual([
      [2, 'b', 'second'],
      [1, 'a', 'first'],
    ])
  })

  it('takes a folder in: what was there is kept, new paths stand beside', async () => {
    const { authored } = recordsOn()
    const { id } = await authored.create('scenarios/talk.en.mdx', 'mine')
    await authored.take(
      [
        { path: 'scenarios/talk.en.mdx', text: 'theirs' },
        { path: 'rubrics/own.en.mdx', text: 'r' },
      ],
      'before import',
    )
    expect((await authored.get(id))?.text).toBe('theirs')
    expect(await authored.saves(id)).toMatchObject([{ text: 'mine', note: 'before import' }])
    expect((await authored.create('scenarios/talk.en.mdx', 'x')).path).toBe('scenarios/talk-2.en.mdx')
  })

  it('comes back with a backup, versions too', async () => {
    const [one, other] = [recordsOn(), recordsOn(newDevice())]
    const { id } = await one.authored.create('scenarios/talk.en.mdx', 'a'.repeat(50_000))
    await one.authored.save(id, '')
    expect(await other.backup.import(await one.backup.export())).toMatchObject({ outcome: 'merged' })
    expect((await other.authored.get(id))?.text).toHaveLength(50_000)
    expect(await other.authored.saves(id)).toHaveLength(1)
  })
})
