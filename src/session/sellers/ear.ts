import type { SellerSpoke } from '#buyer'
import type { Scenario } from '#content'
import type { Heard, Labeller } from '#language'
import { spokeOf } from '../spoke-of.ts'
import { topicsOf } from '../topics.ts'
import type { Ear } from './play.ts'
import { wordsFor } from './speech.ts'

/** What a buyer takes in of what was heard: the same words are taken in once. */
const taken = new WeakMap<Heard, SellerSpoke>()

/**
 * Puts what a simulated seller means into words and has them heard as any trainee's words are.
 *
 * @param known - turns heard so far, so that none is labelled twice; several scenarios may share it
 */
export function earFor(scenario: Scenario, labeller: Labeller, known: Map<string, Heard> = new Map()): Ear {
  const topics = topicsOf(scenario)
  let earlier: string[] = []
  let buyerEarlier: string[] = []
  let spoken = new Set<string>()
  return (meant, { last, draw, restart }): SellerSpoke => {
    if (restart) [earlier, buyerEarlier, spoken] = [[], [], new Set()]
    const context = last.said.map((said) => said.text).join(' ')
    buyerEarlier.push(context)
    const text = wordsFor(scenario, meant, context, draw, spoken)
    const key = `${scenario.id}.${scenario.lang}|${text}|${context}|${earlier.includes(text)}`
    const heard =
      known.get(key) ?? labeller.hear({ lang: scenario.lang, text, context, kind: scenario.kind, earlier, buyerEarlier }, topics)
    known.set(key, heard)
    earlier.push(text)
    const spoke = taken.get(heard) ?? spokeOf('', heard, { text, lang: scenario.lang })
    taken.set(heard, spoke)
    return { ...spoke, to: meant.to }
  }
}
