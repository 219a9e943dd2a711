import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link, useParams } from 'wouter'
import type { Verdict } from '#records'
import { useDeps } from '../../deps.ts'
import { pathTo } from '../../paths.ts'
import { useDebrief } from '../../practise/debrief/useDebrief.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useTexts } from '../../text/text.ts'
import { filesTexts } from '../exchange/files-texts.ts'
import { Verdicts } from '../exchange/TakenTable.tsx'
import { useHandOut } from '../exchange/useHandOut.tsx'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { useNames } from '../parts/useRoster.ts'
import { reviewPath } from '../review-paths.ts'
import { Exchange } from './Exchange.tsx'
import { PointsBoard } from './PointsBoard.tsx'
import { Steps } from './Steps.tsx'
import './talk-review.css'
import { talkTexts } from './talk-texts.ts'
import { Unwritten } from './Unwritten.tsx'
import { useReview } from './useReview.ts'

/** One talk under a manager's eyes: what was said, what the machine made of it, what people say. */
export default function TalkReviewPage(): ReactNode {
  const { run, turn } = useParams<{ run: string; turn?: string }>()
  const t = useTexts(talkTexts)
  const files = useTexts(filesTexts)
  const wait = useTexts(shellTexts)
  const { host } = useDeps()
  const out = useHandOut()
  const { loaded: talk } = useDebrief(run)
  const { loaded, write, fault, again } = useReview(run)
  const [at, setAt] = useState(() => (turn === undefined ? 0 : Number.parseInt(turn, 10) || 0))
  const [checked, setChecked] = useState<Verdict | 'missing' | 'busy' | null>(null)
  const review = loaded.state === 'ready' ? loaded.value : null
  const nameOf = useNames(review?.people ?? [])

  if (talk.state === 'waiting' || (loaded.state === 'waiting' && review === null))
    return <p className="waiting">{wait.loading}</p>
  const debrief = talk.value
  if (debrief === null || review === null || debrief.rated.length === 0) {
    return (
      <ReviewFrame title={t.title}>
        <p>{t.none}</p>
      </ReviewFrame>
    )
  }
  const { state, scenario, rated } = debrief
  const verify = async (): Promise<void> => {
    setChecked('busy')
    const inspector = await host.inspector()
    setChecked(await inspector.inspect(run).catch(() => 'missing' as const))
    inspector.close()
    again()
  }
  const handBack = (): void =>
    out.hand({ what: 'verdicts', whose: nameOf(state.person), share: { reviewsOf: [state.person], assignments: true } })
  const goTo = (turn: number): void => {
    setAt(turn)
    requestAnimationFrame(() => document.getElementById(`turn-${turn}`)?.scrollIntoView({ block: 'center' }))
  }
  const titleOf = (rubric: string, criterion: string): string =>
    criterion === 'overall'
      ? t.overall
      : (rated.find(({ report }) => report.rubric === rubric)?.rubric?.criteria.find(({ id }) => id === criterion)?.title ??
        criterion)
  return (
    <ReviewFrame title={scenario?.title ?? state.scenario} lead={t.of(nameOf(state.person))}>
      <div className="row small">
        <span>{t.proofs[review.summary.proof]}</span>
        {review.summary.proof !== 'own' && (
          <button type="button" className="link-button" onClick={() => void verify()} disabled={checked === 'busy'}>
            {t.verify}
          </button>
        )}
        <Link href={pathTo.debrief(run)}>{t.debrief}</Link>
        <Link href={reviewPath.guide(run)}>{t.guide}</Link>
        <Link href={reviewPath.guidance(run)}>{t.guidance}</Link>
        <Link href={reviewPath.coachingOf(state.person)}>{t.coaching}</Link>
      </div>
      {checked !== null && checked !== 'busy' && (
        <div className="notice small" role="status">
          {checked === 'missing' ? files.missing : <Verdicts verdict={checked} />}
        </div>
      )}
      <div className="talk-review">
        <div>
          <Steps debrief={debrief} at={Math.min(at, state.turns.length - 1)} onStep={setAt} write={write} />
          <Exchange
            review={review}
            nameOf={nameOf}
            titleOf={titleOf}
            textOf={(turn, start, end) => state.turns[turn]?.text.slice(start, end) ?? ''}
            write={write}
          />
        </div>
        <PointsBoard debrief={debrief} review={review} nameOf={nameOf} write={write} onTurn={goTo} />
      </div>
      {state.person !== review.me.id && (
        <div className="no-print">
          <Button onClick={handBack}>{t.handBack}</Button>
          {out.asking}
        </div>
      )}
      {fault !== null && <Unwritten fault={fault} />}
    </ReviewFrame>
  )
}
