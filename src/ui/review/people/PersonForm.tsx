import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Person } from '#records'
import { useTexts } from '../../text/text.ts'
import { frameTexts } from '../parts/frame-texts.ts'
import { peopleTexts } from './people-texts.ts'

interface PersonFormProps {
  readonly person: Person
  readonly teams: readonly string[]
  readonly onSave: (person: Omit<Person, 'changedAtMs'>) => void
  readonly onCancel: () => void
}

/** Name, team, start and language of one person. */
export function PersonForm({ person, teams, onSave, onCancel }: PersonFormProps): ReactNode {
  const t = useTexts(peopleTexts)
  const frame = useTexts(frameTexts)
  const [name, setName] = useState(person.name)
  const [team, setTeam] = useState(person.team ?? '')
  const [startedOn, setStartedOn] = useState(person.startedOn ?? '')
  const [lang, setLang] = useState(person.lang ?? '')
  return (
    <form
      className="sheet review-card"
      onSubmit={(event) => {
        event.preventDefault()
        onSave({
          id: person.id,
          name: name.trim(),
          ...(team.trim() === '' ? {} : { team: team.trim() }),
          ...(startedOn === '' ? {} : { startedOn }),
          ...(lang === 'en' || lang === 'zh' ? { lang } : {}),
        })
      }}
    >
      <div className="form-grid">
        <label>
          {t.name}
          <input className="field" required maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <label>
          {t.team}
          <input
            className="field"
            maxLength={80}
            list="review-teams"
            value={team}
            onChange={(event) => setTeam(event.target.value)}
          />
          <datalist id="review-teams">
            {teams.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </label>
        <label>
          {t.since}
          <input className="field" type="date" value={startedOn} onChange={(event) => setStartedOn(event.target.value)} />
        </label>
        <label>
          {t.lang}
          <select className="field-select" value={lang} onChange={(event) => setLang(event.target.value)}>
            <option value="">{t.any}</option>
            <option value="en">{t.langs.en}</option>
            <option value="zh">{t.langs.zh}</option>
          </select>
        </label>
      </div>
      <div className="row">
        <Button type="submit">{frame.save}</Button>
        <Button variant="default" onClick={onCancel}>
          {frame.cancel}
        </Button>
      </div>
    </form>
  )
}
