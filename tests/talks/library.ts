import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Persona, Scenario } from '#content'
import { parse } from '#content/parse'

/** Both the tests and the measurements are started from the top of the repository. */
const root = process.cwd()

function read<T>(folder: 'personas' | 'scenarios'): readonly T[] {
  return readdirSync(join(root, 'content', folder))
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .flatMap((file) => {
      const { value } = parse(`content/${folder}/${file}`, readFileSync(join(root, 'content', folder, file), 'utf8'))
      return value === null ? [] : [value as unknown as T] // the folder says what it holds
    })
}

/** The personas and scenarios that ship: those whose files are whole. */
export const personas = read<Persona>('personas')
export const scenarios = read<Scenario>('scenarios').filter((scenario) =>
  scenario.buyers.every((buyer) => personas.some((one) => one.id === buyer.persona && one.lang === scenario.lang)),
)
export const castOf = (scenario: Scenario): Readonly<Record<string, Persona>> =>
  Object.fromEntries(personas.filter((persona) => persona.lang === scenario.lang).map((persona) => [persona.id, persona]))
