import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { PracticeTry } from '#records'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { learnPath } from '../learn-paths.ts'
import { LearnFrame } from '../parts/LearnFrame.tsx'
import { PracticeLang } from '../parts/PracticeLang.tsx'
import { useTalkLang } from '../useLearn.ts'
import { exerciseTexts } from './exercise-texts.ts'

/** Reading people and accounts, before anything is said. */
export default function ExercisesPage(): ReactNode {
  const t = useTexts(exerciseTexts)
  const wait = useTexts(shellTexts)
  const { learn, records } = useDeps()
  const lang = useTalkLang()
  const loaded = useAsync(lang, async () => {
    const [reads, accounts, tries] = await Promise.all([
      learn.library.readSetCards(),
      learn.library.accountCards(),
      triesOf(records),
    ])
    const here = tries.filter((one) => one.from === 'exercise' && one.lang === lang)
    return { reads: reads.filter((one) => one.lang === lang), accounts: accounts.filter((one) => one.lang === lang), tries: here }
  })
  return (
    <LearnFrame title={t.title} lead={t.lead}>
      <PracticeLang />
      {loaded.state === 'waiting' ? (
        <p className="waiting">{wait.loading}</p>
      ) : loaded.value.reads.length + loaded.value.accounts.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <section className="learn-group">
            <h2>{t.reads}</h2>
            <p className="soft exercise-note">{t.readsNote}</p>
            <ul className="plain cards">
              {loaded.value.reads.map(({ id, title, about, count }) => {
                const done = new Set(loaded.value.tries.filter((one) => one.set === id).map((one) => one.drill)).size
                return (
                  <Card
                    key={id}
                    to={learnPath.reads(id, lang)}
                    title={title}
                    lang={tagOf(lang)}
                    about={about}
                    foot={done > 0 ? t.doneSome(done, count) : t.people(count)}
                  />
                )
              })}
            </ul>
          </section>
          <section className="learn-group">
            <h2>{t.accounts}</h2>
            <p className="soft exercise-note">{t.accountsNote}</p>
            <ul className="plain cards">
              {loaded.value.accounts.map(({ id, title, minutes, people }) => {
                const last = loaded.value.tries.findLast((one) => one.set === id)
                const size = `${t.people(people)}, ${t.minutes(minutes)}`
                return (
                  <Card
                    key={id}
                    to={learnPath.account(id, lang)}
                    title={title}
                    lang={tagOf(lang)}
                    foot={last ? `${size} · ${t.done(last.points)}` : size}
                  />
                )
              })}
            </ul>
          </section>
        </>
      )}
    </LearnFrame>
  )
}

const triesOf = (records: ReturnType<typeof useDeps>['records']): Promise<readonly PracticeTry[]> =>
  records()
    .then(async (open) => open.tries.list({ person: (await open.me()).id }))
    .catch(() => []) // nothing is kept here: all is as if new

interface CardProps {
  readonly to: string
  readonly title: string
  readonly lang: string
  readonly about?: string
  readonly foot: string
}

function Card({ to, title, lang, about, foot }: CardProps): ReactNode {
  return (
    <li className="card sheet">
      <Link href={to} className="card-link book" lang={lang}>
        {title}
      </Link>
      {about !== undefined && (
        <p className="small soft" lang={lang}>
          {about}
        </p>
      )}
      <p className="small soft card-foot">{foot}</p>
    </li>
  )
}
