/**
 * How many of the authored answers come out in the order that their authors meant: node src/cli/launch.mjs tests/bench/style-fit.ts
 * The rule was mended on the first file; `second` was written afterwards, by somebody who had not seen the rule.
 */
import { readFileSync } from 'node:fs'
import { type Kind, LANGS, type PersonaId } from '#content'
import { loadLabeller } from '#language'
import { traceOf } from '#scoring'
import { styleFit } from '#scoring/fit'
import { personas } from '../talks/library.ts'

interface Suiting {
  readonly id: string
  readonly kind: Kind
  readonly context: string
  readonly text: string
  readonly suits: PersonaId
  readonly not: PersonaId
}

for (const [lang, file] of LANGS.flatMap((lang) => [[lang, lang] as const, [lang, `second.${lang}`] as const])) {
  const labeller = await loadLabeller([lang])
  const answers = readFileSync(`tests/corpora/style-fit.${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Suiting)
  const balanceFor = ({ kind, context, text }: Suiting, style: PersonaId): number => {
    const persona = personas.find((one) => one.id === style && one.lang === lang)!
    const turns = [
      { by: 'buyer', text: context },
      { by: 'seller', text },
    ] as const
    return styleFit(persona, traceOf({ lang, kind, turns }, labeller)).balance
  }
  const rows = answers.map((one) => ({ one, suits: balanceFor(one, one.suits), not: balanceFor(one, one.not) }))
  const wrong = rows.filter(({ suits, not }) => suits <= not)
  console.log(`${file}: ${rows.length - wrong.length} of ${rows.length} as meant`)
  for (const { one, suits, not } of wrong) console.log(`  ${one.id} ${one.suits} ${suits}, ${one.not} ${not}: ${one.text}`)
}
