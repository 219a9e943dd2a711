import type { ReactNode } from 'react'
import type { Rubric } from '#content'
import { type ParsedFile, parse } from '#content/parse'
import { useDeps } from '../../deps.ts'
import { BuyerFigure } from '../../figures/BuyerFigure.tsx'
import { useAsync } from '../../parts/useAsync.ts'
import { Criteria } from '../../practise/prepare/Criteria.tsx'
import { Facts, Remedies } from '../../practise/prepare/Facts.tsx'
import '../../practise/prepare/prepare.css'
import { prepareTexts } from '../../practise/prepare/prepare-texts.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'

/** The file as a trainee will see it, in spite of problems where it can be read. */
export function PreviewPanel({ parsed, tookMs }: { readonly parsed: ParsedFile; readonly tookMs: number }): ReactNode {
  const t = useTexts(authorTexts)
  const words = useTexts(domainTexts)
  const prepare = useTexts(prepareTexts)
  const { author, records } = useDeps()
  const named = parsed.type === 'scenario' ? (parsed.draft?.rubrics ?? []) : []
  // One's own rubrics come before those that ship; one that is nowhere is told as a problem.
  const rubrics = useAsync(`preview ${named.join()} ${parsed.lang}`, async (): Promise<readonly Rubric[]> => {
    const drafts = await (await records()).authored.list()
    const own = drafts.flatMap(({ path, text }) => {
      const file = path.startsWith('rubrics/') ? parse(path, text) : null
      return file?.type === 'rubric' && file.draft && file.lang === parsed.lang ? [file.draft] : []
    })
    return (
      await Promise.all(named.map((id) => own.find((one) => one.id === id) ?? author.shippedRubric(id, parsed.lang)))
    ).filter((one) => one !== undefined)
  })
  if (!parsed.draft) return <p className="notice">{t.needsWhole}</p>
  const tag = tagOf(parsed.lang)
  const foot = <p className="small soft">{t.ms(tookMs)}</p>
  if (parsed.type === 'rubric') {
    return (
      <div className="preview">
        <h2 lang={tag}>{parsed.draft.title}</h2>
        <p lang={tag}>{parsed.draft.about}</p>
        <Criteria rubric={parsed.draft} />
        {foot}
      </div>
    )
  }
  if (parsed.type !== 'scenario') {
    return (
      <div className="preview">
        <h2 lang={tag}>{parsed.draft.title}</h2>
        {foot}
      </div>
    )
  }
  const { draft: scenario } = parsed
  const sections = [
    [prepare.you, scenario.brief.you],
    [prepare.buyer, scenario.brief.buyer],
    [prepare.goal, scenario.brief.goal],
  ] as const
  return (
    <div className="preview">
      <p className="eyebrow">
        {words.kind[scenario.kind]} · {words.channel[scenario.channel]} · {words.minutes(scenario.minutes)}
      </p>
      <h2 lang={tag} className="preview-title">
        {scenario.title}
      </h2>
      {scenario.buyers.map((buyer) => (
        <div key={buyer.id} className="meet-one" data-persona={buyer.persona}>
          <div className="meet-figure">
            <BuyerFigure persona={buyer.persona} look={buyer.look} who={buyer.id} />
          </div>
          <div lang={tag}>
            <p className="book meet-name">{buyer.name}</p>
            <p className="small soft">{buyer.role}</p>
          </div>
          <span className="small style-word">{words.style[buyer.persona]}</span>
        </div>
      ))}
      {sections.map(([title, paragraphs]) => (
        <section key={title}>
          <h3>{title}</h3>
          {paragraphs.map((text) => (
            <p key={text} lang={tag}>
              {text}
            </p>
          ))}
        </section>
      ))}
      <div lang={tag}>
        <Facts facts={scenario.facts} />
        {scenario.complaint && <Remedies complaint={scenario.complaint} />}
      </div>
      {rubrics.state === 'ready' &&
        rubrics.value.map((rubric, at) => <Criteria key={rubric.id} rubric={rubric} further={at > 0} />)}
      {foot}
    </div>
  )
}
