/**
 * Plays every scenario that ships, at every level, with simulated sellers of every kind: their words go through the labeller, the
 * buyer reacts to what was heard. Prints how the talks end, how the four styles take the same sellers, what was repeated, which lines
 * no talk reached, and how fast it went.
 *
 * `npm run simulate -- [seeds]`: talks per scenario, level and seller; 4 when left out.
 */
import { LEVELS, PERSONAS, type Scenario } from '#content'
import { type Heard, loadLabeller } from '#language'
import { earFor, ownLines, play, SELLERS, type SellerId, seeking, type Talk } from '#session/sellers'
import { castOf, personas, scenarios } from '../talks/library.ts'

const seeds = Number(process.argv[2] ?? 4)
const sellers = Object.keys(SELLERS) as SellerId[]
/** So many seeds are tried at each level before a line counts as out of reach. */
const MOST_SEEDS = 30
/** Sellers to whom the four styles are compared. */
const STYLED: readonly SellerId[] = ['thorough', 'mixed', 'pitching', 'rude']
const WINS: readonly (string | null)[] = ['won', 'next-step']
const labeller = await loadLabeller(['en', 'zh'])
const known = new Map<string, Heard>()

interface Played {
  readonly scenario: Scenario
  readonly seller: SellerId
  readonly talk: Talk
}
function playAll(): readonly Played[] {
  const played: Played[] = []
  for (const scenario of scenarios) {
    const ear = earFor(scenario, labeller, known)
    for (const level of LEVELS)
      for (const seller of sellers)
        for (let seed = 1; seed <= seeds; seed++)
          played.push({ scenario, seller, talk: play(scenario, castOf(scenario), SELLERS[seller], { seed, level }, ear) })
  }
  return played
}

const first = performance.now()
const all = playAll()
const firstMs = performance.now() - first
const again = process.cpuUsage().user
playAll()
const againMs = (process.cpuUsage().user - again) / 1000

console.log(
  `${all.length} talks of ${scenarios.length} scenario files, ${known.size} different turns labelled in ${(firstMs / 1000).toFixed(1)} s`,
)
console.log(`with labels at hand: ${Math.round((all.length / againMs) * 1000)} talks a second of one core`)

console.log('\nseller         talks  turns   won  next  lost  hung-up  no end')
for (const seller of sellers) {
  const theirs = all.filter((one) => one.seller === seller)
  const of = (ending: string | null) => theirs.filter((one) => one.talk.ending === ending).length
  const turns = theirs.reduce((sum, one) => sum + one.talk.moves.length, 0) / theirs.length
  const cells = [of('won'), of('next-step'), of('lost'), of('hung-up'), of(null)].map((n) =>
    `${Math.round((n / theirs.length) * 100)}%`.padStart(5),
  )
  console.log(`${seller.padEnd(14)} ${String(theirs.length).padStart(5)} ${turns.toFixed(1).padStart(6)} ${cells.join(' ')}`)
}

console.log('\nscenario                     good  thorough  mixed  others')
for (const scenario of scenarios) {
  const share = (some: readonly SellerId[]) => {
    const theirs = all.filter((one) => one.scenario === scenario && some.includes(one.seller))
    return `${Math.round((theirs.filter((one) => WINS.includes(one.talk.ending)).length / theirs.length) * 100)}%`.padStart(7)
  }
  console.log(
    `${`${scenario.id}.${scenario.lang}`.padEnd(26)} ${share(['good'])} ${share(['thorough'])} ${share(['mixed'])} ${share(['pitching', 'interrogating', 'rude', 'silent', 'gaming'])}`,
  )
}

const repeated = all.filter((one) => {
  const texts = one.talk.replies.flatMap((reply) => reply.said.map((said) => said.text))
  return new Set(texts).size < texts.length
})
console.log(
  `\ntalks in which a line was said twice: ${repeated.length}; without an end: ${all.filter((one) => one.talk.ending === null).length}`,
)

console.log('\nmean mood at the end, the same scenarios and sellers with each style: trust / patience / interest, turns')
for (const style of PERSONAS) {
  const cells = STYLED.map((seller) => {
    const talks = scenarios.map((scenario) => {
      const persona = personas.find((one) => one.id === style && one.lang === scenario.lang)
      const cast = Object.fromEntries(scenario.buyers.flatMap((buyer) => (persona ? [[buyer.persona, persona]] : [])))
      return play(scenario, cast, SELLERS[seller], { seed: 1, level: 'normal' }, earFor(scenario, labeller, known))
    })
    const ends = talks.map((talk) => Object.values(talk.replies.at(-1)?.mood ?? {})[0] ?? { trust: 0, patience: 0, interest: 0 })
    const mean = (of: (at: number) => number) => Math.round(talks.reduce((sum, _, at) => sum + of(at), 0) / talks.length)
    const mood = (['trust', 'patience', 'interest'] as const).map((part) => mean((at) => ends[at]?.[part] ?? 0)).join(' / ')
    return `${seller} ${mood}, ${mean((at) => talks[at]?.moves.length ?? 0)}`
  })
  console.log(`${style.padEnd(11)} ${cells.join('   ')}`)
}

let lines = 0
let sought = 0
const unreached: string[] = []
for (const scenario of scenarios) {
  const said = new Set(all.filter((one) => one.scenario === scenario).flatMap(({ talk }) => textsOf(talk)))
  for (const { part, text } of ownLines(scenario)) {
    lines += 1
    if (said.has(text)) continue
    seek(scenario, part, text, said)
    if (said.has(text)) sought += 1
    else unreached.push(`${scenario.id}.${scenario.lang} ${part}: ${text}`)
  }
}
console.log(
  `own lines of the scenarios reached: ${lines - unreached.length} of ${lines}, ${sought} of them by sellers who were after them`,
)
for (const line of unreached) console.log(`  ${line}`)

/** Talks with somebody who is after this part of the buyer, until the line was said. */
function seek(scenario: Scenario, part: string, text: string, said: Set<string>): void {
  const ear = earFor(scenario, labeller, known)
  for (let seed = 1; seed <= MOST_SEEDS; seed++) {
    for (const level of LEVELS) {
      const talk = play(scenario, castOf(scenario), seeking(part), { seed, level }, ear)
      for (const one of textsOf(talk)) said.add(one)
      if (said.has(text)) return
    }
  }
}

function textsOf({ replies }: Talk): readonly string[] {
  return replies.flatMap((reply) => reply.said.map((line) => line.text))
}
