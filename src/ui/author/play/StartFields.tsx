import type { ReactNode } from 'react'
import { LEVELS, type Level, MOODS, type Scenario } from '#content'
import { stateName } from '../../practise/debrief/change-words.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import type { PlayStart } from './usePlay.ts'

const STATES = {
  need: ['latent', 'admitted', 'felt', 'explicit'],
  secret: ['kept', 'told'],
  concern: ['dormant', 'raised', 'heard', 'understood', 'answered', 'settled', 'hardened'],
  complaint: ['venting', 'heard', 'apologised', 'understood', 'offered', 'agreed', 'closed'],
} as const

/** As a trainee begins. */
export const START: PlayStart = { level: 'normal', seed: 1, states: {}, mood: {} }

interface StartFieldsProps {
  readonly scenario: Scenario
  /** A part in people's words, by its `kind:id`. */
  readonly named: (ref: string) => string
  readonly value: PlayStart
  readonly onChange: (value: PlayStart) => void
}

/** From which point a talk is played: level, seed, and where mood and parts stand already. */
export function StartFields({ scenario, named, value, onChange }: StartFieldsProps): ReactNode {
  const t = useTexts(authorTexts)
  const words = useTexts(domainTexts)
  const lang = useLang()
  const { level, seed, states, mood } = value
  return (
    <div className="form-fields">
      <label className="form-field small">
        {t.level}
        <select
          className="field-select"
          value={level}
          onChange={(event) => onChange({ ...value, level: event.target.value as Level })} // the options below
        >
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {words.level[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="form-field small">
        {t.seed} <span className="soft">{t.seedNote}</span>
        <input
          className="field"
          type="number"
          min={0}
          value={seed}
          onChange={(event) => onChange({ ...value, seed: Math.max(0, Math.trunc(event.target.valueAsNumber || 0)) })}
        />
      </label>
      {partsOf(scenario).map(([key, stages]) => (
        <label key={key} className="form-field small">
          {named(key)}
          <select
            className="field-select"
            value={states[key] ?? ''}
            onChange={(event) => {
              const { [key]: _, ...rest } = states
              onChange({ ...value, states: event.target.value === '' ? rest : { ...rest, [key]: event.target.value } })
            }}
          >
            <option value="">{t.usual}</option>
            {stages.map((one) => (
              <option key={one} value={one}>
                {stateName(one, lang)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {MOODS.map((one) => (
        <label key={one} className="form-field small">
          {words.mood[one]}
          <input
            className="field"
            type="number"
            min={0}
            max={100}
            placeholder={t.usual}
            value={mood[one] ?? ''}
            onChange={(event) => {
              const { [one]: _, ...rest } = mood
              const number = event.target.valueAsNumber
              const changed = Number.isFinite(number) ? { ...rest, [one]: Math.max(0, Math.min(100, Math.trunc(number))) } : rest
              onChange({ ...value, mood: changed })
            }}
          />
        </label>
      ))}
    </div>
  )
}

/** Each part with the stages that it can begin in. */
const partsOf = ({
  needs,
  secrets,
  concerns,
  complaint,
}: Scenario): readonly (readonly [key: string, stages: readonly string[]])[] => [
  ...needs.map((need) => [`need:${need.id}`, STATES.need] as const),
  ...secrets.map((secret) => [`secret:${secret.id}`, STATES.secret] as const),
  ...concerns.map((concern) => [`concern:${concern.id}`, STATES.concern] as const),
  ...(complaint ? [['complaint', STATES.complaint] as const] : []),
]
