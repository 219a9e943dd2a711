import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { Person, RunSummary } from '#records'
import { sameTeam } from '#records/standing'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { whenSaid } from '../../text/dates.ts'
import { useMarks } from '../../text/marks.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { Ask } from '../parts/Ask.tsx'
import { frameTexts } from '../parts/frame-texts.ts'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { useNames, useRoster } from '../parts/useRoster.ts'
import { reviewPath } from '../review-paths.ts'
import { PersonForm } from './PersonForm.tsx'
import { peopleTexts } from './people-texts.ts'
import { twinsIn } from './twins.ts'

/** Who practises: names, teams, and how to forget somebody. */
export default function PeoplePage(): ReactNode {
  const t = useTexts(peopleTexts)
  const frame = useTexts(frameTexts)
  const wait = useTexts(shellTexts)
  const { records, learn, host } = useDeps()
  const { loaded, again } = useRoster()
  const [editing, setEditing] = useState<Person | null>(null)
  const [removing, setRemoving] = useState<string | null>(null)
  const [apart, setApart] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const tell = useFault()
  const roster = loaded.state === 'ready' ? loaded.value : null
  const nameOf = useNames(roster?.people ?? [])
  const { colon } = useMarks()

  const doing = (work: () => Promise<string>): void => {
    work().then((words) => {
      setSaid(words)
      setEditing(null)
      setRemoving(null)
      again()
    }, tell)
  }
  const twins = roster === null ? [] : twinsIn(roster).filter(({ from }) => !apart.includes(from.id))
  const join = async (from: Person, into: Person): Promise<string> => {
    const done = await (await records()).people.join(from.id, into.id)
    return done ? t.joined(nameOf(from.id)) : t.notJoined
  }
  const save = async (person: Omit<Person, 'changedAtMs'>): Promise<string> => {
    const team = roster?.teams.find((one) => sameTeam(one, person.team)) // in other letters it is the same team
    await (await records()).people.put(team === undefined ? person : { ...person, team })
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
      {removing !== null && (
        <Ask
          key={removing}
          words={t.removeAsk(nameOf(removing))}
          yes={t.removeYes}
          onYes={() => doing(() => remove(removing))}
          onNo={() => setRemoving(null)}
        />
      )}
      {twins.map(({ from, into }) => (
        <div key={`${from.id} ${into.id}`} className="notice stack">
          <p>{t.twins(from.name, nameOf(into.id), roster?.runs.filter((run) => run.person === into.id).length ?? 0)}</p>
          <div className="row">
            <Button size="compact-sm" onClick={() => doing(() => join(from, into))}>
              {t.join}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setApart([...apart, from.id])}>
              {t.apart}
            </Button>
          </div>
        </div>
      ))}
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
                      <span className="row">
                        <button
                          type="button"
                          className="act"
                          aria-label={`${t.edit}${colon}${nameOf(person.id)}`}
                          onClick={() => setEditing(person)}
                        >
                          {t.edit}
                        </button>
                        <button
                          type="button"
                          className="act"
                          aria-label={`${t.remove}${colon}${nameOf(person.id)}`}
                          onClick={() => setRemoving(person.id)}
                        >
                          {t.remove}
                        </button>
                      </span>
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
