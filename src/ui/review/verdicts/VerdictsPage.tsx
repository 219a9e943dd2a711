import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { randomSeed } from '#records'
import type { Showing } from '#records/files'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { useFault } from '../../parts/useFault.ts'
import { useFocusOn } from '../../parts/useFocusOn.ts'
import { useReread } from '../../parts/useReread.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { draftOf, keepDraft } from '../parts/draft.ts'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { readRoster } from '../parts/useRoster.ts'
import { reviewPath } from '../review-paths.ts'
import { answersOf, type Markable, markables } from './answers.ts'
import { MarkFigures } from './MarkFigures.tsx'
import { Marking } from './Marking.tsx'
import { verdictTexts } from './verdict-texts.ts'
import './verdicts.css'

interface Batch {
  readonly id: string
  readonly showings: readonly Showing[]
  readonly rubric: string
  /** How many of them are done. */
  readonly at: number
}
/** A batch survives a reload, and goes with the tab. */
const DRAFT = 'blind-batch'

/** Blind verdicts: choose what to mark, mark it, and see what that tells. */
export default function VerdictsPage(): ReactNode {
  const t = useTexts(verdictTexts)
  const words = useTexts(domainTexts)
  const wait = useTexts(shellTexts)
  const lang = useLang()
  const { records, library, learn, now } = useDeps()
  const [batch, setBatch] = useState<Batch | null>(() => draftOf<Batch>(DRAFT))
  const [said, setSaid] = useState('')
  const tell = useFault()
  const { loaded, again } = useReread(lang, async () => {
    const [kept, files, cards] = await Promise.all([records(), import('#records/files'), learn.library.rubricCards()])
    const [roster, tries, rows] = await Promise.all([readRoster(kept, library), kept.tries.list(), kept.kept.list('verdict')])
    const marks = files.blindMarks(rows)
    return {
      files,
      me: roster.me.id,
      choices: markables(
        tries.filter((one) => !one.private),
        roster.runs,
      ),
      marks,
      mine: files.markingFigures(marks.filter(({ by }) => by === roster.me.id)),
      agreements: files.agreements(files.blindPairs(marks)),
      rubrics: cards.filter((card) => card.lang === lang),
    }
  })
  const here = useFocusOn(batch === null)
  const marking = useAsync(
    `${batch?.rubric} ${lang}`,
    async () => (batch === null ? null : library.loadRubric(batch.rubric, lang).catch(() => null)), // an own rubric of a pack that is gone
  )
  if (loaded.state === 'waiting' && batch === null) return <p className="waiting">{wait.loading}</p>
  if (batch !== null) {
    return (
      <ReviewFrame title={t.title}>
        <Marking
          batch={batch.showings}
          from={batch.at}
          rubric={marking.state === 'ready' ? marking.value : null}
          onNext={(at) => keepDraft(DRAFT, at < batch.showings.length ? { ...batch, at } : null)}
          onMark={(given) => {
            const id = learn.newId()
            records()
              .then(async (kept) => {
                const { id: by } = await kept.me()
                await kept.kept.put('verdict', id, { ...given, id, batch: batch.id, by, atMs: now() })
              })
              .catch(tell)
          }}
          onEnd={() => {
            keepDraft(DRAFT, null)
            setBatch(null)
            again()
          }}
        />
      </ReviewFrame>
    )
  }
  if (loaded.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  const { files, me, choices, marks, mine, agreements, rubrics } = loaded.value
  const rubricOf = (id: string) => rubrics.find((card) => card.id === id)
  const titleOf = (rubric: string, criterion: string): string =>
    rubricOf(rubric)?.criteria.find(({ id }) => id === criterion)?.title ?? criterion
  const optionOf = ({ rubric, criterion, lang: of, from, count }: Markable): string =>
    t.option(titleOf(rubric, criterion), rubricOf(rubric)?.title ?? rubric, words.lang[of], t.from[from], count)

  const start = async (form: FormData): Promise<void> => {
    const what = choices.find(({ key }) => key === form.get('what'))
    if (!what) return
    const kept = await records()
    const answers = await answersOf(what, kept, library, learn.library.loadDrillSet)
    const marked = new Set(
      marks
        .filter((mark) => mark.by === me && mark.rubric === what.rubric && mark.criterion === what.criterion)
        .flatMap((mark) => mark.answers),
    )
    const left = files.alikeGroups(answers.filter(({ id }) => !marked.has(id)))
    if (left.length === 0) return setSaid(t.allMarked)
    setSaid('')
    const showings = files.batchOf(left, Number(form.get('size')), randomSeed())
    const begun: Batch = { id: learn.newId(), showings, rubric: what.rubric, at: 0 }
    keepDraft(DRAFT, begun)
    setBatch(begun)
  }
  return (
    <ReviewFrame title={t.title} lead={t.lead}>
      {choices.length === 0 ? (
        <p>
          {t.none} <Link href={reviewPath.files()}>{t.toFiles}</Link>
        </p>
      ) : (
        <form
          className="sheet review-card"
          onSubmit={(event) => {
            event.preventDefault()
            start(new FormData(event.currentTarget)).catch(tell)
          }}
        >
          <div className="form-grid">
            <label>
              {t.what}
              <select ref={here} className="field-select" name="what">
                {choices.map((choice) => (
                  <option key={choice.key} value={choice.key}>
                    {optionOf(choice)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t.size}
              <select className="field-select" name="size" defaultValue="20">
                {[10, 20, 50, 100].map((size) => (
                  <option key={size} value={size}>
                    {size}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p className="small soft">{t.changesNothing}</p>
          <Button type="submit">{t.start}</Button>
          <p role="status">{said}</p>
        </form>
      )}
      <section className="review-group">
        <h2>{t.figures}</h2>
        <MarkFigures marks={marks} figures={mine} agreements={agreements} titleOf={titleOf} />
      </section>
    </ReviewFrame>
  )
}
