import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Coached, Coaching } from '#records/files'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { AskedAct } from '../parts/Ask.tsx'
import { coachingTexts } from './coaching-texts.ts'
import { knowledgeTexts } from './knowledge-texts.ts'
import { useCoached } from './useCoached.ts'

type Knowledge = Coaching<'knowledge'>
const KINDS = ['market', 'company', 'product'] as const

/** What somebody is to know of market, company and products, with the proof that they do (domain: coaching.md §4). */
export function KnowledgeList({ person }: { readonly person: string }): ReactNode {
  const t = useTexts(knowledgeTexts)
  const coaching = useTexts(coachingTexts)
  const { colon } = useMarks()
  const { now } = useDeps()
  const { loaded, keep, forget } = useCoached('knowledge', person)
  const tell = useFault()
  const rows = loaded.state === 'ready' ? [...loaded.value].sort(byKind) : []
  return (
    <section className="review-group">
      <h2>{t.title}</h2>
      <p className="small soft">{t.lead}</p>
      {rows.length === 0 && loaded.state === 'ready' && <p className="soft">{t.none}</p>}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="table-frame" tabIndex={0} aria-label={t.title}>
          <table className="review-table small">
            <thead>
              <tr>
                {[t.of, t.what, t.from, t.begin, t.proof, t.learned].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
                <td className="no-print" />
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, value }) => (
                <tr key={id}>
                  <td>{t.kinds[value.of]}</td>
                  <th scope="row">{value.what}</th>
                  <td>{value.from}</td>
                  <td>{value.begin ?? ''}</td>
                  <td>{value.proof}</td>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={`${t.learned}${colon}${value.what}`}
                      checked={value.learned}
                      onChange={(event) => {
                        keep({ ...value, learned: event.target.checked, atMs: now() }, id).catch(tell)
                      }}
                    />
                  </td>
                  <td className="no-print">
                    <AskedAct
                      label={t.drop}
                      of={value.what}
                      words={coaching.deleteAsk(value.what)}
                      yes={coaching.deleteYes}
                      onYes={() => void forget(id).catch(tell)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <NewKnowledge onAdd={(row) => keep({ ...row, atMs: now() })} onFault={tell} />
    </section>
  )
}

const byKind = (one: Coached<'knowledge'>, other: Coached<'knowledge'>): number =>
  KINDS.indexOf(one.value.of) - KINDS.indexOf(other.value.of) || one.value.atMs - other.value.atMs

interface NewKnowledgeProps {
  readonly onAdd: (row: Omit<Knowledge, 'atMs'>) => Promise<void>
  readonly onFault: (error: unknown) => void
}

function NewKnowledge({ onAdd, onFault }: NewKnowledgeProps): ReactNode {
  const t = useTexts(knowledgeTexts)
  const empty = { what: '', from: '', begin: '', proof: '' }
  const [of, setOf] = useState<Knowledge['of']>('product')
  const [words, setWords] = useState(empty)
  const field = (name: keyof typeof empty, type = 'text'): ReactNode => (
    <label className="stack">
      {t[name]}
      <input
        className="field"
        type={type}
        maxLength={2000}
        {...(name === 'what' ? { placeholder: t.examples[of] } : {})}
        value={words[name]}
        onChange={(event) => setWords({ ...words, [name]: event.target.value })}
      />
    </label>
  )
  return (
    <form
      className="sheet review-card no-print"
      onSubmit={(event) => {
        event.preventDefault()
        const { begin, what, from, proof } = words
        const row = { of, what: what.trim(), from: from.trim(), proof: proof.trim(), learned: false }
        onAdd(begin === '' ? row : { ...row, begin }).then(() => setWords(empty), onFault)
      }}
    >
      <div className="form-grid">
        <label className="stack">
          {t.of}
          <select className="field-select" value={of} onChange={(event) => setOf(event.target.value as Knowledge['of'])}>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        {field('what')}
        {field('from')}
        {field('begin', 'date')}
        {field('proof')}
      </div>
      <Button type="submit" disabled={words.what.trim() === ''}>
        {t.add}
      </Button>
    </form>
  )
}
