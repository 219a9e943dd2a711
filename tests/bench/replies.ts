/**
 * How well the buyers' replies fit what new hires say: talks that language models in the part of a new hire played with the shipped
 * buyers of two builds at a time, each reply marked by a reader who did not know which build had spoken. Marks are compared within one
 * sitting alone. Prints the shares, and with `--list` the replies of the newest build that do not fit.
 * `node src/cli/launch.mjs tests/bench/replies.ts [--list]`
 */
import { readFileSync } from 'node:fs'
import { LANGS } from '../../src/content/index.ts'

interface Marked {
  readonly sitting: number
  /** The commit that spoke: before buyers named their worries, after it, when what a line is about was weighed, and when questions came first. */
  readonly build: '6931f43' | 'b550cc5' | 'df27b60' | '3fb7037'
  readonly scenario: string
  /** The seller's turn in its talk, from 1. */
  readonly turn: number
  readonly seller: string
  /** All that the buyer said to it. */
  readonly buyer: readonly string[]
  readonly mark: 'fits' | 'nearly' | 'not'
}
const MARKED = [
  { sitting: 1, builds: ['6931f43', 'b550cc5'] },
  { sitting: 2, builds: ['b550cc5', 'df27b60'] },
  { sitting: 3, builds: ['df27b60', '3fb7037'] },
  { sitting: 4, builds: ['c1365fc', '247680f'] },
] as const

for (const lang of LANGS) {
  const marked = readFileSync(`tests/corpora/replies.${lang}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Marked)
  for (const [sitting, build] of MARKED.flatMap(({ sitting, builds }) => builds.map((build) => [sitting, build] as const))) {
    const own = marked.filter((one) => one.sitting === sitting && one.build === build)
    const share = (mark: Marked['mark']) =>
      `${mark} ${((100 * own.filter((one) => one.mark === mark).length) / own.length).toFixed(0)} %`
    console.log(
      `${lang}, sitting ${sitting}, ${build}: ${own.length} replies, ${share('fits')}, ${share('nearly')}, ${share('not')}`,
    )
  }
  if (!process.argv.includes('--list')) continue
  for (const { scenario, turn, seller, buyer } of marked.filter(({ build, mark }) => build === '3fb7037' && mark === 'not'))
    console.log(`  ${scenario} ${turn}\n    > ${seller}\n    ${buyer.join('\n    ')}`)
}
