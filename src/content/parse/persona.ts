import type { Line } from '../model/line.ts'
import type { Effect, FitRule, Persona } from '../model/persona.ts'
import { REACTIONS, type ReactionId } from '../model/reaction.ts'
import { missingChild, open, sort } from './component.ts'
import { given } from './given.ts'
import { EFFECT, FIT, PERSONA, VOICE } from './grammar/persona.ts'
import { linesOf, paragraphsOf } from './lines.ts'
import { nearPairs } from './near.ts'
import { readFields, type Source } from './read-fields.ts'
import type { Reading } from './reading.ts'
import type { Node } from './tree.ts'

/** A persona needs this many lines for each reaction, so that nothing repeats. */
const LEAST_VOICE_LINES = 5

export function readPersona(front: Source, body: readonly Node[], reading: Reading): Persona {
  const { id, lang, title, start, longTurn, turnCost, leavesAt, decidesAt, takesProof } = readFields(
    PERSONA.front,
    front,
    reading,
  )
  const { elements, prose } = sort(body, PERSONA.body, reading)
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
  checkRepeats(voice, reading)
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

/** Two lines that share this much of their words, in hundredths, sound like one said twice. */
const SAID_TWICE = 85

/** A buyer whose lines repeat sounds like a machine. */
function checkRepeats(voice: Partial<Record<ReactionId, readonly Line[]>>, reading: Reading): void {
  const said = Object.entries(voice).flatMap(([when, lines]) =>
    lines.map(({ text }, at) => ({ text, key: `voice:${when}.${at}` })),
  )
  const pairs = nearPairs(
    said.map(({ text }) => text),
    SAID_TWICE,
  )
  for (const { first, second } of pairs) {
    const [one, two] = [said[first]!, said[second]!]
    const [at, there] = [reading.places.get(two.key), reading.places.get(one.key)]
    // The same line twice in one reaction is told already.
    if (!at || !there || (one.text === two.text && one.key.split('.')[0] === two.key.split('.')[0])) continue
    reading.fault('line/nearly-the-same', at, {
      en: [`This line is nearly that of line ${there.line}: “${one.text}”.`, 'Say it in other words, or take one out.'],
      zh: [`这句话与第 ${there.line} 行几乎相同：“${one.text}”。`, '请换个说法，或删去一句。'],
    })
  }
}

function missingSummary(front: Source, reading: Reading): void {
  reading.fault('text/empty', front.at, {
    en: ['The file says nothing about this person.', 'Write one or two sentences below the front matter.'],
    zh: ['文件没有介绍这个人。', '请在文件头下面写一两句话。'],
  })
}
