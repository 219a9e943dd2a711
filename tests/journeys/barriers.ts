import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const AXE = readFileSync(join(createRequire(import.meta.url).resolve('axe-core'), '../axe.min.js'), 'utf8')

/** What of axe's rules a change of colours can break. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** What axe finds on the page as it stands. It is put in through the debugger: the page's policy allows no other script. */
export async function barriersOn(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // Addresses are hashes: the same document has it already.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) }
  return (await page.evaluate(
    `(async () => (await axe.run(document, ${JSON.stringify(options)})).violations.map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ") + " " + (n.any[0]?.message ?? n.failureSummary)).slice(0, 4).join(" | ")))()`,
  )) as string[]
}

/** The same in the light, and what the dark changes about it. */
export async function barriersInBothSchemes(page: Page): Promise<readonly string[]> {
  const light = await barriersOn(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor()
  const dark = await barriersOn(page, OF_COLOUR)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map((barrier) => `in the dark, ${barrier}`)]
}
