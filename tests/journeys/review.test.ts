import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SAYS, say, startTalk, toScores, visitsToApp } from './visit.ts'

const visit = visitsToApp()
const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')

describe.each(['en', 'zh'] as const)('the review workspace in %s', (lang) => {
  it('counts a talk in its worker, and has no fault that axe finds', async () => {
    const here = await visit({ lang, width: 390 })
    await startTalk(here, lang)
    await say(here, lang, SAYS[lang][1])
    await toScores(here, lang)
    const run = here.page.url().match(/run\/([^/]+)/)?.[1] ?? ''
    for (const path of [
      '/review',
      '/review/people',
      '/review/files',
      '/review/assignments',
      `/review/talk/${run}`,
      `/review/guide/${run}`,
    ]) {
      await here.go(path)
      if (path === '/review') await here.page.locator('table.heat').waitFor()
      const wide = await here.page.evaluate(() =>
        document.documentElement.scrollWidth <= window.innerWidth
          ? []
          : [...document.querySelectorAll('body *')]
              .filter((one) => one.getBoundingClientRect().right > window.innerWidth && !one.closest('.table-frame'))
              .map((one) => `${one.tagName} ${one.className}`),
      )
      expect(wide, `${path} is wider than the screen`).toEqual([])
      const faults = await here.page.evaluate(
        `${axe}; axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))`,
      )
      expect(faults, path).toEqual([])
    }
    await here.leave()
  })
})
