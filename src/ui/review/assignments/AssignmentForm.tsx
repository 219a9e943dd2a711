import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { type DrillSetCard, LEVELS, type Level, type ScenarioCard } from '#content'
import type { Assignment } from '#records'
import { domainTexts } from '../../text/domain-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { assignmentTexts } from './assignment-texts.ts'

/** What the form gives: who gave it, and its number, are added by whoever keeps it. */
export type NewAssignment = Omit<Assignment, 'id' | 'by' | 'changedAtMs'>

interface AssignmentFormProps {
  readonly scenarios: readonly ScenarioCard[]
  readonly drillSets: readonly DrillSetCard[]
  /** For whom: one of these is chosen; with a single one nothing is asked. */
  readonly receivers: readonly { readonly to: Assignment['to'][number]; readonly name: string }[]
  readonly proposed?: {
    readonly title?: string
    readonly scenario?: string
    readonly drillSet?: string
    readonly level?: Level
    readonly dueOn?: string
    /** The place of one of the receivers. */
    readonly to?: number
  }
  /** Today, `2026-11-26`: nothing is due before. */
  readonly today: string
  readonly onGive: (assignment: NewAssignment) => void
}

/** A talk or a drill set, a level, a pass mark, tries, a date. */
export function AssignmentForm({
  scenarios,
  drillSets,
  receivers,
  proposed = {},
  today,
  onGive,
}: AssignmentFormProps): ReactNode {
  const t = useTexts(assignmentTexts)
  const { colon } = useMarks()
  const words = useTexts(domainTexts)
  const [what, setWhat] = useState(
    proposed.drillSet === undefined ? `talk ${proposed.scenario ?? scenarios[0]?.id ?? ''}` : `drills ${proposed.drillSet}`,
  )
  const [late, setLate] = useState(false)
  const drills = what.startsWith('drills ')
  const given = (form: FormData): void => {
    const said = (name: string): string => String(form.get(name) ?? '').trim()
    if (said('due') !== '' && said('due') < today) {
      setLate(true)
      return
    }
    onGive({
      title: said('title'),
      to: [(receivers[Number(said('to'))] ?? receivers[0])?.to ?? {}],
      ...(drills ? { drillSet: what.slice(7) } : { scenario: what.slice(5) }),
      level: drills ? 'normal' : (said('level') as Level), // one of the options
      passMark: Number(said('pass')),
      ...(said('tries') === '' ? {} : { tries: Number(said('tries')) }),
      ...(said('due') === '' ? {} : { dueOn: said('due') }),
      note: said('note'),
    })
  }
  return (
    <form
      className="sheet review-card"
      onSubmit={(event) => {
        event.preventDefault()
        given(new FormData(event.currentTarget))
      }}
    >
      <div className="form-grid">
        <label>
          {t.what}
          <input className="field" name="title" required maxLength={120} defaultValue={proposed.title ?? ''} />
        </label>
        <label>
          {t.talk}
          <select className="field-select" value={what} onChange={(event) => setWhat(event.target.value)}>
            <optgroup label={t.talks}>
              {scenarios.map(({ id, title }) => (
                <option key={id} value={`talk ${id}`}>
                  {title}
                </option>
              ))}
            </optgroup>
            <optgroup label={t.drills}>
              {drillSets.map(({ id, title }) => (
                <option key={id} value={`drills ${id}`}>
                  {title}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        {!drills && (
          <label>
            {t.level}
            <select className="field-select" name="level" defaultValue={proposed.level ?? 'normal'}>
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {words.level[level]}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {drills ? t.passDrills : t.pass}
          <input className="field" name="pass" type="number" min={0} max={4} step={0.5} defaultValue={2.5} required />
        </label>
        <label>
          {drills ? t.triesDrills : t.tries}
          <input className="field" name="tries" type="number" min={1} max={1000} />
        </label>
        <label>
          {t.due}
          <input
            className="field"
            name="due"
            type="date"
            min={today}
            defaultValue={proposed.dueOn ?? ''}
            aria-invalid={late}
            onChange={() => setLate(false)}
          />
        </label>
        {receivers.length > 1 && (
          <label>
            {t.to}
            <select className="field-select" name="to" defaultValue={proposed.to ?? 0}>
              {receivers.map(({ name }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is the value
                <option key={at} value={at}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {t.note}
          <input className="field" name="note" maxLength={500} />
        </label>
      </div>
      {receivers.length === 1 && (
        <p className="small">
          {t.to}
          {colon}
          {receivers[0]?.name}
        </p>
      )}
      {late && <p role="alert">{t.inThePast(today)}</p>}
      <Button type="submit">{t.give}</Button>
    </form>
  )
}
