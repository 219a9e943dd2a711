import { basename, join, resolve } from 'node:path'
import { LANGS, type Lang, LEVELS, type Level } from '#content'
import { scenarioCards, scriptFor } from '#content/library'
import { nearest, type ParsedFile, parse } from '#content/parse'
import { MAX_LENGTH, type Rehearsal, type RunState, type RunTurn, type Script, startRehearsal } from '#session'
import { createEngine } from '#session/engine'
import { scriptWith } from './cast.ts'
import { filesUnder, isFolder, isThere, shippedLibrary, shown, textOf } from './files.ts'
import type { Io } from './io.ts'
import { Stop } from './stop.ts'
import { faultLine, type Hearing, hearingOf } from './taught.ts'

const HELP = `Usage: npm run -s parley -- play <scenario file or id> [--seed n] [--lang en|zh] [--level easy|normal|hard] [--json]

Plays a scenario in the terminal; of a file in a folder scenarios/, with the personas, rubrics and moves that stand beside that folder. Each line of standard input is one turn of the seller; the end of input ends the talk. "name: words"
addresses one of several buyers. Then the buyer's states turn by turn and the report. --json prints one object a line instead.
`

interface Options {
  readonly scenario: string
  readonly seed: number
  readonly lang?: Lang
  readonly level: Level
  readonly json: boolean
}

/** The talk as a trainer follows it: what is said, what it changes inside the buyer, and what it is worth. */
export async function run(args: string[], io: Io): Promise<number> {
  if (args.includes('--help')) {
    io.out(HELP)
    return 0
  }
  const options = optionsOf(args)
  if (typeof options === 'string') return refuse(io, `${options}\n\n${HELP}`)
  const { script, hearing } = await playedWith(options)
  const show = options.json ? jsonLines(io, script) : plainText(io, script)
  const rehearsal = await startRehearsal(
    {
      engine: createEngine({ loadLabeller: (lang) => hearing.labeller(lang) }),
      journal: { append: async () => undefined, read: async () => [] }, // the terminal keeps the talk
      now: () => 0, // the same words print the same, whenever they are said
    },
    { script, run: 'terminal', person: 'terminal', level: options.level, seed: options.seed },
  )
  show.turns(rehearsal.state(), 0)
  for await (const line of io.lines()) {
    if (rehearsal.state().ended) break
    await say(rehearsal, line, io, show)
  }
  if (!rehearsal.state().ended) {
    const before = rehearsal.state().turns.length
    await rehearsal.end()
    show.turns(rehearsal.state(), before)
  }
  show.report(rehearsal.state())
  return 0
}

interface Show {
  /** The turns from `from` on, with what they changed. */
  readonly turns: (state: RunState, from: number) => void
  readonly report: (state: RunState) => void
}

async function say(rehearsal: Rehearsal, line: string, io: Io, show: Show): Promise<void> {
  const named = rehearsal.script.scenario.buyers.find(({ id, name }) =>
    [id, name].some((prefix) => line.toLowerCase().replace('：', ':').startsWith(`${prefix.toLowerCase()}:`)),
  )
  const text = (named ? line.slice(line.search(/[:：]/) + 1) : line).trim()
  if (text === '') return
  if (text.length > MAX_LENGTH) {
    io.err(`A turn may have ${MAX_LENGTH} characters; this one has ${text.length} and was left out.\n`)
    return
  }
  const before = rehearsal.state().turns.length
  await rehearsal.say(text, named?.id)
  show.turns(rehearsal.state(), before)
}

function plainText(io: Io, { scenario, rubrics }: Script): Show {
  const nameOf = (id: string): string => scenario.buyers.find((buyer) => buyer.id === id)?.name ?? id
  const turn = (one: RunTurn): string => {
    if (one.by === 'buyer') return `${nameOf(one.buyer)}: ${one.text}\n`
    const moves = one.heard.moves.map(({ id, about }) => (about ? `${id} (${about})` : id)).join(', ')
    const heard = one.heard.gate === 'ok' ? moves || '-' : one.heard.gate
    const changes = one.changes.map((change) => `${change.id} ${change.from} > ${change.to} (${change.cause})`)
    return `> ${one.text}\n    heard: ${heard}\n${changes.map((change) => `    ${change}\n`).join('')}`
  }
  return {
    turns: (state, from) => {
      io.out(state.turns.slice(from).map(turn).join(''))
      const moods = Object.entries(state.mood).map(
        ([id, { trust, patience, interest }]) => `${nameOf(id)} trust ${trust} patience ${patience} interest ${interest}`,
      )
      const states = Object.entries(state.states).map(([part, at]) => `${part} ${at}`)
      io.out(`    [${[...moods, ...states].join('; ')}]\n`)
    },
    report: (state) => {
      io.out(`\n${state.ended?.ending} (${state.ended?.by} ends it)\n`)
      for (const report of state.scored[0]?.reports ?? []) {
        const rubric = rubrics.find(({ id }) => id === report.rubric)
        io.out(`\n${rubric?.title ?? report.rubric}: ${report.overall} of 4\n`)
        for (const criterion of rubric?.criteria ?? []) {
          const { points, unsure, missing } = report.criteria[criterion.id] ?? { points: 0, unsure: false, missing: '' }
          io.out(`  ${points}${unsure ? '?' : ' '} ${criterion.title}${missing ? ` - ${missing}` : ''}\n`)
          for (const { turn: index, start, end, worth, why } of report.evidence.filter((one) => one.criterion === criterion.id)) {
            io.out(
              `       ${worth < 0 ? '' : '+'}${worth} turn ${index} "${state.turns[index]?.text.slice(start, end) ?? ''}": ${why}\n`,
            )
          }
        }
      }
    },
  }
}

