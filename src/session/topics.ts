import type { Line, Scenario } from '#content'
import type { Topic } from '#language'

const texts = (...groups: readonly (readonly Line[])[]): string[] => groups.flat().map((line) => line.text)

const worked = new WeakMap<Scenario, readonly Topic[]>()
/** All that a seller's move can be about in this scenario, in the order of the file; the same list each time, for what is worked out from it is kept. */
export function topicsOf(scenario: Scenario): readonly Topic[] {
  const topics = worked.get(scenario) ?? listed(scenario)
  worked.set(scenario, topics)
  return topics
}

function listed(scenario: Scenario): readonly Topic[] {
  const { needs, secrets, concerns, facts, answers, complaint } = scenario
  return [
    ...needs.map((need) => topic('need', need, texts(need.admitted, need.felt, need.explicit))),
    ...secrets.map((secret) => topic('secret', secret, texts(secret.lines))),
    ...concerns.map((concern) =>
      topic('concern', concern, texts(concern.raised, concern.named, concern.understood, concern.settled)),
    ),
    ...facts.map((fact) => topic('fact', fact, [fact.text])),
    ...answers.map((answer) => topic('answer', answer, texts(answer.lines))),
    ...(complaint?.details ?? []).map((detail) => topic('detail', detail, texts(detail.lines))),
    ...(complaint?.remedies ?? []).map((remedy) => topic('remedy', remedy, [remedy.text, ...texts(remedy.lines)])),
  ]
}

const topic = (
  type: Topic['type'],
  { id, about }: { readonly id: string; readonly about: readonly string[] },
  words: readonly string[],
): Topic => ({ id, type, about, words })
