/**
 * `npm run bench:peers`: the labeller beside three well-known packages and a floor of key words, on the same shipped examples and
 * the same held-out talks of the corpus. A package that gives one label gets a yes-or-no classifier for each move.
 * The packages are installed on demand, into node_modules/.cache, and are no dependency of the product.
 * Arguments name languages (`en`, `zh`) and labellers (a part of the name); without them all are run. node-nlp takes its time.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { CORE_MOVES, type Example, LANGS, type Lang, type MoveId } from '../../src/content/index.ts'
import { loadMoves } from '../../src/content/library.ts'
import { createLabeller, examplesOf, folds, talkOf, train, writeWeights } from '../../src/language/train.ts'

const PEERS = { 'node-nlp': '4.27.0', natural: '8.1.1', 'wink-naive-bayes-text-classifier': '2.2.1', 'wink-nlp-utils': '2.1.0' }
const FOLDS = 5
/** Of the examples that do not carry a move, every so many-th is a counter-example: with all of them the peers hear nothing at all. */
const COUNTER = 8

type Hear = (example: Example) => readonly MoveId[]
interface Peer {
  readonly name: string
  readonly learn: (lang: Lang, examples: readonly Example[]) => Promise<{ readonly hear: Hear; readonly bytes: number }>
}

function installed(): NodeJS.Require {
  const home = join(process.cwd(), 'node_modules/.cache/parley-peers')
  if (!existsSync(join(home, 'node_modules/natural'))) {
    mkdirSync(home, { recursive: true })
    writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: home, stdio: ['ignore', 2, 2] })
  }
  return createRequire(join(home, 'package.json'))
}

/** Words in English; characters and pairs of them in Chinese, since none of the peers cuts Chinese into words. */
function tokens(lang: Lang, text: string): string[] {
  const lower = text.toLowerCase()
  if (lang === 'en') return lower.match(/[a-z']+|[?!]/g) ?? []
  const signs = [...lower].filter((sign) => sign.trim() !== '')
  return [...signs, ...signs.slice(1).map((sign, at) => `${signs[at]}${sign}`)]
}

/** One yes-or-no classifier for each move. */
function oneEach(
  examples: readonly Example[],
  teach: (move: MoveId, rows: readonly { readonly text: string; readonly carries: boolean }[]) => (text: string) => boolean,
): Hear {
  const each = CORE_MOVES.map((move) => {
    const rows = examples
      .filter((example, at) => example.moves.includes(move) || at % COUNTER === 0)
      .map((example) => ({ text: example.text, carries: example.moves.includes(move) }))
    return { move, says: teach(move, rows) }
  })
  return ({ text }) => each.filter(({ says }) => says(text)).map(({ move }) => move)
}

const require = installed()

const PARLEY: Peer = {
  name: 'Parley',
  learn: async (lang, examples) => {
    const weights = writeWeights(train(lang, examples))
    const labeller = createLabeller({ [lang]: weights })
    const hear: Hear = ({ text, context }) => labeller.hear({ lang, text, context }).moves.map(({ id }) => id)
    return { hear, bytes: gzipSync(JSON.stringify(weights)).length }
  },
}

const NATURAL: Peer = {
  name: 'natural (naive Bayes)',
  learn: async (lang, examples) => {
    const { BayesClassifier } = require('natural') as {
      BayesClassifier: new () => {
        addDocument: (tokens: string[], label: string) => void
        train: () => void
        classify: (tokens: string[]) => string
      }
    }
    const kept: unknown[] = []
    const hear = oneEach(examples, (_, rows) => {
      const classifier = new BayesClassifier()
      for (const { text, carries } of rows) classifier.addDocument(tokens(lang, text), carries ? 'yes' : 'no')
      classifier.train()
      kept.push(classifier)
      return (text) => classifier.classify(tokens(lang, text)) === 'yes'
    })
    return { hear, bytes: gzipSync(JSON.stringify(kept)).length }
  },
}

const WINK: Peer = {
  name: 'wink-naive-bayes-text-classifier',
  learn: async (lang, examples) => {
    const create = require('wink-naive-bayes-text-classifier') as () => {
      definePrepTasks: (tasks: ((text: string) => string[])[]) => void
      defineConfig: (config: object) => void
      learn: (text: string, label: string) => void
      consolidate: () => void
      predict: (text: string) => string
      exportJSON: () => string
    }
    const kept: string[] = []
    const hear = oneEach(examples, (_, rows) => {
      const classifier = create()
      classifier.definePrepTasks([(text) => tokens(lang, text)])
      classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 })
      for (const { text, carries } of rows) classifier.learn(text, carries ? 'yes' : 'no')
      classifier.consolidate()
      kept.push(classifier.exportJSON())
      return (text) => classifier.predict(text) === 'yes'
    })
    return { hear, bytes: gzipSync(kept.join('')).length }
  },
}

