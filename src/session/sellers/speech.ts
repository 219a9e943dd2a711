import type { SellerSpoke } from '#buyer'
import type { Lang, Scenario } from '#content'
import { GAMING_EN, PHRASES_EN, SMALL_EN, STEPS_EN, VAGUE_EN } from './phrases.en.ts'
import { GAMING_ZH, PHRASES_ZH, SMALL_ZH, STEPS_ZH, VAGUE_ZH } from './phrases.zh.ts'

const PHRASES = { en: PHRASES_EN, zh: PHRASES_ZH } as const satisfies Record<Lang, unknown>
/** What was agreed in a sale, put together step by step. */
const STEPS = { en: STEPS_EN, zh: STEPS_ZH } as const
/** What is called a proof and is none. */
const VAGUE = { en: VAGUE_EN, zh: VAGUE_ZH } as const
const SMALL = { en: SMALL_EN, zh: SMALL_ZH } as const
const GAMING = { en: GAMING_EN, zh: GAMING_ZH } as const

/** What a simulated seller means, put into words: these go through the labeller like anybody's. */
export function wordsFor(
  scenario: Scenario,
  meant: SellerSpoke,
  lastLine: string,
  draw: (n: number) => number,
  /** Phrases of this talk so far: nobody says the same sentence again while there is another. */
  spoken: Set<string>,
): string {
  const { lang } = scenario
  if (meant.gate === 'copied') return lastLine
  if (meant.gate !== 'ok') return pickOf(GAMING[lang], draw)
  if (meant.moves.length === 0) return pickOf(SMALL[lang], draw)
  const used = new Set<string>()
  const said: string[] = []
  for (const move of meant.moves) {
    // A question has its content from one phrase; its form goes without saying.
    if (FORMS.has(move.id) && meant.moves.some((other) => other !== move && CONTENT.has(other.id))) continue
    const phrases =
      move.id === 'recap' && scenario.complaint === undefined
        ? STEPS[lang]
        : move.id === 'proof' && move.about === null
          ? VAGUE[lang]
          : (PHRASES[lang][move.id as keyof (typeof PHRASES)['en']] ?? [])
    if (phrases.length === 0) continue
    const form = freshOf(phrases, spoken, draw)
    const phrase = form
      .replace('{x}', wordFor(scenario, move.about, draw))
      .replace('{fact}', factFor(scenario, move.about, draw))
      .replace('{remedy}', remedyFor(scenario, move.about))
    if (!used.has(phrase)) said.push(phrase)
    used.add(phrase)
  }
  return said.length === 0 ? pickOf(SMALL[lang], draw) : said.join(lang === 'zh' ? '' : ' ')
}

const FORMS: ReadonlySet<string> = new Set(['open-question', 'closed-question'])
const CONTENT: ReadonlySet<string> = new Set([
  'situation-question',
  'problem-question',
  'implication-question',
  'need-payoff-question',
  'clarify',
  'invite-venting',
])

function wordFor(scenario: Scenario, about: string | null, draw: (n: number) => number): string {
  const topics = [
    ...scenario.needs,
    ...scenario.secrets,
    ...scenario.concerns,
    ...scenario.answers,
    ...scenario.facts,
    ...(scenario.complaint?.details ?? []),
    ...(scenario.complaint?.remedies ?? []),
  ]
  const words = topics.find((topic) => topic.id === about)?.about ?? []
  // The first words are the plainest: an author writes them first.
  return words[draw(Math.max(1, Math.min(3, words.length)))] ?? (scenario.lang === 'zh' ? '这件事' : 'that')
}

function factFor(scenario: Scenario, about: string | null, draw: (n: number) => number): string {
  const named = scenario.facts.find((fact) => fact.id === about)
  const concern = scenario.concerns.find((one) => one.id === about)
  const answers = scenario.facts.filter((fact) => concern?.settledBy.includes(fact.id) || concern?.setAgainst.includes(fact.id))
  const fitting = answers[draw(Math.max(1, answers.length))]
  return (named ?? fitting ?? scenario.facts[draw(Math.max(1, scenario.facts.length))])?.text ?? ''
}

/** The remedy in question; where none is named, the one that is welcome. */
function remedyFor(scenario: Scenario, about: string | null): string {
  const remedies = scenario.complaint?.remedies ?? []
  const remedy = remedies.find((one) => one.id === about) ?? remedies.find((one) => one.response === 'accept')
  // Who offers what cannot be had leaves out that it cannot.
  if (remedy?.allowed === false) return `${remedy.text.split(/[:：]/)[0] ?? ''}${scenario.lang === 'zh' ? '。' : '.'}`
  return remedy?.text ?? scenario.facts.find((fact) => fact.id === about)?.text ?? ''
}

function freshOf(phrases: readonly string[], spoken: Set<string>, draw: (n: number) => number): string {
  const fresh = phrases.filter((phrase) => !spoken.has(phrase))
  const form = pickOf(fresh.length === 0 ? phrases : fresh, draw)
  spoken.add(form)
  return form
}

const pickOf = (phrases: readonly string[], draw: (n: number) => number): string =>
  phrases[draw(Math.max(1, phrases.length))] ?? ''
