/**
 * Twenty excerpts of buyers' lines in each language, unnamed and mixed: a reader says which style each is, and compares with the key.
 *
 *   node src/cli/launch.mjs tests/bench/blind.ts [--seed 7] [--lang en|zh]          the excerpts
 *   node src/cli/launch.mjs tests/bench/blind.ts [--seed 7] [--lang en|zh] --key    the key alone
 *
 * With --talks the lines are those that the talks' authors wrote for their own buyers.
 */
import { LANGS, type Lang, type Line, PERSONAS, type PersonaId, REACTIONS, type ReactionId, type Scenario } from '#content'
import { personas, scenarios } from '../talks/library.ts'

const EXCERPTS = 20
const LINES = 3
/** What ends a talk, and what is hardly ever said, tells little of a style. */
const LEFT_OUT: ReadonlySet<ReactionId> = new Set(['wrong-language', 'not-understood', 'parroted', 'wavers', 'evades-signing'])

const given = process.argv.slice(2)
const optionOf = (name: string): string | undefined => given[given.indexOf(name) + 1]
const seed = given.includes('--seed') ? Number(optionOf('--seed')) : 7
const langs = given.includes('--lang') ? LANGS.filter((lang) => lang === optionOf('--lang')) : LANGS

/** Mulberry32: the same excerpts for the same seed. */
function chance(from: number): (below: number) => number {
  let state = from >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

interface Excerpt {
  readonly style: PersonaId
  readonly lines: readonly string[]
}

/** What one buyer of a talk may say, by what it is said to. */
function ownLines(scenario: Scenario): readonly (readonly Line[])[] {
  const { complaint } = scenario
  return [
    ...scenario.needs.flatMap((need) => [need.admitted, need.felt, need.explicit]),
    ...scenario.secrets.map((secret) => secret.lines),
    ...scenario.concerns.flatMap((concern) => [concern.raised, concern.understood, concern.settled, concern.hardened]),
    ...scenario.answers.map((answer) => answer.lines),
    ...(complaint ? [complaint.venting, complaint.heard, complaint.apologised, complaint.hotter] : []),
    ...scenario.openings.map((opening) => [opening.line]),
  ].filter((pool) => pool.length > 0)
}

/** The pools of a style's lines: the persona's by reaction, or those of a talk with such a buyer. */
function poolsOf(style: PersonaId, lang: Lang, nth: number): readonly (readonly Line[])[] {
  if (given.includes('--talks')) {
    const talks = scenarios.filter((one) => one.lang === lang && one.buyers.length === 1 && one.buyers[0]?.persona === style)
    return ownLines(talks[nth % talks.length]!)
  }
  const voice = personas.find((one) => one.id === style && one.lang === lang)!.voice
  return REACTIONS.filter((reaction) => !LEFT_OUT.has(reaction)).map((reaction) => voice[reaction])
}

/** Each style equally often, in mixed order; no reaction twice in an excerpt, no line twice at all. */
function excerpts(lang: Lang): readonly Excerpt[] {
  const draw = chance(seed * 2 + LANGS.indexOf(lang))
  const said = new Set<string>()
  const all = Array.from({ length: EXCERPTS }, (_, at): Excerpt => {
    const style = PERSONAS[at % PERSONAS.length]!
    const pools = poolsOf(style, lang, Math.floor(at / PERSONAS.length))
    const lines: string[] = []
    const used = new Set<number>()
    while (lines.length < LINES) {
      const place = draw(pools.length)
      const pool = pools[place]!.filter((line) => !said.has(line.text))
      if (used.has(place) || pool.length === 0) continue
      used.add(place)
      const { text } = pool[draw(pool.length)]!
      said.add(text)
      lines.push(text)
    }
    return { style, lines }
  })
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = draw(at + 1)
    ;[all[at], all[other]] = [all[other]!, all[at]!]
  }
  return all
}

for (const lang of langs) {
  console.log(`\n== ${lang}, seed ${seed}`)
  excerpts(lang).forEach(({ style, lines }, at) => {
    console.log(given.includes('--key') ? `${at + 1} ${style}` : `\n${at + 1}\n${lines.map((line) => `  ${line}`).join('\n')}`)
  })
}
