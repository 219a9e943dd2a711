import type { ReactNode } from 'react'
import type { Past } from '#session/bench'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { criterionName } from './criterion-name.ts'
import { teachTexts } from './teach-texts.ts'
import type { Effect } from './teacher.ts'

/** So many past talks are named. */
const NAMED = 8

/** What teaching one thing more would change: gold answers first, then what past talks would have got. */
export function EffectTold({ effect, past }: { readonly effect: Effect; readonly past: readonly Past[] }): ReactNode {
  const t = useTexts(teachTexts)
  const { colon, comma } = useMarks()
  const titleOf = (run: string) => past.find(({ state }) => state.run === run)?.scenario.title ?? run
  const { broken, mended, expectations, talks } = effect
  return (
    <div className="small teach-effect">
      <p>
        <strong>{t.verdict[verdictOf(broken.length, mended.length, effect.past.length)]}</strong>
      </p>
      <p>
        <strong>{t.goldEffect}</strong>{' '}
        {expectations === 0
          ? t.goldNone
          : broken.length + mended.length === 0
            ? t.goldSame(expectations)
            : t.goldChanged(broken.length, mended.length, expectations)}
      </p>
      {[...broken.map((flip) => ({ ...flip, is: t.goldBroken })), ...mended.map((flip) => ({ ...flip, is: t.goldMended }))].map(
        (flip) => (
          <p key={`${flip.rubric} ${flip.test} ${flip.criterion} ${flip.is}`} className="soft">
            {flip.is}
            {colon}
            {[flip.rubric, flip.test, flip.criterion].join(comma)}
          </p>
        ),
      )}
      <p>
        <strong>{t.pastEffect}</strong>{' '}
        {talks === 0 ? t.pastNone : effect.past.length === 0 ? t.pastSame(talks) : t.pastChanged(talks)}
      </p>
      {effect.past.slice(0, NAMED).map(({ run, criterion, before, after }) => (
        <p key={`${run} ${criterion}`} className="soft">
          {titleOf(run)}
          {colon}
          {criterionName(criterion, past, t.overall)} {before} → {after}
        </p>
      ))}
      {effect.past.length > NAMED && <p className="soft">{t.pastMore(effect.past.length - NAMED)}</p>}
      <p className="soft">{t.pastNote}</p>
    </div>
  )
}

/** One word for it: gold answers say what is right; past talks only that something changed. */
function verdictOf(broken: number, mended: number, changed: number): 'helps' | 'harms' | 'both' | 'changes' | 'nothing' {
  if (broken > 0) return mended > 0 ? 'both' : 'harms'
  if (mended > 0) return 'helps'
  return changed > 0 ? 'changes' : 'nothing'
}
