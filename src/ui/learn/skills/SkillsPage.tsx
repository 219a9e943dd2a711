import { type ReactNode, useId } from 'react'
import { useLocation } from 'wouter'
import { PERSONAS } from '#content'
import { cellOf, holds, samplesFor } from '#session/practice'
import { Icon } from '../../shell/icons.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useTexts } from '../../text/text.ts'
import { learnPath } from '../learn-paths.ts'
import { LessonLink } from '../lessons/LessonLink.tsx'
import { frameTexts } from '../parts/frame-texts.ts'
import { LearnFrame } from '../parts/LearnFrame.tsx'
import { PracticeLang } from '../parts/PracticeLang.tsx'
import { type LearnData, type SkillName, useLearn } from '../useLearn.ts'
import { CellPicture } from './CellPicture.tsx'
import './skills.css'
import { skillsTexts } from './skills-texts.ts'

/** Criterion × style in one language: what was measured, and how sure that is. */
export default function SkillsPage(): ReactNode {
  const t = useTexts(skillsTexts)
  const frame = useTexts(frameTexts)
  const wait = useTexts(shellTexts)
  const { loaded, setFocus } = useLearn()
  const [, navigate] = useLocation()
  return (
    <LearnFrame title={t.title} lead={t.lead}>
      <PracticeLang />
      <details className="small skills-key">
        <summary>{t.key}</summary>
        <ul>
          <li>{t.keyDot}</li>
          <li>{t.keyBar}</li>
          <li>{t.keyNone}</li>
          <li>{t.keyHolds}</li>
        </ul>
      </details>
      {loaded.state === 'waiting' ? (
        <p className="waiting">{wait.loading}</p>
      ) : (
        <>
          {!loaded.value.kept && <p className="notice small">{frame.notKept}</p>}
          {byRubric(loaded.value.names).map((names) => (
            <RubricTable
              key={names[0]?.rubric}
              names={names}
              data={loaded.value}
              onPractise={(skill) => void setFocus(skill).then(() => navigate(learnPath.home()))}
            />
          ))}
        </>
      )}
    </LearnFrame>
  )
}

const byRubric = (names: readonly SkillName[]): readonly (readonly SkillName[])[] =>
  [...new Set(names.map((name) => name.rubric))].map((rubric) => names.filter((name) => name.rubric === rubric))

interface RubricTableProps {
  readonly names: readonly SkillName[]
  readonly data: LearnData
  readonly onPractise: (skill: string) => void
}

function RubricTable({ names, data, onPractise }: RubricTableProps): ReactNode {
  const t = useTexts(skillsTexts)
  const words = useTexts(domainTexts)
  const id = useId()
  const title = names[0]?.rubricTitle ?? ''
  return (
    <section className="learn-group">
      <h2 id={id}>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={t.scroll(title)}>
        <table className="skills small" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t.criterion}</th>
              <th scope="col">{t.all}</th>
              {PERSONAS.map((style) => (
                <th key={style} scope="col" className="skill-style">
                  {words.style[style]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name) => {
              const all = samplesFor(data.samples, name.skill, data.lang)
              return (
                <tr key={name.skill}>
                  <th scope="row">
                    <span className="skill-title">
                      {name.title}
                      {holds(all) && (
                        <span className="skill-holds" title={t.holds}>
                          <Icon name="check" size={15} />
                          <span className="unseen">{t.holds}</span>
                        </span>
                      )}
                      {cellOf(all).newest.some(({ corrected }) => corrected) && (
                        <span className="tag" title={t.corrected}>
                          {words.corrected}
                          <span className="unseen">: {t.corrected}</span>
                        </span>
                      )}
                      {data.focus === name.skill && <span className="tag">{t.focus}</span>}
                    </span>
                    <span className="skill-ways">
                      {data.kept && (
                        <button
                          type="button"
                          className="link-button small"
                          aria-label={t.practiseOf(name.title)}
                          onClick={() => onPractise(name.skill)}
                        >
                          {t.practise}
                        </button>
                      )}
                      {name.lesson !== undefined && <LessonLink id={name.lesson} lessons={data.lessons} />}
                    </span>
                  </th>
                  <td>
                    <CellPicture cell={cellOf(all)} />
                    <details className="skill-styles">
                      <summary>
                        {t.byStyle}
                        <span className="unseen">: {name.title}</span>
                      </summary>
                      <dl>
                        {PERSONAS.map((style) => (
                          <div key={style}>
                            <dt>{words.style[style]}</dt>
                            <dd>
                              <CellPicture cell={cellOf(samplesFor(data.samples, name.skill, data.lang, style))} />
                            </dd>
                          </div>
                        ))}
                      </dl>
                    </details>
                  </td>
                  {PERSONAS.map((style) => (
                    <td key={style} className="skill-style">
                      <CellPicture cell={cellOf(samplesFor(data.samples, name.skill, data.lang, style))} />
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </section>
  )
}