const NLP_JS: Peer = {
  name: 'node-nlp (NlpManager)',
  learn: async (lang, examples) => {
    const { NlpManager } = require('node-nlp') as {
      NlpManager: new (
        settings: object,
      ) => {
        addDocument: (lang: string, text: string, intent: string) => void
        train: () => Promise<void>
        process: (lang: string, text: string) => Promise<{ classifications: { intent: string; score: number }[] }>
        export: () => string
      }
    }
    const manager = new NlpManager({ languages: [lang], forceNER: false, nlu: { log: false, epochs: 40 }, autoSave: false })
    // Its intents exclude each other: each turn is given once for each of its moves, and those above a share of the best count.
    for (const { text, moves } of examples) for (const move of moves) manager.addDocument(lang, text, move)
    await manager.train()
    const heard = new Map<string, readonly MoveId[]>()
    const hear: Hear = ({ text }) => heard.get(text) ?? []
    return Object.assign(
      { hear, bytes: gzipSync(manager.export()).length },
      {
        ready: async (held: readonly Example[]) => {
          for (const { text } of held) {
            const { classifications } = await manager.process(lang, text)
            const best = Math.max(...classifications.map(({ score }) => score), 0)
            heard.set(
              text,
              classifications.filter(({ intent, score }) => intent !== 'None' && score >= best / 4).map(({ intent }) => intent),
            )
          }
        },
      },
    )
  },
}

/** The floor: the four words that are most telling of each move; any two of them make it. */
const KEY_WORDS: Peer = {
  name: 'key words',
  learn: async (lang, examples) => {
    const everywhere = new Map<string, number>()
    const sets = examples.map(({ text, moves }) => ({ moves, words: new Set(tokens(lang, text)) }))
    for (const { words } of sets) for (const word of words) everywhere.set(word, (everywhere.get(word) ?? 0) + 1)
    const keys = CORE_MOVES.map((move) => {
      const here = new Map<string, number>()
      for (const { moves, words } of sets)
        if (moves.includes(move)) for (const word of words) here.set(word, (here.get(word) ?? 0) + 1)
      const telling = [...here]
        .filter(([, count]) => count >= 5)
        .map(([word, count]) => ({ word, share: count / ((everywhere.get(word) ?? 0) + 5) }))
        .sort((a, b) => b.share - a.share || (a.word < b.word ? -1 : 1))
        .slice(0, 12)
        .map(({ word }) => word)
      return { move, telling }
    })
    const hear: Hear = ({ text }) => {
      const words = new Set(tokens(lang, text))
      return keys.filter(({ telling }) => telling.filter((word) => words.has(word)).length >= 2).map(({ move }) => move)
    }
    return { hear, bytes: gzipSync(JSON.stringify(keys)).length }
  },
}

function agreement(cases: readonly { readonly truth: readonly MoveId[]; readonly heard: readonly MoveId[] }[]) {
  const of = (is: (move: MoveId) => boolean) => {
    const right = cases.reduce(
      (sum, { truth, heard }) => sum + heard.filter((move) => is(move) && truth.includes(move)).length,
      0,
    )
    const all = cases.reduce((sum, { truth, heard }) => sum + heard.filter(is).length + truth.filter(is).length, 0)
    return { f1: all === 0 ? 0 : (2 * right) / all, there: cases.reduce((sum, { truth }) => sum + truth.filter(is).length, 0) }
  }
  const each = CORE_MOVES.map((move) => of((id) => id === move)).filter(({ there }) => there >= 5)
  return { micro: of(() => true).f1, macro: each.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, each.length) }
}

const given = process.argv.slice(2)
const asked = given.filter((word) => !LANGS.some((lang) => lang === word))
for (const lang of LANGS.filter((one) => given.includes(one) || !LANGS.some((lang) => given.includes(lang)))) {
  const examples = examplesOf(await loadMoves(lang))
  const corpus = new Map(
    readFileSync(`tests/corpora/moves.${lang}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; moves: MoveId[] })
      .map(({ id, moves }) => [id, moves] as const),
  )
  const fold = folds(examples, talkOf, FOLDS)
  const held = examples.filter((example, at) => fold[at] === 0 && corpus.has(example.from))
  const taught = examples.filter((_, at) => fold[at] !== 0)
  console.log(`\n${lang}: ${taught.length} examples taught, ${held.length} turns of other talks held out`)
  const run: { readonly name: string; readonly micro: number; readonly perSecond: number }[] = []
  console.log(`${'labeller'.padEnd(34)} micro F1  macro F1  training s  turns/s   size KB gz`)
  for (const peer of [PARLEY, NATURAL, WINK, NLP_JS, KEY_WORDS].filter(
    ({ name }) => asked.length === 0 || asked.some((ask) => name.includes(ask)),
  )) {
    const from = performance.now()
    const learned = await peer.learn(lang, taught)
    const trained = (performance.now() - from) / 1000
    const start = performance.now()
    if ('ready' in learned) await (learned.ready as (held: readonly Example[]) => Promise<void>)(held)
    const cases = held.map((example) => ({ truth: corpus.get(example.from) ?? [], heard: learned.hear(example) }))
    const perSecond = (held.length * 1000) / (performance.now() - start)
    const { micro, macro } = agreement(cases)
    run.push({ name: peer.name, micro, perSecond })
    const figures = [micro.toFixed(3).padStart(8), macro.toFixed(3).padStart(9), trained.toFixed(1).padStart(11)]
    console.log(
      `${peer.name.padEnd(34)} ${figures.join(' ')} ${perSecond.toFixed(0).padStart(8)} ${(learned.bytes / 1024).toFixed(0).padStart(12)}`,
    )
  }
  const ours = run.find(({ name }) => name === PARLEY.name)
  if (!ours) continue
  const near = run.filter(({ name, micro }) => name !== PARLEY.name && micro >= ours.micro - 0.1)
  const fastest = near.reduce((most, { perSecond }) => Math.max(most, perSecond), 0)
  console.log(
    near.length === 0
      ? 'no peer comes within 0.1 of our F1'
      : `throughput against the fastest peer within 0.1 of our F1: ${(ours.perSecond / fastest).toFixed(1)} ×`,
  )
}
