import type { ReactNode } from 'react'
import type { Drill, MoveCard } from '#content'
import type { Missing, Receipt, ReceiptLine } from '#session/practice'
import { Points } from '../../parts/Points.tsx'
import { MarkedText } from '../../practise/debrief/MarkedText.tsx'
import { quoted } from '../../practise/debrief/shown-words.ts'
import { Icon } from '../../shell/icons.tsx'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { drillTexts } from './drill-texts.ts'

interface ReceiptViewProps {
  readonly drill: Drill
  readonly text: string
  readonly receipt: Receipt
  readonly moves: readonly MoveCard[]
}

/** How an answer was scored: the rules that fired with the exact words, and what was missing for more. */
export function ReceiptView({ drill, text, receipt, moves }: ReceiptViewProps): ReactNode {
  const t = useTexts(drillTexts)
  const { colon, comma } = useMarks()
  const titleOf = (move: string | null): string => moves.find((one) => one.id === move)?.title ?? move ?? ''
  const tag = tagOf(drill.lang)
  const quote = ({ start, end }: { readonly start: number; readonly end: number }): ReactNode => (
    <q lang={tag}>{quoted(text, { start, end }, drill.lang)}</q>
  )
  const low = receipt.lines.filter((line) => line.worth < 0)
  return (
    <div className="receipt-lines">
      <p className="receipt-words book" lang={tag}>
        <MarkedText text={text} evidence={receipt.lines.map(asEvidence)} faint={false} />
      </p>
      {receipt.gate !== 'ok' ? (
        <p className="notice">{t.gate[receipt.gate]}</p>
      ) : (
        <ul className="plain receipt-list">
          {receipt.wanted.map(({ move, heard, nearly }) => (
            <Line key={move} good={heard !== null} worth={worthOf(receipt.lines, 'wanted', move)}>
              <strong>{titleOf(move)}</strong>{' '}
              {heard ? (
                <>
                  <span className="soft">{t.heard}</span> {quote(heard)}
                </>
              ) : nearly ? (
                <>
                  <span className="soft">{t.nearly}</span> {quote(nearly)}
                </>
              ) : (
                <span className="soft">{t.notHeard}</span>
              )}
            </Line>
          ))}
          {receipt.takesUp.asked && (
            <Line good={receipt.takesUp.at.length > 0} worth={worthOf(receipt.lines, 'takenUp', null)}>
              {receipt.takesUp.at.length > 0 ? (
                <>
                  <strong>{t.takenUp}</strong>{' '}
                  {receipt.takesUp.at.map((at) => (
                    <span key={at.start}>{quote(at)} </span>
                  ))}
                </>
              ) : (
                <span className="soft">{t.notTakenUp}</span>
              )}
            </Line>
          )}
          {!receipt.takesUp.asked && worthOf(receipt.lines, 'takenUp', null) > 0 && (
            <Line good worth={worthOf(receipt.lines, 'takenUp', null)}>
              <span className="soft">{t.nothingToTakeUp}</span>
            </Line>
          )}
          {low.map((line) => (
            <Line key={`${line.move}-${line.start}`} good={false} worth={line.worth}>
              <strong>{line.rule === 'fault' ? t.fault : t.spoiled}</strong> {titleOf(line.move)} {quote(line)}
            </Line>
          ))}
        </ul>
      )}
      {receipt.also.length > 0 && (
        <p className="small soft">
          {t.also}
          {colon}
          {[...new Set(receipt.also.map((move) => titleOf(move.id)))].join(comma)}
        </p>
      )}
      {receipt.unsure && <p className="small notice">{t.unsure}</p>}
      {receipt.gate === 'ok' && receipt.points < 4 && receipt.missing[0] && (
        <p>
          <strong>
            {t.missing}
            {colon}
          </strong>
          <MissingSaid missing={receipt.missing[0]} titleOf={titleOf} />
        </p>
      )}
    </div>
  )
}

/** What the lines come to, in points; only whole ones between 0 and 4 count. */
const sumOf = (receipt: Receipt): number => receipt.lines.reduce((sum, line) => sum + line.worth, 0) / 100

/** Points and whether they were counted. */
export function ReceiptHead({ counted, now }: { readonly counted: Receipt; readonly now: Receipt | null }): ReactNode {
  const t = useTexts(drillTexts)
  const { points } = now ?? counted
  const sum = sumOf(now ?? counted)
  return (
    <div className="receipt-head">
      <Points value={points} />
      <p role="status">
        {sum !== points && <span>{t.addsUp(sum)} </span>}
        {now === null ? t.counted(points) : t.edited(points)}
      </p>
    </div>
  )
}

function MissingSaid({ missing, titleOf }: { readonly missing: Missing; readonly titleOf: (move: string) => string }): ReactNode {
  const t = useTexts(drillTexts)
  if (missing.type === 'move') return t.missMove(titleOf(missing.move))
  if (missing.type === 'without') return t.missWithout(titleOf(missing.move))
  return missing.type === 'words' ? t.missWords : t.gate[missing.gate]
}

interface LineProps {
  readonly good: boolean
  readonly worth: number
  readonly children: ReactNode
}

function Line({ good, worth, children }: LineProps): ReactNode {
  const t = useTexts(drillTexts)
  return (
    <li data-good={good}>
      <span className="receipt-sign">{good ? <Icon name="check" size={16} /> : <span aria-hidden="true">–</span>}</span>
      <span>{children}</span>
      <span className="receipt-worth small soft">{worth === 0 ? '' : t.worth(worth)}</span>
    </li>
  )
}

const worthOf = (lines: readonly ReceiptLine[], rule: ReceiptLine['rule'], move: string | null): number =>
  lines.find((line) => line.rule === rule && line.move === move)?.worth ?? 0

const asEvidence = ({ rule, start, end, worth }: ReceiptLine) => ({
  criterion: '',
  clue: rule,
  turn: 0,
  start,
  end,
  worth,
  why: '',
})
