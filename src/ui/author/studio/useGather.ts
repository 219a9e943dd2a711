import { useCallback } from 'react'
import type { Persona, Rubric, Scenario } from '#content'
import { parse } from '#content/parse'
import type { Script } from '#session'
import { useDeps } from '../../deps.ts'
import { ownMoves } from '../teach/own-moves.ts'

/** A scenario with its persons and rubrics: the trainer's own drafts first, what ships for the rest. A draft with problems is not played. */
export function useGather(): (scenario: Scenario) => Promise<Script> {
  const { author, records } = useDeps()
  return useCallback(
    async (scenario) => {
      const drafts = await (await records()).authored.list()
      const personas: Persona[] = []
      const rubrics: Rubric[] = []
      for (const { path, text } of drafts) {
        if (!/^(?:personas|rubrics)\/.*\.mdx$/.test(path)) continue
        const { type, value, lang } = parse(path, text)
        if (lang !== scenario.lang || !value) continue
        if (type === 'persona') personas.push(value)
        else if (type === 'rubric') rubrics.push(value)
      }
      return author.gather(scenario, { personas, rubrics, moves: ownMoves(drafts, scenario.lang) })
    },
    [author, records],
  )
}
