import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { Link } from 'wouter'
import { LANGS, type Lang } from '#content'
import type { Utterance } from '#language'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { Icon } from '../../shell/icons.tsx'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import '../author.css'
import { authorPaths } from '../author-paths.ts'
import { authorTexts } from '../author-texts.ts'
import WhyView from './WhyView.tsx'
import { whyTexts } from './why-texts.ts'

/** Any line that an author types, and any move: why it is heard or not. */
export default function WhyPage(): ReactNode {
  const t = useTexts(whyTexts)
  const author = useTexts(authorTexts)
  const words = useTexts(domainTexts)
  const ownLang = useLang()
  const id = useId()
  const [lang, setLang] = useState<Lang>(ownLang)
  const [context, setContext] = useState('')
  const [text, setText] = useState('')
  const [asked, setAsked] = useState<Utterance | null>(null)
  usePageTitle(t.title)
  const [sampleContext = '', sampleText = ''] = whyTexts[lang].sample
  const takeSample = () => {
    setContext(sampleContext)
    setText(sampleText)
    setAsked({ lang, context: sampleContext, text: sampleText })
  }
  return (
    <div className="column author">
      <header className="author-head">
        <p>
          <Link href={authorPaths.drafts()} className="back">
            <Icon name="back" size={16} /> {author.back}
          </Link>
        </p>
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
      </header>
      <form
        className="sheet author-box why-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') setAsked({ lang, context, text })
        }}
      >
        <div>
          <label htmlFor={`${id}l`} className="small">
            {t.lang}
          </label>
          <select id={`${id}l`} className="field-select" value={lang} onChange={(event) => setLang(event.target.value as Lang)}>
            {LANGS.map((one) => (
              <option key={one} value={one}>
                {words.lang[one]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}c`} className="small">
            {t.context}
          </label>
          <textarea
            id={`${id}c`}
            className="field"
            rows={2}
            lang={tagOf(lang)}
            value={context}
            onChange={(event) => setContext(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}t`} className="small">
            {t.text}
          </label>
          <textarea
            id={`${id}t`}
            className="field"
            rows={3}
            lang={tagOf(lang)}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <Button type="submit" disabled={text.trim() === ''}>
          {t.ask}
        </Button>
      </form>
      {asked ? (
        <div className="sheet author-box why-answer">
          <WhyView key={JSON.stringify(asked)} utterance={asked} />
        </div>
      ) : (
        <div className="notice why-answer">
          <p>{t.empty}</p>
          <button type="button" className="act" lang={tagOf(lang)} onClick={takeSample}>
            {t.words(sampleText)}
          </button>
        </div>
      )}
    </div>
  )
}
