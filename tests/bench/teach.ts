/**
 * How long the labeller takes to learn, and what it makes of few examples: `node src/cli/launch.mjs tests/bench/teach.ts [en|zh]`.
 * A shipped move is taken out of all shipped examples and taught anew as somebody's own, from so many of its examples; judged are
 * its other examples and a third of the shipped turns that were not learnt from.
 */
import { LANGS, type Lang, type Move, type MoveId } from '#content'
import { loadMoves } from '#content/library'
import { openCorpus, study, taughtLabeller, teach } from '#language/teach'
import en from '../../src/language/weights/en.ts'
import zh from '../../src/language/weights/zh.ts'

const WEIGHTS = { en, zh }
const langs = LANGS.filter((lang) => process.argv[2] === undefined || process.argv[2] === lang)
/** Time on the clock, and time that the processor gave: on a busy machine the second says what an idle one would take. */
const clock = () => {
  const [from, given] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(given)
    return `${Math.round(performance.now() - from)} ms (processor ${Math.round((user + system) / 1000)} ms)`
  }
}

for (const lang of langs) {
  const moves = await loadMoves(lang)
  const took = clock()
  const corpus = await openCorpus(WEIGHTS[lang], moves)
  console.log(`${lang}: ${corpus.seen.examples.length} shipped examples read in ${took()}`)
  await times(lang, moves, corpus)
  for (const hidden of ['benefit', 'reflect-feeling', 'ask-budget', 'follow-up']) await hiddenMove(lang, moves, hidden)
}

/** Five hundred own examples of a shipped move: what a key press costs. */
async function times(lang: Lang, moves: readonly Move[], corpus: Awaited<ReturnType<typeof openCorpus>>): Promise<void> {
  const some = moves.flatMap(({ examples }) => examples).filter(({ moves: all }) => all.includes('closed-question'))
  const own = [...Array(500).keys()].map((at) => {
    const { text, ...rest } = some[at % some.length]!
    return { ...rest, text: `${text}${lang === 'en' ? ` Number ${at}, please.` : `第${at}号。`}`, from: `own-${at % 3}` }
  })
  const shell = moves.find(({ id }) => id === 'closed-question')!
  const file: Move = { ...shell, examples: own, nearMisses: [] }
  for (const round of [1, 2, 3]) {
    const took = clock()
    let first = ''
    await study(corpus, [file], 'closed-question', () => {
      first = took()
    })
    console.log(`  500 own examples, round ${round}: learnt and told in ${first}, measured in ${took()}`)
  }
}

async function hiddenMove(lang: Lang, moves: readonly Move[], hidden: MoveId): Promise<void> {
  const without = (move: Move): Move => ({
    ...move,
    examples: move.examples.filter((one) => !one.moves.includes(hidden)),
    nearMisses: move.nearMisses.filter((one) => !one.moves.includes(hidden)),
  })
  const thirds = (move: Move, held: boolean): Move => ({
    ...move,
    examples: move.examples.filter((_, at) => (at % 3 === 0) === held),
    nearMisses: move.nearMisses.filter((_, at) => (at % 3 === 0) === held),
  })
  const background = moves.filter(({ id }) => id !== hidden).map(without)
  const corpus = await openCorpus(
    WEIGHTS[lang],
    background.map((move) => thirds(move, false)),
  )
  const all = moves.flatMap((move) => [...move.examples, ...move.nearMisses])
  const with_ = all.filter((one) => one.moves.includes(hidden)).sort((a, b) => (a.text < b.text ? -1 : 1))
  const negatives = background.map((move) => thirds(move, true)).flatMap((move) => [...move.examples, ...move.nearMisses])
  for (const count of [5, 10, 20, 40]) {
    const own = with_.slice(0, count).map((one) => ({ ...one, moves: ['own-move'] }))
    const file: Move = { id: 'own-move', lang, section: 'own', title: 'Own', does: 'Own.', examples: own, nearMisses: [] }
    const took = clock()
    const taught = await teach(corpus, [file])
    const learnt = took()
    if (!taught) continue
    const labeller = taughtLabeller(WEIGHTS[lang], taught)
    const hears = (one: { readonly text: string; readonly context: string }) =>
      labeller.hear({ lang, text: one.text, context: one.context }).moves.some(({ id }) => id === 'own-move')
    const rest = with_.slice(count)
    const hits = rest.filter(hears).length
    const wrong = negatives.filter(hears).length
    console.log(
      `  "${hidden}" as one's own from ${count} examples (${learnt}): heard in ${hits} of ${rest.length} others, wrongly in ${wrong} of ${negatives.length}`,
    )
  }
}
