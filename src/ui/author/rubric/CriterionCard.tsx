import { type ReactNode, useId } from 'react'
import {
  addInside,
  attributeOf,
  langOf,
  newPart,
  type Part,
  removeWithLinks,
  setAttribute,
  setText,
  textIn,
  wordsOf,
} from '#content/edit'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { agreementTexts } from '../agreement/agreement-texts.ts'
import { authorTexts } from '../author-texts.ts'
import { useForm } from '../form/form.ts'
import { Words } from '../form/Words.tsx'
import { faultWords, toFill } from '../words/fault-words.ts'
import { ClueCard } from './ClueCard.tsx'
import { Ladder } from './Ladder.tsx'
import { Models } from './Models.tsx'
import { Restraint } from './Restraint.tsx'
import { rubricTexts } from './rubric-texts.ts'

/** One criterion: what to look at, what each number of points looks like, what counts, and how it is done well. */
export function CriterionCard({ part, n }: { readonly part: Part; readonly n: number }): ReactNode {
  const t = useTexts(rubricTexts)
  const agreement = useTexts(agreementTexts)
  const { structure, known, titles, faults, change, add, remove, show } = useForm()
  const words = useTexts(authorTexts)
  const lang = useLang()
  const { comma } = useMarks()
  const lessonId = useId()
  const says = tagOf(langOf(structure))
  const title = wordsOf(part, 'title') || t.criterion(n)
  const looksAt = part.parts.find(({ name }) => name === 'LooksAt')
  const lessons = [...new Set(known.lessons.map(({ id }) => id))]
  const lesson = wordsOf(part, 'lesson')
  const end = structure.text.slice(0, part.at.end).split('\n').length
  const here = faults.filter(({ line }) => line >= part.at.line && line <= end)
  const missing = [...new Set(here.flatMap((fault) => toFill(fault, 'rubric', lang) ?? []))]
  const wrong = here.filter((fault) => toFill(fault, 'rubric', lang) === undefined)
  return (
    <fieldset
      className="sheet author-box form-card"
      id={`form-criterion-${n}`}
      tabIndex={-1}
      data-wrong={wrong.length > 0}
      data-from={part.at.line}
      data-to={end}
    >
      <legend>
        <span className="eyebrow">{t.criterion(n)}</span> <strong lang={says}>{title}</strong>
      </legend>
      <div className="form-fields">
        <Words
          label={t.title}
          multi={false}
          lang={says}
          value={wordsOf(part, 'title')}
          onSet={(words) => change(setAttribute(structure, part, 'title', words))}
        />
        <div className="form-field">
          <label htmlFor={lessonId} className="small">
            {t.lesson}
          </label>
          <select
            id={lessonId}
            className="field-select"
            value={lesson}
            onChange={(event) => change(setAttribute(structure, part, 'lesson', event.target.value || undefined))}
          >
            <option value="">{t.none}</option>
            {lesson !== '' && !lessons.includes(lesson) && <option value={lesson}>{lesson}</option>}
            {lessons.map((id) => (
              <option key={id} value={id}>
                {titles[`lessons/${id}.${langOf(structure)}`] ?? id}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Words
        label={t.looksAt}
        lang={says}
        value={looksAt ? textIn(looksAt) : ''}
        onSet={(words) =>
          change(
            looksAt
              ? setText(structure, looksAt, words)
              : addInside(structure, part, newPart('rubric', 'LooksAt', structure, {}, words)),
          )
        }
      />
      <Ladder part={part} />
      <section aria-label={`${t.evidence}: ${title}`}>
        <h3>{t.evidence}</h3>
        <p className="small soft">{t.evidenceNote}</p>
        {!part.parts.some(
          (clue) => clue.name === 'Clue' && wordsOf(clue, 'moves') !== '' && Number(attributeOf(clue, 'worth') ?? 0) > 0,
        ) && <p className="small form-wrong">{t.noDeed}</p>}
        <ul className="plain clue-list">
          {part.parts
            .filter(({ name }) => name === 'Clue')
            .map((clue, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a clue is known by its place
              <ClueCard key={index} part={clue} />
            ))}
        </ul>
        <button
          type="button"
          className="act"
          onClick={() =>
            add(
              addInside(
                structure,
                part,
                newPart('rubric', 'Clue', structure, { moves: 'open-question', worth: '50', upTo: '2' }),
              ),
            )
          }
        >
          + {t.addClue}
        </button>
      </section>
      <Models part={part} />
      <label className="small">
        <input
          type="checkbox"
          checked={attributeOf(part, 'practiceOnly') === true}
          onChange={(event) => change(setAttribute(structure, part, 'practiceOnly', event.target.checked || undefined))}
        />{' '}
        {agreement.practiceOnly}
      </label>
      <Restraint part={part} least={Number(attributeOf(part, 'restraintAtLeast') ?? 1)} />
      {missing.length > 0 && (
        <p className="small soft form-missing">
          {words.toFill}
          {missing.join(comma)}
        </p>
      )}
      {wrong.map((fault) => (
        <p key={`${fault.line} ${fault.column} ${fault.rule} ${fault.message}`} className="small form-wrong">
          {Object.values(faultWords(fault, 'rubric', lang, structure)).join(' ')}
        </p>
      ))}
      <div className="row">
        {show && (
          <button type="button" className="act small" onClick={() => show(part.at.line)}>
            {t.show}
          </button>
        )}
        <button
          type="button"
          className="act small form-remove"
          onClick={() => remove(removeWithLinks('rubric', structure, part), title)}
        >
          {t.removeCriterion(title)}
        </button>
      </div>
    </fieldset>
  )
}
