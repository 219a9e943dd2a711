import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PERSONAS, type Persona, type Scenario } from '#content'
import { parse } from '#content/parse'
import { type GraphTrouble, scenarioGraph } from '../../../src/ui/author/chart/scenario-graph.ts'
import { nightShift } from '../../session/fakes.ts'

const STEPS = ['venting', 'heard', 'apologised', 'understood', 'offered', 'agreed', 'closed']
const template = (kind: string): Scenario => {
  const { type, value } = parse(`templates/${kind}.en.mdx`, readFileSync(`content/templates/${kind}.en.mdx`, 'utf8'))
  if (type !== 'scenario' || !value) throw new Error(kind)
  return value
}
/** Who the examples are played by: which proofs they take is part of whether a doubt can be settled. */
const shippedPersonas: Readonly<Record<string, Persona>> = Object.fromEntries(
  PERSONAS.map((id) => {
    const { type, value } = parse(`personas/${id}.en.mdx`, readFileSync(`content/personas/${id}.en.mdx`, 'utf8'))
    if (type !== 'persona' || !value) throw new Error(id)
    return [id, value]
  }),
)
const troubles = (scenario: Scenario, personas: Readonly<Record<string, Persona>> = {}): Readonly<Record<string, GraphTrouble>> =>
  Object.fromEntries(
    scenarioGraph(scenario, STEPS, personas).nodes.flatMap(({ ref, trouble }) => (trouble ? [[ref, trouble]] : [])),
  )

const need = { by: 'dana', about: ['x'], opensTo: ['problem-question'], admitted: [], felt: [], explicit: [] } as const
const secret = { by: 'dana', about: ['x'], opensTo: ['open-question'], lines: [] } as const
const concern = {
  by: 'dana',
  about: ['x'],
  raisedAt: 'pitch',
  levels: [],
  settledBy: [],
  setAgainst: [],
  raised: [],
  named: [],
  understood: [],
  refused: [],
  settled: [],
  hardened: [],
} as const
const bare: Scenario = { ...nightShift, needs: [], secrets: [], concerns: [], facts: [] }

describe('the chart of a scenario', () => {
  it.each(['discovery', 'presentation', 'objection', 'complaint'])('of the %s template has nothing to mark', (kind) => {
    expect(troubles(template(kind), shippedPersonas)).toEqual({})
  })

  it('leads from the opening to every need, and from there to the ends', () => {
    const { nodes, edges } = scenarioGraph(template('discovery'), STEPS)
    const reached = new Set(['opening'])
    for (let more = true; more; ) {
      const next = edges.filter(({ from, to }) => reached.has(from) && !reached.has(to))
      more = next.length > 0
      for (const { to } of next) reached.add(to)
    }
    expect(nodes.filter(({ id, kind }) => kind !== 'fact' && !reached.has(id))).toEqual([])
  })

  it('marks what waits for itself, and what waits for that', () => {
    const needs = [
      { ...need, id: 'a', after: 'b' },
      { ...need, id: 'b', after: 'a' },
      { ...need, id: 'c', after: 'b' },
      { ...need, id: 'd' },
    ]
    expect(troubles({ ...bare, needs })).toEqual({ a: 'after-itself', b: 'after-itself', c: 'after-unreachable' })
  })

  it('marks what asks for more trust than there is, and all behind it', () => {
    const secrets = [{ ...secret, id: 'deep', trust: 100 }]
    const needs = [{ ...need, id: 'a', after: 'deep' }]
    expect(troubles({ ...bare, secrets, needs })).toEqual({ deep: 'too-much-trust', a: 'after-unreachable' })
  })

  it('marks worries that nothing settles, and those that are never raised', () => {
    const concerns: Scenario['concerns'] = [
      { ...concern, id: 'doubt', type: 'doubt' },
      { ...concern, id: 'indifferent', type: 'indifference', need: 'nobody' },
      { ...concern, id: 'price', type: 'drawback', raisedAt: 'price', setAgainst: [] },
      { ...concern, id: 'felt', type: 'drawback', raisedAt: 'felt' },
    ]
    expect(troubles({ ...bare, concerns })).toEqual({
      doubt: 'nothing-settles',
      indifferent: 'nothing-settles',
      price: 'no-such-move',
      felt: 'nothing-felt',
    })
  })

  it('marks a doubt whose proofs this person does not take', () => {
    const scenario: Scenario = {
      ...bare,
      facts: [{ id: 'case', kind: 'proof', proof: 'case', about: ['x'], text: 'A case.' }],
      concerns: [{ ...concern, id: 'doubt', type: 'doubt', settledBy: ['case'] }],
    }
    const { persona } = scenario.buyers[0]!
    const takes = (takesProof: readonly string[]) =>
      scenarioGraph(scenario, STEPS, { [persona]: { takesProof } as never }).nodes.find(({ ref }) => ref === 'doubt')
    expect(takes(['figure'])).toMatchObject({ trouble: 'refused-only', mark: 'dead-end' })
    expect(takes(['figure', 'case'])?.mark).toBeUndefined()
  })

  it('marks remedies that lead nowhere', () => {
    const complaint = template('complaint').complaint!
    const refused = complaint.remedies.map(({ better: _, ...one }) => ({ ...one, response: 'refuse' as const }))
    const found = troubles({ ...template('complaint'), complaint: { ...complaint, remedies: refused } })
    expect(found).toEqual(Object.fromEntries(refused.map(({ id }) => [id, 'leads-nowhere'])))
  })
})
