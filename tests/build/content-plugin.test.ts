import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Rollup } from 'vite'
import { describe, expect, it } from 'vitest'
import { content } from '../../src/build/content-plugin.ts'

const root = join(import.meta.dirname, '../..')

/** A page that uses one sample file, in a folder of its own. */
function page(source: string, change: (text: string) => string = (text) => text): string {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, 'node_modules/.cache/plugin-test-'))
  cpSync(join(root, 'tests/content/samples/scenarios'), join(folder, 'scenarios'), { recursive: true })
  const file = join(folder, 'scenarios/late-stand.en.mdx')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  writeFileSync(join(folder, 'main.js'), source)
  return folder
}
async function built(folder: string, ssr = false): Promise<readonly Rollup.OutputChunk[]> {
  const result = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [content()],
    build: {
      write: false,
      minify: false,
      ...(ssr ? { ssr: join(folder, 'main.js') } : { lib: { entry: join(folder, 'main.js'), formats: ['es'] } }),
    },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[]
  return (Array.isArray(result) ? result : [result]).flatMap(({ output }) => output).filter((one) => one.type === 'chunk')
}

describe('content is compiled by the build', () => {
  it('to data that is frozen, without parser or mark-up', async () => {
    const [chunk] = await built(page("import talk from './scenarios/late-stand.en.mdx'\nexport default talk"))
    expect(chunk?.code).toContain('The stand that came late')
    expect(chunk?.code).not.toMatch(/<Vent>|micromark|fromMarkdown/)
    const talk = (await import(`data:text/javascript,${encodeURIComponent(chunk!.code)}`)).default
    expect(talk.complaint.heat).toBe(70)
    expect(Object.isFrozen(talk.complaint.remedies[0])).toBe(true)
  }, 30_000)

  it('to a card that leaves the talk out', async () => {
    const [chunk] = await built(page("import card from './scenarios/late-stand.en.mdx?card'\nexport default card"))
    expect(chunk?.code).toContain('You look after a display maker')
    expect(chunk?.code).not.toContain('I stood there like an idiot')
    expect(chunk!.code.length).toBeLessThan(1500)
  }, 30_000)

  it('and a fault in it fails the build of the page at its place', async () => {
    const folder = page("import talk from './scenarios/late-stand.en.mdx'\nexport default talk", (text) =>
      text.replace('heat={70}', 'heat={170}'),
    )
    await expect(built(folder)).rejects.toThrow(/late-stand\.en\.mdx:\d+:\d+ attribute\/bad-value/)
  }, 30_000)

  it('while the command line is built in spite of it, to be able to tell it', async () => {
    const folder = page(
      "import card from './scenarios/late-stand.en.mdx?card'\nexport const load = () => import('./scenarios/late-stand.en.mdx')\nexport default card",
      (text) => text.replace('heat={70}', 'heat={170}'),
    )
    const chunks = await built(folder, true)
    expect(chunks.map(({ code }) => code).join('\n')).toMatch(/throw new Error\(".*attribute\/bad-value/)
  }, 30_000)
})
