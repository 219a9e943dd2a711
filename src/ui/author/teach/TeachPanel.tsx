import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import type { Move } from '#content'
import { addPart, applied, newPart, type Structure, TOP_ELEMENTS } from '#content/edit'
import type { Changed, Count, Study } from '#language/teach'
import type { Authored } from '#records'
import { tagOf, useTexts } from '../../text/text.ts'
import { HeavyWords } from './HeavyWords.tsx'
import { Measured } from './Measured.tsx'
import { OwnExamples } from './OwnExamples.tsx'
import { ownMoves } from './own-moves.ts'
import './teach.css'
import { teachTexts } from './teach-texts.ts'
import { type Far, useStudy } from './useStudy.ts'

interface TeachPanelProps {
  /** Null while there are problems. */
  readonly move: Move | null
  readonly path: string
  readonly others: readonly Authored[]
  readonly structure: Structure
  readonly onChange: (text: string) => void
}

/** What comes of the file: taught again at every change, told at once, then measured on writers that were held out. */
export default function TeachPanel({ move, path, others, structure, onChange }: TeachPanelProps): ReactNode {
  const t = useTexts(teachTexts)
  const settled = useDeferredValue(move)
  const lang = settled?.lang ?? 'en'
  const files = useMemo(
    () =>
      settled && [
        settled,
        ...ownMoves(
          others.filter((other) => other.path !== path),
          settled.lang,
        ),
      ],
    [settled, others, path],
  )
  const { far, study, tookMs, stop } = useStudy(lang, files, settled?.id ?? '')
  const [told, setTold] = useState('')
  const [taken, setTaken] = useState<{ readonly before: string; readonly after: string } | null>(null)
  if (!move) return <p className="notice">{t.waits}</p>
  const tag = tagOf(move.lang)
  const take = ({ text, context, from }: Changed, is: 'Example' | 'NearMiss') => {
    const given = { from, ...(context === '' ? {} : { context }) }
    const after = applied(structure.text, addPart(structure, newPart('move', is, structure, given, text), TOP_ELEMENTS.move))
    onChange(after)
    setTaken({ before: structure.text, after })
    setTold(t.taken)
  }
  return (
    <div className="teach">
      <div className="row teach-far">
        <p role="status" className="small soft">
          {wordsOf(far, t)}
        </p>
        {(far.at === 'measuring' || far.at === 'reading') && (
          <button type="button" className="act" onClick={stop}>
            {t.stop}
          </button>
        )}
      </div>
      {study === null ? (
        far.at === 'measured' && <p className="notice">{t.nothing}</p>
      ) : (
        <>
          <p className="small soft">{t.learnt(study.shipped, study.own.length, Math.round(tookMs))}</p>
          {study.tooFew && <p className="notice">{t.tooFew}</p>}
          {!study.tooFew && <Verdict study={study} />}
          {study.measured && <Measured study={study} measured={study.measured} />}
          <OwnExamples study={study} tag={tag} />
          {!study.tooFew && <ChangedExamples study={study} tag={tag} onTake={take} />}
          <HeavyWords study={study} tag={tag} />
        </>
      )}
      <p role="status" className="small">
        {told}
      </p>
      {taken !== null && taken.after === structure.text && (
        <button
          type="button"
          className="act"
          onClick={() => {
            onChange(taken.before)
            setTaken(null)
            setTold(t.discarded)
          }}
        >
          {t.discard}
        </button>
      )}
    </div>
  )
}

/** In one sentence whether it helps, as soon as it is measured: examples that were held out say what is right. */
function Verdict({ study }: { readonly study: Study }): ReactNode {
  const t = useTexts(teachTexts)
  const { measured } = study
  if (!study.core) return <p>{t.unsaid(study.gained)}</p>
  if (!measured?.before) return null
  const all = ({ own, shipped }: { readonly own: Count; readonly shipped: Count }) => ({
    wrong: own.wrong + shipped.wrong,
    missed: own.missed + shipped.missed,
  })
  return (
    <p>
      <strong>{t.helped(all(measured.before), all(measured))}</strong>
    </p>
  )
}

function wordsOf(far: Far, t: ReturnType<typeof useTexts<typeof teachTexts.en>>): string {
  switch (far.at) {
    case 'reading':
      return t.reading(far.done, far.of)
    case 'measuring':
      return t.measuring(far.done, far.of)
    default:
      return t[far.at]
  }
}

interface ChangedProps {
  readonly study: Study
  readonly tag: string
  readonly onTake: (changed: Changed, is: 'Example' | 'NearMiss') => void
}

/** Shipped examples in which the move is heard now and was not, or the other way round: each can be taken into the file. */
function ChangedExamples({ study, tag, onTake }: ChangedProps): ReactNode {
  const t = useTexts(teachTexts)
  return (
    <section aria-label={t.changed}>
      <h2>{t.changed}</h2>
      <p className="small soft">{study.changed.length === 0 ? t.changedNone : t.changedCount(study.gained, study.lost)}</p>
      <ul className="plain teach-list">
        {study.changed.map((one) => (
          <li key={`${one.from} ${one.text}`} data-wrong={one.right === false}>
            <p lang={tag}>
              {one.context !== '' && <span className="soft small">{one.context} — </span>}
              {one.text}
            </p>
            <p className="row small">
              <span className="soft">
                {one.heard ? t.nowHeard : t.noMore}
                {one.right !== null && `, ${one.right ? t.right : t.wrong}`}
              </span>
              {!study.core && one.heard && (
                <>
                  <button type="button" className="act" onClick={() => onTake(one, 'NearMiss')}>
                    {t.isMiss}
                  </button>
                  <button type="button" className="act" onClick={() => onTake(one, 'Example')}>
                    {t.isExample}
                  </button>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
