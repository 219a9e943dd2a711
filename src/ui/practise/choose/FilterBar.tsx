import type { ReactNode } from 'react'
import { KINDS, type Lang, PERSONAS, type PersonaId } from '#content'
import { changeSettings } from '../../settings/settings.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useTexts } from '../../text/text.ts'
import { chooseTexts } from './choose-texts.ts'
import { useFilters } from './filters.ts'

interface FilterBarProps {
  readonly talkLang: Lang | 'all'
  readonly found: number
}

/** Narrows the talks by kind, style and language. */
export function FilterBar({ talkLang, found }: FilterBarProps): ReactNode {
  const t = useTexts(chooseTexts)
  const words = useTexts(domainTexts)
  const { kind, style } = useFilters()
  return (
    <div className="filters">
      <fieldset className="pick pick-wide" aria-label={t.kind}>
        {[null, ...KINDS].map((one) => (
          <button key={one ?? 'all'} type="button" aria-pressed={kind === one} onClick={() => useFilters.setState({ kind: one })}>
            {one === null ? t.all : words.kind[one]}
          </button>
        ))}
      </fieldset>
      <label className="select">
        <span className="unseen">{t.style}</span>
        <select
          value={style ?? ''}
          onChange={(event) => useFilters.setState({ style: PERSONAS.find((one) => one === event.target.value) ?? null })}
        >
          <option value="">{t.anyStyle}</option>
          {PERSONAS.map((one: PersonaId) => (
            <option key={one} value={one}>
              {words.style[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="select">
        <span className="small soft">{t.talkIn}</span>
        <select
          value={talkLang}
          onChange={(event) => changeSettings({ talkLang: event.target.value as Lang | 'all' })} // the options below
        >
          <option value="en">English</option>
          <option value="zh">中文</option>
          <option value="all">{t.anyLanguage}</option>
        </select>
      </label>
      <p className="small soft" role="status">
        {t.found(found)}
      </p>
    </div>
  )
}
