import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/check.ts'
import { typed } from '../cli/typed.ts'
import { sample } from './samples.ts'

const check = (...args: string[]) => typed(run, args)

describe('parley check', () => {
  let good = ''
  let bad = ''
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-check-'))
    const write = (path: string, text: string) => {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      return file
    }
    good = write('good/scenarios/late-stand.en.mdx', sample('late-stand.en.mdx').text)
    bad = write('bad/scenarios/late-stand.en.mdx', sample('late-stand.en.mdx').text.replace('heat={70}', 'heat={hot}'))
  })

  it('says nothing and gives 0 when all is well', async () => {
    expect(await check(good)).toEqual({ code: 0, out: '', err: '' })
  })

  it('gives 1 and a line for each fault: file:line:column rule message mend', async () => {
    const { code, out } = await check(dirname(bad))
    expect(code).toBe(1)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(out).toMatch(/^\S+late-stand\.en\.mdx:\d+:\d+ attribute\/not-literal .+ Write for instance heat=\{4\}/)
  })

  it('gives objects when asked for JSON, and Chinese when asked for it', async () => {
    const { out } = await check(bad, '--json', '--zh')
    const fault = JSON.parse(out.split('\n')[0]!) as Record<string, unknown>
    expect(Object.keys(fault)).toEqual(['rule', 'file', 'line', 'column', 'message', 'mend'])
    expect(fault.message).toMatch(/[\u4e00-\u9fff]/)
  })

  it('knows the library while it checks a file that stands elsewhere, and tells only that file’s faults', async () => {
    const { out } = await check(good)
    expect(out).toBe('')
  })

  it('tells apart what is not there and what is not meant', async () => {
    expect(await check('no/such/file.mdx')).toMatchObject({ code: 2, err: expect.stringContaining('no/such/file.mdx') })
    expect(await check('--jason')).toMatchObject({ code: 2, err: expect.stringContaining('--jason') })
    expect(await check('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Usage') })
  })
})
