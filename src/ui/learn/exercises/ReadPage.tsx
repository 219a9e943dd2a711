import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link, useParams } from 'wouter'
import { LANGS, type ReadSet } from '#content'
import type { ReadResult } from '#session/practice'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { Icon } from '../../shell/icons.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { learnPath } from '../learn-paths.ts'
import '../learn.css'
import './exercises.css'
import { exerciseTexts } from './exercise-texts.ts'
import { ReadCard } from './ReadCard.tsx'
import { useKeep } from './useKeep.ts'

/** The people of one set, one after the other. */
export default function ReadPage(): ReactNode {
  const wait = useTexts(shellTexts)
  const { set: id = '', lang: given = '' } = useParams<{ set: string; lang: string }>()
  const { learn } = useDeps()
  const lang = LANGS.find((one) => one === given)
  const loaded = useAsync(`${id}.${given}`, async () => {
    const cards = await learn.library.readSetCards()
    return lang && cards.some((card) => card.id === id && card.lang === lang) ? learn.library.loadReadSet(id, lang) : null
  })
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  if (loaded.value === null) return <NotFound />
  return <People key={`${id}.${given}`} set={loaded.value} />
}

function People({ set }: { readonly set: ReadSet }): ReactNode {
  const t = useTexts(exerciseTexts)
  usePageTitle(set.title)
  const keep = useKeep()
  const [at, setAt] = useState(0)
  const [results, setResults] = useState<readonly ReadResult[]>([])
  const [kept, setKept] = useState(true)
  const one = set.cases[at]
  const checked = results.length > at
  const last = at === set.cases.length - 1
  const sum = (of: (result: ReadResult) => number): number => results.reduce((all, result) => all + of(result), 0)
  return (
    <article className="column learn exercise">
      <p>
        <Link href={learnPath.exercises()} className="back">
          <Icon name="back" size={16} /> {t.back}
        </Link>
      </p>
      <header className="drill-head">
        <h1 lang={tagOf(set.lang)}>{set.title}</h1>
        {one && <p className="small soft">{t.caseOf(at + 1, set.cases.length)}</p>}
      </header>
      {!kept && <p className="notice small">{t.notKept}</p>}
      {one ? (
        <ReadCard
          key={one.id}
          one={one}
          lang={set.lang}
          onChecked={(result) => {
            setResults([...results, result])
            void keep({ set: set.id, drill: one.id, lang: set.lang, persona: one.style, points: result.points }).then(setKept)
          }}
        >
          {checked && <Button onClick={() => setAt(at + 1)}>{last ? t.finish : t.next}</Button>}
        </ReadCard>
      ) : (
        <div className="sheet drill-end stack" role="status">
          <p className="book drill-line">
            {t.total(
              sum((result) => result.worth),
              sum((result) => result.most),
            )}
          </p>
          <p className="small soft">{t.resultNote}</p>
          <div className="row">
            <Button
              variant="default"
              onClick={() => {
                setResults([])
                setAt(0)
              }}
            >
              {t.again}
            </Button>
            <Button component="a" href={`#${learnPath.exercises()}`}>
              {t.back}
            </Button>
          </div>
        </div>
      )}
    </article>
  )
}
