/**
 * Plays every scenario that ships, at every level, with simulated sellers of every kind: their words go through the labeller, the
 * buyer reacts to what was heard. Prints how the talks end, what was repeated, which lines no talk reached, and how fast it went.
 *
 * `npm run simulate -- [seeds]`: talks per scenario, level and seller; 4 when left out.
 */
import type { SellerSpoke } from '#buyer'
import { LEVELS, type Scenario } from '#content'
import { type Heard, loadLabeller } from '#language'
import { topicsOf } from '../../src/session/topics.ts'
import { castOf, scenarios } from '../talks/library.ts'
import { type Ear, play, type Talk } from '../talks/play.ts'
import { SELLERS, type SellerId } from '../talks/sellers.ts'
import { wordsFor } from '../talks/speech.ts'

const seeds = Number(process.argv[2] ?? 4)
const sellers = Object.keys(SELLERS) as SellerId[]
const WINS: readonly (string | null)[] = ['won', 'next-step']
const labeller = await loadLabeller(['en', 'zh'])
const known = new Map<string, Heard>()

/** Words for what is meant, heard as any trainee's words are. */
function earFor(scenario: Scenario): Ear {
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
    const { gate, moves, perhaps, length, questions, names } = heard
    return { to: meant.to, gate, moves, perhaps, length, questions, names }
  }
}

interface Played {
  readonly scenario: Scenario
  readonly seller: SellerId
  readonly talk: Talk
}
function playAll(): readonly Played[] {
  const played: Played[] = []
  for (const scenario of scenarios) {
    const ear = earFor(scenario)
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

let lines = 0
const unreached: string[] = []
for (const scenario of scenarios) {
  const said = new Set(
    all
      .filter((one) => one.scenario === scenario)
      .flatMap((one) => one.talk.replies.flatMap((reply) => reply.said.map((line) => line.text))),
  )
  for (const [key, text] of ownLines(scenario)) {
    lines += 1
    if (!said.has(text)) unreached.push(`${scenario.id}.${scenario.lang} ${key}: ${text}`)
  }
}
console.log(`own lines of the scenarios reached: ${lines - unreached.length} of ${lines}`)
for (const line of unreached) console.log(`  ${line}`)

function ownLines(scenario: Scenario): readonly (readonly [string, string])[] {
  const { needs, secrets, concerns, answers, complaint } = scenario
  const from = (key: string, some: readonly { readonly text: string }[]) => some.map((line) => [key, line.text] as const)
  return [
    ...needs.flatMap((need) => [
      ...from(`${need.id}.admitted`, need.admitted),
      ...from(`${need.id}.felt`, need.felt),
      ...from(`${need.id}.explicit`, need.explicit),
    ]),
    ...secrets.flatMap((secret) => from(secret.id, secret.lines)),
    ...answers.flatMap((answer) => from(answer.id, answer.lines.slice(0, 2))),
    ...concerns.flatMap((concern) =>
      (['raised', 'understood', 'refused', 'settled', 'hardened'] as const).flatMap((state) =>
        from(`${concern.id}.${state}`, concern[state]),
      ),
    ),
    ...(complaint === undefined
      ? []
      : [
          ...(['venting', 'heard', 'apologised', 'understood', 'agreed', 'closed', 'hotter'] as const).flatMap((state) =>
            from(`complaint.${state}`, complaint[state]),
          ),
          ...complaint.details.flatMap((detail) => from(detail.id, detail.lines)),
          ...complaint.remedies.flatMap((remedy) => from(remedy.id, remedy.lines)),
        ]),
  ]
}
