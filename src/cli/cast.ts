import { hashOf, type Lang, type Persona, type Rubric, type Scenario } from '#content'
import { loadPersona, loadRubric, rubricCards } from '#content/library'
import type { Script } from '#session'
import { Stop } from './stop.ts'

/** A trainer's own personas and rubrics, by id and language; they are taken before what ships. */
export interface OwnCast {
  readonly persona: (id: string, lang: Lang) => Persona | undefined
  readonly rubric: (id: string, lang: Lang) => Rubric | undefined
}

/**
 * All that a rehearsal of a scenario needs beside it.
 *
 * @throws Stop where a rubric is neither among one's own nor in what ships
 */
export async function scriptWith(scenario: Scenario, own: OwnCast, file: string): Promise<Script> {
  const { lang } = scenario
  const personas = await Promise.all(
    [...new Set(scenario.buyers.map(({ persona }) => persona))].map((id) => own.persona(id, lang) ?? loadPersona(id, lang)),
  )
  const shipped = (await rubricCards()).filter((card) => card.lang === lang).map(({ id }) => id)
  const rubrics = await Promise.all(
    scenario.rubrics.map((id) => {
      const found = own.rubric(id, lang)
      if (found) return found
      if (shipped.includes(id)) return loadRubric(id, lang)
      throw new Stop(
        `${file}: there is no rubric "${id}" in "${lang}", neither beside it nor in what ships. Write rubrics/${id}.${lang}.mdx, or name one of: ${shipped.join(', ')}.`,
      )
    }),
  )
  const byId = Object.fromEntries(personas.map((persona) => [persona.id, persona]))
  return { scenario, personas: byId, rubrics, hash: hashOf({ scenario, personas: byId, rubrics }) }
}
