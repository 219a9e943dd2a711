import { useLang, useTexts } from '../../text/text.ts'
import { agreementTexts } from '../agreement/agreement-texts.ts'
import { authorTexts } from '../author-texts.ts'
import { benchTexts } from '../bench/bench-texts.ts'
import { chartTexts } from '../chart/chart-texts.ts'
import { teachTexts } from '../teach/teach-texts.ts'
import { toFill } from '../words/fault-words.ts'
import type { Outcome } from './useOutcome.ts'

/** What can stand beside a file. */
export type Side =
  | 'teach'
  | 'gold'
  | 'agreement'
  | 'chart'
  | 'beside'
  | 'sellers'
  | 'problems'
  | 'preview'
  | 'play'
  | 'tests'
  | 'versions'

type Named = readonly (readonly [Side, string])[]

/** What stands beside this file, with what each is called and how many wait in it. */
export function useSides({ parsed, faults, talks, gold }: Outcome, view: 'form' | 'text', isTalk: boolean): Named {
  const t = useTexts(authorTexts)
  const bench = useTexts(benchTexts)
  const { chart } = useTexts(chartTexts)
  const agreement = useTexts(agreementTexts)
  const teach = useTexts(teachTexts)
  const lang = useLang()
  if (isTalk) return [['versions', t.versions]]
  const { type } = parsed
  const empty = type === null || view === 'text' ? 0 : faults.filter((fault) => toFill(fault, type, lang) !== undefined).length
  const problems =
    faults.length === 0 ? t.problems : empty === faults.length ? t.toFillTab(empty) : `${t.problems} (${faults.length - empty})`
  const differ = talks?.filter(({ differences }) => differences.length > 0).length ?? 0
  const flips = gold?.flips?.length ?? 0
  const ofScenario: Named = [
    ['chart', chart],
    ['play', t.play],
    ['sellers', bench.trial],
    ['tests', differ > 0 ? t.testsDiffer(differ) : t.tests],
  ]
  const ofRubric: Named = [
    ['gold', flips > 0 ? t.goldFlips(flips) : t.gold],
    ['agreement', agreement.title],
  ]
  const beside: Named = [['beside', t.beside]]
  const ofMove: Named = [['teach', teach.panel]]
  return [
    ['problems', problems],
    ['preview', t.preview],
    ...(view === 'form' ? beside : []),
    ...(type === 'scenario' ? ofScenario : []),
    ...(type === 'move' ? ofMove : []),
    ...(type === 'rubric' ? ofRubric : []),
    ['versions', t.versions],
  ]
}
