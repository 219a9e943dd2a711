import type { ReactNode } from 'react'
import type { Level, LevelRule } from '#content'
import { domainTexts } from '../../text/domain-texts.ts'
import { useTexts } from '../../text/text.ts'
import { prepareTexts } from './prepare-texts.ts'

interface LevelChoiceProps {
  readonly rules: readonly LevelRule[]
  readonly level: Level
  readonly onChoose: (level: Level) => void
  /** Language of the notes: the talk's. */
  readonly tag: string
}

/** How hard the buyer makes it, and what differs. */
export function LevelChoice({ rules, level, onChoose, tag }: LevelChoiceProps): ReactNode {
  const t = useTexts(prepareTexts)
  const words = useTexts(domainTexts)
  if (rules.length === 0) return null
  return (
    <fieldset className="levels sheet">
      <legend className="eyebrow">{t.level}</legend>
      {rules.map((rule) => (
        <label key={rule.level} data-chosen={rule.level === level}>
          <input
            type="radio"
            name="level"
            value={rule.level}
            checked={rule.level === level}
            onChange={() => onChoose(rule.level)}
          />
          <span>
            <strong>{words.level[rule.level]}</strong>
            <span className="small soft" lang={tag}>
              {rule.note}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
