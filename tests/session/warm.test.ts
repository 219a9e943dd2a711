import { expect, it } from 'vitest'
import { scriptFor } from '#content/library'
import { loadLabeller } from '#language'
import { spokeOf } from '#session'
import { createEngine } from '#session/engine'

const both = loadLabeller(['en', 'zh'])

it.each([
  ['en', 'Where does line two slow you down?'],
  ['zh', '二号线哪里让您头疼？'],
] as const)('a warmed engine hears and answers as a cold one does (%s)', async (lang, text) => {
  const script = await scriptFor('growth-director', lang)
  const first = async (warmed: boolean) => {
    const engine = createEngine({ loadLabeller: () => both })
    await engine.load(script, { seed: 7, level: 'normal' }, [])
    const opened = await engine.open()
    if (warmed) await engine.warm?.()
    const heard = await engine.hear(text)
    return { opened, heard, answered: await engine.reply(spokeOf('karen', heard)) }
  }
  expect(await first(true)).toEqual(await first(false))
})
