import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import type { Coaching } from '#records/files'
import { useDeps } from '../../deps.ts'
import { WordsField } from '../../parts/WordsField.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { coachingTexts } from './coaching-texts.ts'
import type { PartProps } from './part.ts'
import { useCoached } from './useCoached.ts'
import { useForm } from './useForm.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const COLUMNS = ['date', 'firm', 'party', 'aim', 'result', 'next', 'time'] as const

/** The Monday of a moment's week, as a day. */
const mondayOf = (ms: number): string => new Date(ms - ((new Date(ms).getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10)

/** The week's plan: one wish, and the visits with the action for the next. */
export function WeekPart({ person }: PartProps): ReactNode {
  const t = useTexts(coachingTexts)
  const wait = useTexts(shellTexts)
  const { now } = useDeps()
  const { loaded, keep } = useCoached('week', person)
  const [monday, setMonday] = useState(() => mondayOf(now()))
  /** What was written on this page: turning to another week and back must not show an older state. */
  const written = useRef(new Map<string, Coaching<'week'>>())
  const move = (weeks: number): void => setMonday(mondayOf(Date.parse(monday) + weeks * 7 * DAY_MS))
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  const id = `${person}/${monday}`
  const onDisk = loaded.value.find((one) => one.id === id)?.value
  const here = written.current.get(id) ?? onDisk ?? { monday, wish: '', visits: [{}] }
  const write = (week: Coaching<'week'>): Promise<void> => {
    written.current.set(id, week)
    return keep(week, id)
  }
  return (
    <>
      <div className="row">
        <Button size="compact-sm" variant="default" onClick={() => move(-1)}>
          {t.before}
        </Button>
        <strong>
          {t.week} {monday}
        </strong>
        <Button size="compact-sm" variant="default" onClick={() => move(1)}>
          {t.after}
        </Button>
      </div>
      <WeekForm key={id} week={here} onKeep={write} />
      <p className="small soft">{t.stays}</p>
    </>
  )
}

function WeekForm({
  week,
  onKeep,
}: {
  readonly week: Coaching<'week'>
  readonly onKeep: (week: Coaching<'week'>) => Promise<void>
}): ReactNode {
  const t = useTexts(coachingTexts)
  const { colon } = useMarks()
  const { value, change, kept } = useForm(week, onKeep)
  return (
    <section className="sheet review-card review-group">
      <WordsField label={t.wish} most={4000} words={value.wish} onWords={(wish) => change({ ...value, wish })} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={t.visits}>
        <table className="review-table small week-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t.columns[column]}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {value.visits.map((visit, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
              <tr key={at}>
                {COLUMNS.map((column) => (
                  <td key={column}>
                    <input
                      className="field"
                      maxLength={300}
                      type={column === 'date' ? 'date' : 'text'}
                      aria-label={`${t.visit(at + 1)}${colon}${t.columns[column]}`}
                      value={visit[column] ?? ''}
                      onChange={(event) =>
                        change({
                          ...value,
                          visits: value.visits.map((one, place) =>
                            place === at ? { ...one, [column]: event.target.value } : one,
                          ),
                        })
                      }
                    />
                  </td>
                ))}
                <td>
                  <button
                    type="button"
                    className="act"
                    aria-label={`${t.remove}${colon}${t.visit(at + 1)}`}
                    onClick={() => change({ ...value, visits: value.visits.filter((_, place) => place !== at) })}
                  >
                    {t.remove}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="row">
        <Button size="compact-sm" variant="default" onClick={() => change({ ...value, visits: [...value.visits, {}] })}>
          {t.add}
        </Button>
        <span role="status" className="small">
          {kept && t.kept}
        </span>
      </div>
    </section>
  )
}
