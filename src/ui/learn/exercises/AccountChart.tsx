import type { ReactNode } from 'react'
import type { Account, AccountPerson, Influence, Stance } from '#content'
import { INFLUENCES, STANCES } from '#content'
import type { Placing } from '#session/practice'
import { tagOf, useTexts } from '../../text/text.ts'
import { exerciseTexts } from './exercise-texts.ts'
import { peopleTexts } from './people-texts.ts'

const HIGH_FIRST = [...INFLUENCES].reverse()
const AGAINST_FIRST = [...STANCES].reverse()

interface AccountChartProps {
  readonly account: Account
  readonly people: Placing['people']
  /** Who is put where one presses; without it the chart only shows. */
  readonly placing?: AccountPerson | undefined
  readonly onPlace?: (person: string, influence: Influence, stance: Stance) => void
  readonly label: string
}

/** Influence upwards, stance sideways; a chip says the seat, its edge the contact. */
export function AccountChart({ account, people, placing, onPlace, label }: AccountChartProps): ReactNode {
  const t = useTexts(exerciseTexts)
  const words = useTexts(peopleTexts)
  return (
    <table className="chart" aria-label={label}>
      <thead>
        <tr>
          <td style={{ height: 'auto', width: '4.2rem' }} className="small soft">
            {words.placed.influence}
          </td>
          {AGAINST_FIRST.map((stance) => (
            <th key={stance} scope="col">
              {words.stance[stance]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {HIGH_FIRST.map((influence) => (
          <tr key={influence}>
            <th scope="row">{words.influence[influence]}</th>
            {AGAINST_FIRST.map((stance) => {
              const chips = account.people
                .filter(({ id }) => people[id]?.influence === influence && people[id]?.stance === stance)
                .map(({ id, name }) => {
                  const { seat, contact } = people[id] ?? {}
                  return (
                    <span key={id} className="chart-chip" data-contact={contact}>
                      <span lang={tagOf(account.lang)}>{name}</span>
                      <small>{[seat && words.seat[seat], contact && words.contact[contact]].filter(Boolean).join(' · ')}</small>
                    </span>
                  )
                })
              return (
                <td key={stance}>
                  {onPlace && placing ? (
                    <button type="button" className="chart-field" onClick={() => onPlace(placing.id, influence, stance)}>
                      <span className="unseen">{t.put(placing.name, words.influence[influence], words.stance[stance])}</span>
                      {chips}
                    </button>
                  ) : (
                    <div className="chart-field">{chips}</div>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
