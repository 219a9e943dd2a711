import type { ReactNode } from 'react'
import { POINTS } from '#content'
import { addInside, attributeOf, langOf, newPart, type Part, setAttribute, setText, textIn, wordsOf } from '#content/edit'
import { tagOf, useTexts } from '../../text/text.ts'
import { useForm } from '../form/form.ts'
import { Words } from '../form/Words.tsx'
import { summed } from './clue-words.ts'
import { WorthBox } from './NumberBox.tsx'
import { numbersOf } from './numbers-of.ts'
import { rubricTexts } from './rubric-texts.ts'

/** 0 to 4: what it looks like, what to do next from there, and the sum that it takes. */
export function Ladder({ part }: { readonly part: Part }): ReactNode {
  const t = useTexts(rubricTexts)
  const { structure, standings, change } = useForm()
  const own = standings.filter(({ criterion }) => criterion === wordsOf(part, 'id'))
  const says = tagOf(langOf(structure))
  const sums = numbersOf(part, 'levels', 4)
  const rungs = part.parts.filter(({ name }) => name === 'Level')
  return (
    <section aria-label={`${t.ladder}: ${wordsOf(part, 'title')}`}>
      <h3>{t.ladder}</h3>
      <p className="small soft">{t.sumsAre}</p>
      {own.length > 0 && (
        <p className="small">
          {t.goldSums}
          {own.map(({ test, sum, points, held }) => (
            <span key={test} className="gold-sum">
              {test} <strong>{summed(sum)}</strong> → {t.points(points)}
              {held && <span className="soft"> ({t.held[held]})</span>}
            </span>
          ))}
        </p>
      )}
      <ol className="plain ladder">
        {POINTS.map((points) => {
          const rung = rungs.find((one) => attributeOf(one, 'points') === points)
          const write = (given: Readonly<Record<string, string>>, words: string) =>
            change(addInside(structure, part, newPart('rubric', 'Level', structure, { points: String(points), ...given }, words)))
          return (
            <li key={points} className="rung">
              <div className="rung-points">
                <strong>{t.points(points)}</strong>
                {points > 0 && (
                  <>
                    <span className="small soft" aria-hidden="true">
                      {t.needShort}
                    </span>
                    <WorthBox
                      label={t.need(points)}
                      quiet
                      least={-100_000}
                      most={100_000}
                      value={sums[points - 1] ?? 0}
                      onSet={(sum) => change(setAttribute(structure, part, 'levels', sums.with(points - 1, Math.round(sum))))}
                    />
                  </>
                )}
              </div>
              <div>
                <Words
                  label={t.descriptor(points)}
                  lang={says}
                  value={rung ? textIn(rung) : ''}
                  onSet={(words) => (rung ? change(setText(structure, rung, words)) : write({}, words))}
                />
                {points < 4 && (
                  <Words
                    label={t.advice(points)}
                    lang={says}
                    value={rung ? wordsOf(rung, 'advice') : ''}
                    onSet={(words) =>
                      rung ? change(setAttribute(structure, rung, 'advice', words || undefined)) : write({ advice: words }, '')
                    }
                  />
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
