import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { LEVELS, type Level } from '#content'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { readRoster, useNames } from '../parts/useRoster.ts'
import { assignmentTexts } from './assignment-texts.ts'
import { isFor, progressOf } from './progress.ts'

/** Who is asked to practise what, and how far they are. */
export default function AssignmentsPage(): ReactNode {
  const t = useTexts(assignmentTexts)
  const words = useTexts(domainTexts)
  const wait = useTexts(shellTexts)
  const lang = useLang()
  const { records, library, learn, now } = useDeps()
  const [stamp, setStamp] = useState(0)
  const loaded = useAsync(String(stamp), async () => {
    const kept = await records()
    const [roster, assignments, today] = [await readRoster(kept), await kept.assignments.list(), now()]
    return { roster, assignments, day: new Date(today).toISOString().slice(0, 10) }
  })
  const nameOf = useNames(loaded.state === 'ready' ? loaded.value.roster.people : [])
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  const { roster, assignments, day } = loaded.value
  const cards = library.scenarioCards.filter((card) => card.lang === lang)

  const give = async (form: FormData): Promise<void> => {
    const said = (name: string): string => String(form.get(name) ?? '').trim()
    const to = said('to')
    await (await records()).assignments.put({
      id: learn.newId(),
      title: said('title'),
      by: roster.me.id,
      to: [to.startsWith('team ') ? { team: to.slice(5) } : { person: to.slice(7) }],
      scenario: said('scenario'),
      level: said('level') as Level, // one of the options
      passMark: Number(said('pass')),
      ...(said('tries') === '' ? {} : { tries: Number(said('tries')) }),
      ...(said('due') === '' ? {} : { dueOn: said('due') }),
      note: said('note'),
    })
    setStamp(stamp + 1)
  }
  const withdraw = async (id: string): Promise<void> => {
    const one = assignments.find((other) => other.id === id)
    if (one) await (await records()).assignments.put({ ...one, withdrawn: true })
    setStamp(stamp + 1)
  }
  const open = assignments.filter((one) => !one.withdrawn)
  return (
    <ReviewFrame title={t.title} lead={t.lead}>
      <form
        className="sheet review-card"
        onSubmit={(event) => {
          event.preventDefault()
          void give(new FormData(event.currentTarget))
        }}
      >
        <div className="form-grid">
          <label>
            {t.what}
            <input className="field" name="title" required maxLength={120} />
          </label>
          <label>
            {t.talk}
            <select className="field-select" name="scenario">
              {cards.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t.level}
            <select className="field-select" name="level" defaultValue="normal">
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {words.level[level]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t.pass}
            <input className="field" name="pass" type="number" min={0} max={4} step={0.5} defaultValue={2.5} required />
          </label>
          <label>
            {t.tries}
            <input className="field" name="tries" type="number" min={1} max={1000} />
          </label>
          <label>
            {t.due}
            <input className="field" name="due" type="date" />
          </label>
          <label>
            {t.to}
            <select className="field-select" name="to">
              {roster.teams.map((team) => (
                <option key={team} value={`team ${team}`}>
                  {team}
                </option>
              ))}
              {roster.people.map(({ id }) => (
                <option key={id} value={`person ${id}`}>
                  {nameOf(id)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t.note}
            <input className="field" name="note" maxLength={500} />
          </label>
        </div>
        <Button type="submit">{t.give}</Button>
      </form>
      <p className="small soft">{t.handOut}</p>
      {open.length === 0 && <p>{t.none}</p>}
      {open.map((one) => (
        <section key={one.id} className="sheet review-card" aria-label={one.title}>
          <h2>{one.title}</h2>
          <p className="small">
            {cards.find(({ id }) => id === one.scenario)?.title ?? one.scenario} · {t.rule(words.level[one.level], one.passMark)}{' '}
            {one.dueOn !== undefined && t.dueBy(one.dueOn)} {one.note}
          </p>
          <ul aria-label={t.standing}>
            {roster.people
              .filter((person) => isFor(one, person))
              .map((person) => {
                const { tries, best, state } = progressOf(one, person.id, roster.runs, day)
                return (
                  <li key={person.id}>
                    {nameOf(person.id)}: <strong>{t[state]}</strong> · {t.triesOf(tries)}
                    {best !== null && ` · ${t.best(best)}`}
                  </li>
                )
              })}
          </ul>
          <button type="button" className="act" onClick={() => void withdraw(one.id)}>
            {t.withdraw}
            <span className="unseen">: {one.title}</span>
          </button>
        </section>
      ))}
    </ReviewFrame>
  )
}
