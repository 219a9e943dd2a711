/**
 * How well the buyers' replies fit what new hires say: talks that language models in the part of a new hire played with the shipped
 * buyers of two builds, each reply marked by a reader who did not know which build had spoken. Prints the shares, and with `--list`
 * the replies of the later build that do not fit. `node src/cli/launch.mjs tests/bench/replies.ts [--list]`
 */
import { readFileSync } from 'node:fs'
import { LANGS } from '../../src/content/index.ts'

interface Marked {
  /** Before buyers named their worries (6931f43), and after (b550cc5, when not all of it was done). */
  readonly build: 'before' | 'after'
  readonly scenario: string
  /** The seller's turn in its talk, from 1. */
  readonly turn: number
  readonly seller: string
  /** All that the buyer said to it. */
  readonly buyer: readonly string[]
  readonly mark: 'fits' | 'nearly' | 'not'
}

for (const lang of LANGS) {
  const marked = readFileSync(`tests/corpora/replies.${lang}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Marked)
  for (const build of ['before', 'after'] as const) {
    const own = marked.filter((one) => one.build === build)
    const share = (mark: Marked['mark']) =>
      `${mark} ${((100 * own.filter((one) => one.mark === mark).length) / own.length).toFixed(0)} %`
    console.log(`${lang}, ${build}: ${own.length} replies, ${share('fits')}, ${share('nearly')}, ${share('not')}`)
  }
  if (!process.argv.includes('--list')) continue
  for (const { scenario, turn, seller, buyer } of marked.filter(({ build, mark }) => build === 'after' && mark === 'not'))
    console.log(`  ${scenario} ${turn}\n    > ${seller}\n    ${buyer.join('\n    ')}`)
}