function jsonLines(io: Io, script: Script): Show {
  const line = (value: object): void => io.out(`${JSON.stringify(value)}\n`)
  return {
    turns: (state, from) => {
      for (const turn of state.turns.slice(from)) {
        if (turn.by === 'buyer') {
          line({ type: 'buyer', turn: turn.index, by: turn.buyer, text: turn.text, key: turn.said.key, signs: turn.signs })
        } else {
          const { index, to, text, heard, changes } = turn
          line({ type: 'seller', turn: index, to, text, gate: heard.gate, moves: heard.moves, changes })
        }
      }
      line({ type: 'state', turn: state.turns.length - 1, mood: state.mood, states: state.states })
    },
    report: (state) => {
      line({ type: 'ended', ...state.ended })
      for (const report of state.scored[0]?.reports ?? []) {
        const { engine, labeller } = state.scored[0] ?? {}
        line({
          type: 'report',
          ...report,
          scenario: script.scenario.id,
          seed: state.seed,
          engine,
          labeller,
          content: script.hash,
        })
      }
    },
  }
}

function optionsOf(args: readonly string[]): Options | string {
  const given = { seed: '1', lang: '', level: 'normal' }
  const names: string[] = []
  let json = false
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg === '--json') json = true
    else if (arg === '--seed' || arg === '--lang' || arg === '--level') {
      given[arg.slice(2) as keyof typeof given] = args[at + 1] ?? ''
      at += 1
    } else if (arg.startsWith('-')) return `"${arg}" is no option of play.`
    else names.push(arg)
  }
  const [scenario, more] = names
  if (scenario === undefined) return 'Name a scenario: a file or an id.'
  if (more !== undefined) return `One scenario at a time: "${scenario}" or "${more}"?`
  if (!/^\d{1,10}$/.test(given.seed)) return `"${given.seed}" is no seed: a whole number from 0.`
  const lang = LANGS.find((known) => known === given.lang)
  if (given.lang !== '' && !lang) return `"${given.lang}" is no language: ${LANGS.join(', ')}.`
  const level = LEVELS.find((known) => known === given.level)
  if (!level) return `"${given.level}" is no level: ${LEVELS.join(', ')}.`
  return { scenario, seed: Number(given.seed), ...(lang ? { lang } : {}), level, json }
}

interface Played {
  readonly script: Script
  readonly hearing: Hearing
}

async function playedWith({ scenario: name, lang }: Options): Promise<Played> {
  if (isThere(name)) return ofFile(name)
  const ids = [...new Set(scenarioCards.map(({ id }) => id))]
  const card = scenarioCards.find(({ id, lang: cardLang }) => id === name && (lang === undefined || cardLang === lang))
  if (card) return { script: await scriptFor(card.id, card.lang), hearing: hearingOf([]) }
  const meant = nearest(name, ids)
  throw new Stop(
    `There is no scenario "${name}"${lang && ids.includes(name) ? ` in "${lang}"` : ''}. ${meant ? `Did you mean "${meant}"? ` : ''}There are: ${ids.join(', ')}.`,
  )
}

/** A file's scenario, played with what its author wrote beside it. */
async function ofFile(file: string): Promise<Played> {
  if (isFolder(file)) throw new Stop(`"${file}" is a folder. Name one scenario in it.`)
  const read = readWhole(file, 'scenario')
  if (read.type !== 'scenario' || !read.value) throw new Stop(`${file} holds no scenario.`)
  const beside = besideOf(file).map((path) => readWhole(path))
  const rubrics = beside.flatMap((one) => (one.type === 'rubric' && one.value ? [one.value] : []))
  const personas = beside.flatMap((one) => (one.type === 'persona' && one.value ? [one.value] : []))
  const moves = beside.flatMap((one) => (one.type === 'move' && one.value ? [one.value] : []))
  const own = {
    rubric: (id: string, lang: Lang) => rubrics.find((one) => one.id === id && one.lang === lang),
    persona: (id: string, lang: Lang) => personas.find((one) => one.id === id && one.lang === lang),
  }
  return { script: await scriptWith(read.value, own, file), hearing: hearingOf(moves) }
}

/** Files of personas, rubrics and moves that stand beside the folder of scenarios in which a file is; of what ships none is one's own. */
function besideOf(file: string): readonly string[] {
  const folder = resolve(file, '..')
  const root = resolve(folder, '..')
  if (basename(folder) !== 'scenarios' || root === resolve(shippedLibrary())) return []
  return ['personas', 'rubrics', 'moves']
    .map((name) => join(root, name))
    .filter(isThere)
    .flatMap((path) => filesUnder(path))
}

/** @throws Stop with all its faults where a file has some */
function readWhole(file: string, type?: 'scenario'): ParsedFile {
  const read = parse(shown(file), textOf(file), type ? { type } : {})
  if (read.faults.length > 0) throw new Stop(read.faults.map(faultLine).join('\n'))
  return read
}

function refuse(io: Io, message: string): number {
  io.err(message)
  return 2
}
