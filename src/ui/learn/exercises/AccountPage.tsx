import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Link, useParams } from 'wouter'
import { type Account, CONTACTS, INFLUENCES, LANGS, SEATS, STANCES } from '#content'
import { type AccountResult, accountResult, PLACED, type Placing } from '#session/practice'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { Icon } from '../../shell/icons.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { learnPath } from '../learn-paths.ts'
import '../learn.css'
import { AccountChart } from './AccountChart.tsx'
import { AccountFeedback } from './AccountFeedback.tsx'
import './exercises.css'
import { exerciseTexts } from './exercise-texts.ts'
import { peopleTexts } from './people-texts.ts'
import { useKeep } from './useKeep.ts'

/** A key account: its people on a chart, its red flags, the first visit. */
export default function AccountPage(): ReactNode {
  const wait = useTexts(shellTexts)
  const { account: id = '', lang: given = '' } = useParams<{ account: string; lang: string }>()
  const { learn } = useDeps()
  const lang = LANGS.find((one) => one === given)
  const loaded = useAsync(`${id}.${given}`, async () => {
    const cards = await learn.library.accountCards()
    return lang && cards.some((card) => card.id === id && card.lang === lang) ? learn.library.loadAccount(id, lang) : null
  })
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  if (loaded.value === null) return <NotFound />
  return <Case key={`${id}.${given}`} account={loaded.value} />
}

const VALUES = { seat: SEATS, influence: INFLUENCES, stance: STANCES, contact: CONTACTS } as const
const EMPTY: Placing = { people: {}, flags: [], first: null }

function Case({ account }: { readonly account: Account }): ReactNode {
  const t = useTexts(exerciseTexts)
  usePageTitle(account.title)
  const keep = useKeep()
  const [placing, setPlacing] = useState(EMPTY)
  const [result, setResult] = useState<AccountResult | null>(null)
  const [kept, setKept] = useState(true)
  const tag = tagOf(account.lang)
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (result !== null) top.current?.focus()
  }, [result])
  const check = (): void => {
    const got = accountResult(account, placing)
    setResult(got)
    void keep({ set: account.id, drill: account.id, lang: account.lang, points: got.points }).then(setKept)
  }
  return (
    <article className="column learn exercise">
      <p>
        <Link href={learnPath.exercises()} className="back">
          <Icon name="back" size={16} /> {t.back}
        </Link>
      </p>
      <header className="page-head">
        <h1 lang={tag}>{account.title}</h1>
        {account.story.map((paragraph) => (
          <p key={paragraph} className="page-lead" lang={tag}>
            {paragraph}
          </p>
        ))}
      </header>
      {!kept && <p className="notice small">{t.notKept}</p>}
      <h2>{t.told}</h2>
      <ul className="plain account-people" lang={tag}>
        {account.people.map(({ id, name, role, told }) => (
          <li key={id} className="sheet">
            <p>
              <strong>{name}</strong> <span className="small soft">{role}</span>
            </p>
            <ul className="small">
              {told.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {result === null ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            check()
          }}
        >
          <Chart account={account} placing={placing} onChange={setPlacing} />
          <Flags account={account} placing={placing} onChange={setPlacing} />
          <First account={account} placing={placing} onChange={setPlacing} />
          <p className="drill-next">
            <Button type="submit">{t.checkAccount}</Button>
          </p>
        </form>
      ) : (
        <AccountFeedback account={account} placing={placing} result={result} head={top}>
          <Button
            variant="default"
            onClick={() => {
              setPlacing(EMPTY)
              setResult(null)
            }}
          >
            {t.again}
          </Button>
        </AccountFeedback>
      )}
    </article>
  )
}

interface PartProps {
  readonly account: Account
  readonly placing: Placing
  readonly onChange: (placing: Placing) => void
}

/** The chart, and the same as a table of choices. */
function Chart({ account, placing, onChange }: PartProps): ReactNode {
  const t = useTexts(exerciseTexts)
  const words = useTexts(peopleTexts)
  const id = useId()
  const [who, setWho] = useState(account.people[0]?.id ?? '')
  const put = (person: string, more: Placing['people'][string]): void =>
    onChange({ ...placing, people: { ...placing.people, [person]: { ...placing.people[person], ...more } } })
  const tag = tagOf(account.lang)
  return (
    <section className="learn-group">
      <h2>{t.place}</h2>
      <p className="soft small">{t.placeNote}</p>
      <fieldset className="read-question chart-who">
        <legend>{t.who}</legend>
        <div className="choices" lang={tag}>
          {account.people.map((person) => (
            <label key={person.id} className="choice">
              <input type="radio" name={id} checked={who === person.id} onChange={() => setWho(person.id)} />
              <span>{person.name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <AccountChart
        account={account}
        people={placing.people}
        placing={account.people.find((person) => person.id === who)}
        label={t.chart}
        onPlace={(person, influence, stance) => {
          put(person, { influence, stance })
          const order = account.people.map((one) => one.id)
          const open = order.find((one) => one !== person && placing.people[one]?.stance === undefined)
          if (open !== undefined) setWho(open)
        }}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={t.table}>
        <table className="account-table small" aria-label={t.table}>
          <thead>
            <tr>
              <th scope="col">{t.person}</th>
              {PLACED.map((what) => (
                <th key={what} scope="col">
                  {words.placed[what]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {account.people.map((person) => (
              <tr key={person.id}>
                <th scope="row" lang={tag}>
                  {person.name}
                </th>
                {PLACED.map((what) => (
                  <td key={what}>
                    <select
                      aria-label={t.of(words.placed[what], person.name)}
                      value={placing.people[person.id]?.[what] ?? ''}
                      onChange={(event) => put(person.id, { [what]: event.target.value === '' ? undefined : event.target.value })}
                    >
                      <option value="">{t.choose}</option>
                      {VALUES[what].map((value) => (
                        <option key={value} value={value}>
                          {(words[what] as Readonly<Record<string, string>>)[value]}
                        </option>
                      ))}
                    </select>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function Flags({ account, placing, onChange }: PartProps): ReactNode {
  const t = useTexts(exerciseTexts)
  return (
    <fieldset className="read-question learn-group">
      <legend>{t.flags}</legend>
      <p className="soft small choices">{t.flagsNote}</p>
      <div className="account-flags" lang={tagOf(account.lang)}>
        {[...account.flags]
          .sort((one, other) => (one.id < other.id ? -1 : 1)) // not in the author's order: the real ones stand first there
          .map(({ id, title }) => (
            <div key={id} className="account-flag">
              <label>
                <input
                  type="checkbox"
                  checked={placing.flags.includes(id)}
                  onChange={(event) =>
                    onChange({
                      ...placing,
                      flags: event.target.checked ? [...placing.flags, id] : placing.flags.filter((one) => one !== id),
                    })
                  }
                />
                <span>{title}</span>
              </label>
            </div>
          ))}
      </div>
    </fieldset>
  )
}

function First({ account, placing, onChange }: PartProps): ReactNode {
  const t = useTexts(exerciseTexts)
  const id = useId()
  return (
    <fieldset className="read-question learn-group">
      <legend>{t.first}</legend>
      <div className="choices" lang={tagOf(account.lang)}>
        {account.people.map((person) => (
          <label key={person.id} className="choice">
            <input
              type="radio"
              name={id}
              checked={placing.first === person.id}
              onChange={() => onChange({ ...placing, first: person.id })}
            />
            <span>{person.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
