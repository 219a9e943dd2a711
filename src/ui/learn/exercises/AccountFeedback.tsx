import type { ReactNode, RefObject } from 'react'
import type { Account, RedFlag } from '#content'
import { type AccountResult, PLACED, type Placing } from '#session/practice'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { AccountChart } from './AccountChart.tsx'
import { exerciseTexts } from './exercise-texts.ts'
import { peopleTexts } from './people-texts.ts'

interface AccountFeedbackProps {
  readonly account: Account
  readonly placing: Placing
  readonly result: AccountResult
  readonly head: RefObject<HTMLHeadingElement | null>
  readonly children: ReactNode
}

/** How it is, what one said, and why. */
export function AccountFeedback({ account, placing, result, head, children }: AccountFeedbackProps): ReactNode {
  const t = useTexts(exerciseTexts)
  const { colon } = useMarks()
  const words = useTexts(peopleTexts)
  const tag = tagOf(account.lang)
  const seen = account.people.find(({ id }) => id === placing.first)
  const best = account.people.find(({ first }) => first === 'best')
  const word = (what: (typeof PLACED)[number], value: string): string =>
    (words[what] as Readonly<Record<string, string>>)[value] ?? value
  return (
    <section className="learn-group" aria-live="polite">
      <h2 ref={head} tabIndex={-1}>
        {t.worth(result.worth)}
      </h2>
      <p className="small soft">{t.worthNote}</p>
      <h3 className="drill-next">{t.howItIs}</h3>
      <AccountChart account={account} people={Object.fromEntries(account.people.map((one) => [one.id, one]))} label={t.howItIs} />
      <ul className="plain read-results">
        {account.people.map((person) => {
          const marks = result.people[person.id]
          const wrong = PLACED.filter((what) => marks?.[what] !== 'right')
          return (
            <li
              key={person.id}
              data-how={wrong.length === 0 ? 'right' : wrong.some((what) => marks?.[what] === 'wrong') ? 'wrong' : 'near'}
            >
              <p>
                <strong lang={tag}>{person.name}</strong>
              </p>
              <p className="small">
                {PLACED.map((what) => {
                  const yours = placing.people[person.id]?.[what]
                  return (
                    <span key={what} className="tag">
                      {words.placed[what]}
                      {colon}
                      {word(what, person[what])}
                      {marks?.[what] !== 'right' && ` (${t.yours(yours === undefined ? '–' : word(what, yours))})`}
                    </span>
                  )
                })}
              </p>
              <p className="soft" lang={tag}>
                {person.why}
              </p>
            </li>
          )
        })}
      </ul>
      <h3 className="drill-next">{t.flags}</h3>
      <ul className="plain account-flags">
        {account.flags.map((flag) => (
          <Flag key={flag.id} flag={flag} marked={placing.flags.includes(flag.id)} lang={tag} />
        ))}
      </ul>
      <h3 className="drill-next">{t.first}</h3>
      {[seen, seen?.first === 'best' ? undefined : best].map(
        (person) =>
          person && (
            <p key={person.id}>
              <strong lang={tag}>{person.name}</strong> <span className="how">{t.visit[person.first]}.</span>{' '}
              <span lang={tag}>{person.meet}</span>
            </p>
          ),
      )}
      <p className="drill-next">{children}</p>
    </section>
  )
}

interface FlagProps {
  readonly flag: RedFlag
  readonly marked: boolean
  readonly lang: string
}

function Flag({ flag, marked, lang }: FlagProps): ReactNode {
  const t = useTexts(exerciseTexts)
  const { colon } = useMarks()
  const verdict = flag.real ? (marked ? t.flagFound : t.flagMissed) : marked ? t.flagImagined : t.flagClear
  return (
    <li className="account-flag" data-how={flag.real === marked ? 'right' : 'wrong'}>
      <p>
        <span className="how">
          {verdict}
          {colon}
        </span>
        <span lang={lang}>{flag.title}</span>
      </p>
      <p className="soft" lang={lang}>
        {flag.why}
      </p>
    </li>
  )
}
