import { describe, expect, it } from 'vitest'
import { scriptFor } from '#content/library'
import { loadLabeller } from '#language'
import { readRunFile, verifyRun } from '#records/files'
import { createEngine } from '#session/engine'
import { type Lang, offered, SAYS, say, startTalk, toScores, visitsToApp, WORDS } from './visit.ts'

const visit = visitsToApp()

describe.each(['en', 'zh'] as const satisfies readonly Lang[])('a talk that was played in Chromium (%s)', (lang) => {
  it('is heard, answered and scored alike by Node', async () => {
    const here = await visit({ lang })
    const { page, leave } = here
    await startTalk(here, lang)
    for (const words of SAYS[lang].slice(0, 4)) await say(here, lang, words)
    await toScores(here, lang)
    const file = readRunFile(await offered(page, () => page.getByRole('button', { name: WORDS[lang].export }).click()))
    await leave()
    if (file.outcome !== 'read') throw new Error(`${file.reason}: ${file.detail}`)
    const engine = createEngine({ loadLabeller: (one) => loadLabeller([one]) })
    expect(await verifyRun(engine, await scriptFor('growth-director', lang), file.events)).toEqual({
      proof: 'identical',
      differences: [],
      otherVersions: [],
    })
  })
})
