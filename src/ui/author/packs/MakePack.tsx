import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import type { Authored, PackRow } from '#records'
import { useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { kindOfPath, titleIn } from '../drafts/paths.ts'
import { packId } from './pack-id.ts'
import { packTexts } from './pack-texts.ts'

export type PackAbout = Pick<PackRow, 'id' | 'title' | 'author' | 'lang' | 'licence'>
interface MakePackProps {
  readonly drafts: readonly Authored[]
  readonly onMake: (about: PackAbout, files: readonly Authored[]) => void
}

/** Chooses files and says whose they are. */
export function MakePack({ drafts, onMake }: MakePackProps): ReactNode {
  const t = useTexts(packTexts)
  const words = useTexts(authorTexts)
  const hint = useId()
  const lang = useLang()
  const [given, setAbout] = useState<PackAbout>({ id: '', title: '', author: '', lang, licence: 'CC BY 4.0' })
  const about: PackAbout = { ...given, id: given.id || packId(given.title) } // until somebody writes another one
  const [left, setLeft] = useState<readonly string[]>([])
  const files = drafts.filter(({ id }) => !left.includes(id))
  const wants =
    drafts.length === 0
      ? t.needs.files
      : about.title.trim() === ''
        ? t.needs.title
        : !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(about.id)
          ? t.needs.id
          : files.length === 0
            ? t.needs.chosen
            : ''
  const field = (key: keyof typeof t.about) => (
    <label key={key} className="form-field small">
      {t.about[key]}
      <input
        className="field"
        maxLength={key === 'id' ? 60 : 200}
        value={about[key]}
        onChange={(event) => setAbout({ ...given, [key]: event.target.value })}
      />
    </label>
  )
  return (
    <section className="sheet author-box">
      <h2>{t.make}</h2>
      <p className="small soft">{t.makeNote}</p>
      <div className="form-fields">
        {field('title')}
        {field('author')}
      </div>
      <details className="form-more" open={wants === t.needs.id || undefined}>
        <summary className="small">{t.more}</summary>
        <div className="form-fields">
          {field('id')}
          {field('licence')}
        </div>
      </details>
      <div className="form-checks pack-files">
        {drafts.map(({ id, path, text }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!left.includes(id)}
              onChange={(event) => setLeft(event.target.checked ? left.filter((one) => one !== id) : [...left, id])}
            />{' '}
            <span className="tag">{words.type[kindOfPath(path)]}</span> {titleIn(text) ?? path.split('/').at(-1)}
          </label>
        ))}
      </div>
      <div className="row">
        <Button disabled={wants !== ''} aria-describedby={hint} onClick={() => onMake(about, files)}>
          {t.makeGo}
        </Button>
        <span id={hint} className="small soft">
          {wants}
        </span>
      </div>
    </section>
  )
}
