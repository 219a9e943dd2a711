import { type Effect, type FitRule, type Line, type Persona, REACTIONS, type ReactionId } from '../model.ts'
import { type Component, linesOf, missingChild, open, paragraphsOf, sort } from './component.ts'
import { readFields, type Source } from './field.ts'
import { given } from './given.ts'
import { EFFECT, FIT, FRONT, VOICE } from './grammar.ts'
import type { Reading } from './reading.ts'
import type { Node } from './tree.ts'

/** A persona needs this many lines for each reaction, so that nothing repeats. */
export const LEAST_VOICE_LINES = 5

const TOP: Pick<Component, 'name' | 'children'> = { name: '', children: ['Effect', 'Fit', 'Voice'] }

export function readPersona(front: Source, body: readonly Node[], reading: Reading): Persona {
  const { id, lang, title, start, longTurn, turnCost, leavesAt, decidesAt, takesProof } = readFields(
    FRONT.persona,
    front,
    reading,
  )
  const { elements, prose } = sort(body, TOP, reading)
  if (prose.length === 0) missingSummary(front, reading)
  const effects: Effect[] = []
  const fit: FitRule[] = []
  const voice: Partial<Record<ReactionId, readonly Line[]>> = {}
  for (const element of elements) {
    if (element.name === 'Effect') {
      const { values, at } = open(element, EFFECT, reading)
      reading.declare('effect', values.when ? `${values.move}.${values.when}` : values.move, at)
      effects.push(given(values))
    } else if (element.name === 'Fit') {
      const { values, at } = open(element, FIT, reading)
      reading.declare('fit', values.id, at)
      fit.push(values)
    } else {
      const opened = open(element, VOICE, reading)
      const { when } = opened.values
      reading.declare('voice', when, opened.at)
      const lines = linesOf(opened, `voice:${when}`, LEAST_VOICE_LINES, reading)
      voice[when] ??= lines
    }
  }
  for (const reaction of REACTIONS) {
    if (voice[reaction]) continue
    voice[reaction] = []
    reading.fault('persona/no-voice', front.at, {
      en: [`This person has no words for "${reaction}".`, `Add <Voice when="${reaction}"> with five lines or more.`],
      zh: [`这个人没有“${reaction}”时说的话。`, `请加上 <Voice when="${reaction}">，至少五句。`],
    })
  }
  if (fit.length === 0) missingChild(front.at, '', 'Fit', reading)
  if (effects.length === 0) missingChild(front.at, '', 'Effect', reading)
  return {
    id,
    lang,
    title,
    summary: paragraphsOf(prose, reading).join(' '),
    start,
    longTurn,
    turnCost,
    leavesAt,
    decidesAt,
    takesProof,
    effects,
    fit,
    voice: voice as Persona['voice'], // every reaction was filled above
  }
}

function missingSummary(front: Source, reading: Reading): void {
  reading.fault('text/empty', front.at, {
    en: ['The file says nothing about this person.', 'Write one or two sentences below the front matter.'],
    zh: ['文件没有介绍这个人。', '请在文件头下面写一两句话。'],
  })
}
