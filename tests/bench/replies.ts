/**
 * How well the buyers' replies fit what new hires say: talks that language models in the part of a new hire played with the shipped
 * buyers, each reply marked by a reader who did not know which build had spoken. Prints the shares, and the replies that do not fit
 * with `--list`. `node src/cli/launch.mjs tests/bench/replies.ts [--list]`
 */
import { readFileSync } from 'node:fs'
import { LANGS } from '../../src/content/index.ts'

interface Marked {
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
  const share = (mark: Marked['mark']) =>
    `${mark} ${((100 * marked.filter((one) => one.mark === mark).length) / marked.length).toFixed(0)} %`
  console.log(`${lang}: ${marked.length} replies, ${share('fits')}, ${share('nearly')}, ${share('not')}`)
  if (!process.argv.includes('--list')) continue
  for (const { scenario, turn, seller, buyer } of marked.filter(({ mark }) => mark === 'not'))
    console.log(`  ${scenario} ${turn}\n    > ${seller}\n    ${buyer.join('\n    ')}`)
}
