import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const AXE = readFileSync(join(createRequire(import.meta.url).resolve('axe-core'), '../axe.min.js'), 'utf8')

/** What axe finds on the page as it stands. It is put in through the debugger: the page's policy allows no other script. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  return (await page.evaluate(
    '(async () => (await axe.run(document, { resultTypes: ["violations"] })).violations.map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ") + " " + (n.any[0]?.message ?? n.failureSummary)).slice(0, 4).join(" | ")))()',
  )) as string[]
}
