import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Person } from '#records'
import type { Coaching, Improvement } from '#records/files'
import { useTexts } from '../../text/text.ts'
import { coachingTexts } from '../coaching/coaching-texts.ts'
import { useForm } from '../coaching/useForm.ts'
import { AskedAct } from '../parts/Ask.tsx'
import { reviewPath } from '../review-paths.ts'
import { contestTexts } from './contest-texts.ts'

type Contest = Coaching<'contest'>

interface ContestCardProps {
  readonly contest: Contest
  readonly signs: typeof import('#records/files').CONTEST_SIGNS
  readonly people: readonly Person[]
  readonly nameOf: (person: string) => string
  readonly board: (contest: Contest) => readonly Improvement[]
  readonly onKeep: (contest: Contest) => Promise<void>
  readonly onRemove: () => void
}

/** One contest: theme, rules, dates, signs, who takes part, and who improved. */
export function ContestCard({ contest, signs, people, nameOf, board, onKeep, onRemove }: ContestCardProps): ReactNode {
  const t = useTexts(contestTexts)
  const coaching = useTexts(coachingTexts)
  const { value, change, kept } = useForm(contest, onKeep)
  const toggled = (list: readonly string[], id: string, on: boolean): string[] =>
    on ? [...list, id] : list.filter((one) => one !== id)
  const check = (id: string, label: string, list: 'signs' | 'joined'): ReactNode => (
    <li key={id}>
      <label>
        <input
          type="checkbox"
          checked={value[list].includes(id)}
          onChange={(event) => change({ ...value, [list]: toggled(value[list], id, event.target.checked) })}
        />{' '}
        {label}
      </label>
    </li>
  )
  const has = (ids: readonly string[]): number => ids.filter((id) => value.signs.includes(id)).length
  const rows = board(value)
  const dated = (name: 'from' | 'to', day: string): void => {
    if (day !== '') change({ ...value, [name]: day })
  }
  return (
    <section className="sheet review-card" aria-label={value.title || t.unnamed}>
      <h2>{value.title || t.unnamed}</h2>
      <div className="form-grid">
        <label>
          {t.name}
          <input
            className="field"
            maxLength={120}
            value={value.title}
            onChange={(event) => change({ ...value, title: event.target.value })}
          />
        </label>
        <label>
          {t.from}
          <input className="field" type="date" value={value.from} onChange={(event) => dated('from', event.target.value)} />
        </label>
        <label>
          {t.to}
          <input className="field" type="date" value={value.to} onChange={(event) => dated('to', event.target.value)} />
        </label>
      </div>
      <label className="stack small">
        {t.rules}
        <textarea
          className="field"
          rows={2}
          maxLength={4000}
          value={value.rules}
          onChange={(event) => change({ ...value, rules: event.target.value })}
        />
      </label>
      <div className="form-grid small contest-lists">
        <fieldset>
          <legend>{t.checks}</legend>
          <ul className="plain">{signs.good.map((id) => check(id, t.good[id], 'signs'))}</ul>
        </fieldset>
        <fieldset>
          <legend>{t.warnings}</legend>
          <ul className="plain">{signs.bad.map((id) => check(id, t.bad[id], 'signs'))}</ul>
        </fieldset>
        <fieldset>
          <legend>{t.joined}</legend>
          <p className="soft">{t.joinedNote}</p>
          <ul className="plain">{people.map(({ id }) => check(id, nameOf(id), 'joined'))}</ul>
        </fieldset>
      </div>
      <p className="notice small">{t.ready(has(signs.good), has(signs.bad))}</p>
      <h3>{t.board}</h3>
      <p className="small soft">{t.boardNote}</p>
      {rows.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <table className="review-table small">
          <thead>
            <tr>
              <th scope="col">{t.person}</th>
              <th scope="col" className="number">
                {t.before}
              </th>
              <th scope="col" className="number">
                {t.during}
              </th>
              <th scope="col" className="number">
                {t.gain}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ person, before, during, gain }) => (
              <tr key={person}>
                <th scope="row">
                  <Link href={reviewPath.dashboard(`/f/${encodeURIComponent(`person=${person}`)}`)}>{nameOf(person)}</Link>
                </th>
                <td className="number">{before.toFixed(1)}</td>
                <td className="number">{during.toFixed(1)}</td>
                <td className="number">+{gain.toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="row">
        <AskedAct
          label={t.remove}
          of={value.title || t.untitled}
          words={coaching.deleteAsk(value.title || t.untitled)}
          yes={coaching.deleteYes}
          onYes={onRemove}
        />
        <span role="status" className="small">
          {kept && t.kept}
        </span>
      </div>
    </section>
  )
}
