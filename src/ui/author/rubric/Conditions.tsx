import { type ReactNode, useId, useState } from 'react'
import { CLUE_CONDITIONS, CLUE_RELATIONS, SIGNS } from '#content'
import { CONDITION_DOCS } from '#scoring'
import { useLang, useTexts } from '../../text/text.ts'
import { useForm } from '../form/form.ts'
import { conditionOf, conditionWords, OF_SIGNS } from './clue-words.ts'
import { rubricTexts } from './rubric-texts.ts'

interface ConditionsProps {
  readonly where: readonly string[]
  readonly onSet: (next: readonly string[]) => void
}

/** The conditions of a clue: lone ones to tick, and those that name a move or a sign. */
export function Conditions({ where, onSet }: ConditionsProps): ReactNode {
  const t = useTexts(rubricTexts)
  const lang = useLang()
  const { moves } = useForm()
  const id = useId()
  const [relation, setRelation] = useState<string>('after')
  const [named, setNamed] = useState('')
  const titleOf = (move: string) => moves.find((one) => one.id === move)?.title ?? move
  const options = OF_SIGNS.includes(relation)
    ? SIGNS.map((sign) => [sign, t.sign[sign] ?? sign] as const)
    : moves.map((move) => [move.id, move.title] as const)
  const name = options.some(([one]) => one === named) ? named : (options[0]?.[0] ?? '')
  const naming = where.filter((one) => one.includes(':') || !CLUE_CONDITIONS.some((known) => known === one))
  return (
    <fieldset className="form-inner">
      <legend>{t.conditions}</legend>
      <div className="form-checks form-checks-wide">
        {CLUE_CONDITIONS.map((condition) => (
          <label key={condition}>
            <input
              type="checkbox"
              checked={where.includes(condition)}
              onChange={(event) => onSet(event.target.checked ? [...where, condition] : where.filter((one) => one !== condition))}
            />{' '}
            {CONDITION_DOCS[condition][lang]}
          </label>
        ))}
      </div>
      <ul className="plain small">
        {naming.map((one) => {
          const words = conditionWords(conditionOf(one), lang, t, titleOf)
          return (
            <li key={one} className="row">
              <span>{words}</span>
              <button
                type="button"
                className="act"
                aria-label={t.removeCondition(words)}
                onClick={() => onSet(where.filter((other) => other !== one))}
              >
                ×
              </button>
            </li>
          )
        })}
      </ul>
      <p className="small soft">{t.addCondition}</p>
      <div className="row">
        <label htmlFor={`${id}-relation`} className="unseen">
          {t.relationLabel}
        </label>
        <select
          id={`${id}-relation`}
          className="field-select"
          value={relation}
          onChange={(event) => setRelation(event.target.value)}
        >
          {CLUE_RELATIONS.map((one) => (
            <option key={one} value={one}>
              {t.relation[one]?.('…')}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-name`} className="unseen">
          {t.nameLabel}
        </label>
        <select id={`${id}-name`} className="field-select" value={name} onChange={(event) => setNamed(event.target.value)}>
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="act"
          disabled={name === '' || where.includes(`${relation}:${name}`)}
          onClick={() => onSet([...where, `${relation}:${name}`])}
        >
          {t.addIt}
        </button>
      </div>
    </fieldset>
  )
}
