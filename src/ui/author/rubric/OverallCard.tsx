import type { ReactNode } from 'react'
import { addInside, attributeOf, langOf, newPart, type Part, removePart, setAttribute, wordsOf } from '#content/edit'
import { tagOf, useTexts } from '../../text/text.ts'
import { agreementTexts } from '../agreement/agreement-texts.ts'
import { useForm } from '../form/form.ts'
import { NumberBox, WorthBox } from './NumberBox.tsx'
import { numbersOf } from './numbers-of.ts'
import { rubricTexts } from './rubric-texts.ts'

const HALVES = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4] as const

/** How the overall follows from the criteria. */
export function OverallCard({ part, criteria }: { readonly part: Part; readonly criteria: readonly Part[] }): ReactNode {
  const t = useTexts(rubricTexts)
  const agreement = useTexts(agreementTexts)
  const { structure, change, remove, show } = useForm()
  const says = tagOf(langOf(structure))
  const marks = numbersOf(part, 'levels', HALVES.length)
  const inside = (name: string) => part.parts.filter((one) => one.name === name)
  const titleOf = (id: string) => {
    const found = criteria.find((one) => wordsOf(one, 'id') === id)
    return (found && wordsOf(found, 'title')) || id
  }
  const number = (of: Part, name: string) => Number(attributeOf(of, name) ?? 0)
  return (
    <fieldset
      className="sheet author-box form-card"
      data-from={part.at.line}
      data-to={structure.text.slice(0, part.at.end).split('\n').length}
    >
      <legend>
        <strong>{t.overall}</strong>
      </legend>
      <p className="small soft">{t.overallNote}</p>
      <div className="form-fields">
        <WorthBox
          label={t.base}
          least={-1000}
          most={1000}
          value={number(part, 'base')}
          onSet={(base) => change(setAttribute(structure, part, 'base', Math.round(base)))}
        />
        <WorthBox
          label={t.fault}
          least={-500}
          most={0}
          value={number(part, 'fault')}
          onSet={(fault) => change(setAttribute(structure, part, 'fault', Math.round(fault)))}
        />
      </div>
      <div className="form-fields overall-marks">
        {HALVES.map((points, at) => (
          <WorthBox
            key={points}
            label={t.mark(points)}
            value={marks[at] ?? 0}
            onSet={(sum) => change(setAttribute(structure, part, 'levels', marks.with(at, Math.round(sum))))}
          />
        ))}
      </div>
      <h3>{t.weights}</h3>
      <div className="form-fields" lang={says}>
        {criteria.map((criterion) => {
          const id = wordsOf(criterion, 'id')
          const weight = inside('Weight').find((one) => wordsOf(one, 'criterion') === id)
          return (
            <WorthBox
              key={id}
              label={t.weight(wordsOf(criterion, 'title') || id)}
              least={-500}
              most={500}
              value={weight ? number(weight, 'worth') : 0}
              onSet={(worth) =>
                change(
                  weight
                    ? setAttribute(structure, weight, 'worth', Math.round(worth))
                    : addInside(
                        structure,
                        part,
                        newPart('rubric', 'Weight', structure, { criterion: id, worth: String(Math.round(worth)) }),
                      ),
                )
              }
            />
          )
        })}
      </div>
      {criteria
        .filter((one) => attributeOf(one, 'practiceOnly') === true)
        .map((one) => {
          const id = wordsOf(one, 'id')
          const weight = inside('Weight').find((other) => wordsOf(other, 'criterion') === id)
          return (
            weight && (
              <label key={id} className="form-field small">
                {agreement.standInLabel(wordsOf(one, 'title') || id)}
                <select
                  className="field-select"
                  value={wordsOf(weight, 'standIn')}
                  onChange={(event) => change(setAttribute(structure, weight, 'standIn', event.target.value || undefined))}
                >
                  <option value="">{agreement.mean}</option>
                  {criteria
                    .filter((other) => wordsOf(other, 'id') !== id)
                    .map((other) => (
                      <option key={other.at.start} value={wordsOf(other, 'id')}>
                        {wordsOf(other, 'title') || wordsOf(other, 'id')}
                      </option>
                    ))}
                </select>
              </label>
            )
          )
        })}
      <h3>{t.caps}</h3>
      {inside('Cap').map((cap, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cap is known by its place
        <fieldset key={index} className="form-inner">
          <legend>{t.capWords(titleOf(wordsOf(cap, 'criterion')), number(cap, 'atMost'), number(cap, 'overall'))}</legend>
          <div className="form-fields">
            <label className="form-field small">
              {t.capCriterion}
              <select
                className="field-select"
                lang={says}
                value={wordsOf(cap, 'criterion')}
                onChange={(event) => change(setAttribute(structure, cap, 'criterion', event.target.value))}
              >
                {criteria.map((one) => (
                  <option key={one.at.start} value={wordsOf(one, 'id')}>
                    {wordsOf(one, 'title') || wordsOf(one, 'id')}
                  </option>
                ))}
              </select>
            </label>
            <NumberBox
              label={t.capAt}
              least={0}
              most={3}
              value={number(cap, 'atMost')}
              onSet={(points) => change(setAttribute(structure, cap, 'atMost', Math.round(points)))}
            />
            <NumberBox
              label={t.capOverall}
              least={0}
              most={4}
              step={0.5}
              value={number(cap, 'overall')}
              onSet={(points) => change(setAttribute(structure, cap, 'overall', points))}
            />
          </div>
          <button
            type="button"
            className="act small form-remove"
            onClick={() => remove(removePart(structure, cap), t.cap(index + 1))}
          >
            {t.removeCap(index + 1)}
          </button>
        </fieldset>
      ))}
      <div className="row">
        <button
          type="button"
          className="act"
          onClick={() =>
            change(
              addInside(
                structure,
                part,
                newPart('rubric', 'Cap', structure, {
                  criterion: criteria[0] ? wordsOf(criteria[0], 'id') : '',
                  atMost: '0',
                  overall: '2',
                }),
              ),
            )
          }
        >
          + {t.addCap}
        </button>
        {show && (
          <button type="button" className="act small" onClick={() => show(part.at.line)}>
            {t.show}
          </button>
        )}
      </div>
    </fieldset>
  )
}
