import { Button } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { Link } from 'wouter'
import { missedDrills, type Suggestion, suggest } from '#session/practice'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { learnPath } from '../learn-paths.ts'
import { frameTexts } from '../parts/frame-texts.ts'
import { LearnFrame } from '../parts/LearnFrame.tsx'
import { PracticeLang } from '../parts/PracticeLang.tsx'
import { type LearnData, useLearn } from '../useLearn.ts'
import { homeTexts } from './home-texts.ts'

export { NextOnHome } from './NextOnHome.tsx'

import { SuggestionCard, SuggestionLink } from './SuggestionCard.tsx'

/** What to practise next, why, and the ways around it. */
export default function LearnPage(): ReactNode {
  const t = useTexts(homeTexts)
  const wait = useTexts(shellTexts)
  const { loaded, setFocus } = useLearn()
  return (
    <LearnFrame title={t.title} lead={t.lead}>
      <PracticeLang />
      {loaded.state === 'waiting' ? <p className="waiting">{wait.loading}</p> : <Next data={loaded.value} onFocus={setFocus} />}
    </LearnFrame>
  )
}

interface NextProps {
  readonly data: LearnData
  readonly onFocus: (skill: string | null) => Promise<void>
}

function Next({ data, onFocus }: NextProps): ReactNode {
  const t = useTexts(homeTexts)
  const frame = useTexts(frameTexts)
  const { colon } = useMarks()
  const id = useId()
  const suggestions = suggest(data.offer, data.samples, data.done, data.focus)
  const [first, ...rest] = suggestions
  const others = differing(first, rest).slice(0, 3)
  const misses = missedDrills(data.tries.filter((one) => one.from === 'drills' && one.lang === data.lang)).length
  return (
    <>
      {!data.kept && <p className="notice small">{frame.notKept}</p>}
      {first ? <SuggestionCard suggestion={first} data={data} /> : <p>{t.nothing}</p>}
      <div className="next-others">
        {others.length > 0 && (
          <section aria-labelledby={`${id}-other`}>
            <h2 id={`${id}-other`} className="eyebrow">
              {t.other}
            </h2>
            <ul className="plain others">
              {others.map((one) => (
                <li key={one.skill}>
                  <SuggestionLink suggestion={one} data={data} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {data.kept && suggestions.length > 0 && (
          <section className="stack focus-choice">
            <label className="stack">
              <span className="eyebrow">{t.choose}</span>
              <select
                className="field-select"
                value={data.focus ?? ''}
                onChange={(event) => void onFocus(event.target.value === '' ? null : event.target.value)}
              >
                <option value="">{t.chooseNone}</option>
                {data.names
                  .filter((name) => suggestions.some((one) => one.skill === name.skill))
                  .map((name) => (
                    <option key={name.skill} value={name.skill}>
                      {name.rubricTitle}
                      {colon}
                      {name.title}
                    </option>
                  ))}
              </select>
            </label>
            {data.focus !== null && (
              <div>
                <Button size="compact-sm" variant="default" onClick={() => void onFocus(null)}>
                  {t.letGo}
                </Button>
              </div>
            )}
          </section>
        )}
      </div>
      <ul className="plain cards">
        <Way to={learnPath.misses()} title={t.misses} note={t.missesNote(misses)} />
        <Way to={learnPath.four()} title={t.four} note={t.fourNote} />
        <Way to={learnPath.exercises()} title={frame.places.exercises} note={t.exercisesNote} />
        <Way to={learnPath.skills()} title={frame.places.skills} note={t.skillsNote} />
        {data.lessons.length > 0 && (
          <Way to={learnPath.lessons()} title={frame.places.lessons} note={t.lessonsNote(data.lessons.length)} />
        )}
      </ul>
    </>
  )
}

/** Other practices than the first, each once. */
function differing(first: Suggestion | undefined, rest: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set(first ? [JSON.stringify(first.practice)] : [])
  return rest.filter((one) => {
    const key = JSON.stringify(one.practice)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A way to another page. */
function Way({ to, title, note }: { readonly to: string; readonly title: string; readonly note: string }): ReactNode {
  return (
    <li className="card sheet">
      <Link href={to} className="card-link book">
        {title}
      </Link>
      <p className="small soft">{note}</p>
    </li>
  )
}
