import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run as label } from '../../src/cli/label.ts'
import { run as score } from '../../src/cli/score.ts'
import { run as test } from '../../src/cli/test.ts'
import { asLines, typed } from './typed.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-taught-'))
  mkdirSync(join(folder, 'moves'))
  mkdirSync(join(folder, 'rubrics'))
  const examples = [
    'Helmet on, please, and stay behind the yellow line.',
    'Before we walk in: helmets on, and nobody crosses the yellow line.',
    'Please keep the helmet on and stay behind the line in the hall.',
    'Goggles and helmet first, then I will show you the hall.',
  ].map((text) => `<Example>${text}</Example>`)
  writeFileSync(
    join(folder, 'moves/safety-briefing.en.mdx'),
    `---\nid: safety-briefing\nlang: en\nsection: own\ntitle: Safety briefing\n---\n\nTells how to be safe on the floor.\n\n${examples.join('\n\n')}\n`,
  )
  const levels = [0, 1, 2, 3, 4].map(
    (points) => `  <Level points={${points}}${points < 4 ? ' advice="Tell how to be safe."' : ''}>Level ${points}.</Level>`,
  )
  writeFileSync(
    join(folder, 'rubrics/safety.en.mdx'),
    `---\nid: safety\nlang: en\ntitle: Safety\nkinds: [discovery]\nsource: House rules\n---\n\nSafety first.\n\n<Criterion id="told" title="Told" levels={[20, 40, 60, 80]}>\n  <LooksAt>whether safety is told</LooksAt>\n${levels.join('\n')}\n  <Clue id="tells" moves="safety-briefing" worth={100} upTo={1} why="Tells how to be safe." />\n  <Model context="Shall we go in?">Please wear the helmet that lies there.</Model>\n</Criterion>\n\n<Overall base={0} fault={0} levels={[10, 20, 30, 40, 50, 60, 70, 80]}>\n  <Weight criterion="told" worth={25} />\n</Overall>\n\n<Test id="told">\n  <Turn by="buyer">Shall we go in?</Turn>\n  <Turn by="seller">Put your helmet on first, please, and stay behind the yellow line.</Turn>\n  <Expect criterion="told" least={4} most={4} />\n</Test>\n`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const asked = {
  id: 1,
  lang: 'en',
  context: 'Shall we go in?',
  text: 'Put your helmet on first, please, and stay behind the yellow line.',
}

it('a folder’s own move is heard and scored with its folder, and nowhere else', { timeout: 90_000 }, async () => {
  const turn = asLines([asked])
  expect(await typed(label, [], turn)).toMatchObject({ code: 0, out: expect.not.stringContaining('safety-briefing') })
  expect(await typed(label, ['--pack', folder], turn)).toMatchObject({
    code: 0,
    out: expect.stringContaining('"safety-briefing"'),
  })
  expect(await typed(test, [folder])).toMatchObject({ code: 0, out: expect.stringContaining('0 failed') })
  expect(await typed(label, ['--pack', join(folder, 'gone')], turn)).toMatchObject({ code: 2 })
  expect(await typed(score, ['--pack'])).toMatchObject({ code: 2 })
})
