import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { Person, RunSummary } from '#records'
import { useDeps } from '../../deps.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { whenSaid } from '../../text/dates.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { frameTexts } from '../parts/frame-texts.ts'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { useNames, useRoster } from '../parts/useRoster.ts'
import { reviewPath } from '../review-paths.ts'
import { PersonForm } from './PersonForm.tsx'
import { peopleTexts } from './people-texts.ts'

/** Who practises: names, teams, and how to forget somebody. */
export default function PeoplePage(): ReactNode {
  const t = useTexts(peopleTexts)
  const frame = useTexts(frameTexts)
  const wait = useTexts(shellTexts)
  const { records, learn, host } = useDeps()
  const { loaded, again } = useRoster()
  const [editing, setEditing] = useState<Person | null>(null)
  const [removing, setRemoving] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [error, setError] = useState<unknown>(null)
  const roster = loaded.state === 'ready' ? loaded.value : null
  const nameOf = useNames(roster?.people ?? [])
  if (error !== null) throw error

  const doing = (work: () => Promise<string>): void => {
    work().then((words) => {
      setSaid(words)
      setEditing(null)
      setRemoving(null)
      again()
    }, setError)
  }
  const save = async (person: Omit<Person, 'changedAtMs'>): Promise<string> => {
    await (await records()).people.put(person)
    return frame.saved
  }
  const remove = async (person: string): Promise<string> => {
    host.letGo()
    await (await records()).people.delete(person)
    return t.removed
  }

  return (
    <ReviewFrame title={t.title} lead={t.lead}>
      <p className="notice small">{t.views}</p>
      <p role="status">{said}</p>
      {roster === null ? (
        <p className="waiting">{wait.loading}</p>
      ) : (
        <>
          {editing ? (
            <PersonForm
              key={editing.id}
              person={editing}
              teams={roster.teams}
              onSave={(person) => doing(() => save(person))}
              onCancel={() => setEditing(null)}
            />
          ) : (
            <div className="row review-group">
              <Button onClick={() => setEditing({ id: learn.newId(), name: '', changedAtMs: 0 })}>{t.add}</Button>
              <span className="small soft">{t.addNote}</span>
            </div>
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className="table-frame review-group" tabIndex={0} aria-label={t.table}>
            <table className="review-table">
              <caption className="unseen">{t.table}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.name}</th>
                  <th scope="col">{t.team}</th>
                  <th scope="col">{t.since}</th>
                  <th scope="col">{t.lang}</th>
                  <th scope="col" className="number">
                    {t.talks}
                  </th>
                  <th scope="col">{t.act}</th>
                </tr>
              </thead>
              <tbody>
                {roster.people.map((person) => (
                  <tr key={person.id}>
                    <th scope="row">
                      {nameOf(person.id)} {person.id === roster.me.id && <span className="tag">{frame.you}</span>}
                    </th>
                    <td>{person.team ?? ''}</td>
                    <td>{person.startedOn ?? ''}</td>
                    <td>{person.lang ? t.langs[person.lang] : ''}</td>
                    <td className="number">
                      <TalksOf runs={roster.runs.filter((run) => run.person === person.id)} />
                    </td>
                    <td>
                      {removing === person.id ? (
                        <div className="stack" role="alert">
                          <p className="small">{t.removeAsk(nameOf(person.id))}</p>
                          <div className="row">
                            <Button size="compact-sm" color="clay" onClick={() => doing(() => remove(person.id))}>
                              {t.removeYes}
                            </Button>
                            <Button size="compact-sm" variant="default" onClick={() => setRemoving(null)}>
                              {frame.cancel}
                            </Button>
                          </div>
                        </div>
                      ) : (
                        <span className="row">
                          <button
                            type="button"
                            className="act"
                            aria-label={`${t.edit}: ${nameOf(person.id)}`}
                            onClick={() => setEditing(person)}
                          >
                            {t.edit}
                          </button>
                          <button
                            type="button"
                            className="act"
                            aria-label={`${t.remove}: ${nameOf(person.id)}`}
                            onClick={() => setRemoving(person.id)}
                          >
                            {t.remove}
                          </button>
                        </span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <section className="review-group">
            <h2>{t.teams}</h2>
            <ul>
              {[...roster.teams, ''].map((team) => {
                const members = roster.people.filter((person) => (person.team ?? '') === team)
                if (members.length === 0) return null
                return (
                  <li key={team}>
                    {team === '' ? t.noTeam : team}
                    {' · '}
                    {t.members(members.length)}
                  </li>
                )
              })}
            </ul>
          </section>
        </>
      )}
    </ReviewFrame>
  )
}

/** How many talks, and the way to each. */
function TalksOf({ runs }: { readonly runs: readonly RunSummary[] }): ReactNode {
  const { library, now } = useDeps()
  const lang = useLang()
  if (runs.length === 0) return 0
  return (
    <details>
      <summary>{runs.length}</summary>
      <ul className="plain small">
        {runs.map((run) => (
          <li key={run.run}>
            <Link href={reviewPath.talk(run.run)}>
              {library.scenarioCards.find((card) => card.id === run.scenario && card.lang === run.lang)?.title ?? run.scenario}
            </Link>{' '}
            {whenSaid(run.lastAtMs, now(), lang)} · {run.scores[0]?.overall ?? '–'}
          </li>
        ))}
      </ul>
    </details>
  )
}
