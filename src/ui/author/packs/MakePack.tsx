import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Authored, PackRow } from '#records'
import { useLang, useTexts } from '../../text/text.ts'
import { packTexts } from './pack-texts.ts'

export type PackAbout = Pick<PackRow, 'id' | 'title' | 'author' | 'lang' | 'licence'>
interface MakePackProps {
  readonly drafts: readonly Authored[]
  readonly onMake: (about: PackAbout, files: readonly Authored[]) => void
}

/** Chooses files and says whose they are. */
export function MakePack({ drafts, onMake }: MakePackProps): ReactNode {
  const t = useTexts(packTexts)
  const lang = useLang()
  const [about, setAbout] = useState<PackAbout>({ id: 'our-talks', title: '', author: '', lang, licence: 'CC BY 4.0' })
  const [left, setLeft] = useState<readonly string[]>([])
  const files = drafts.filter(({ id }) => !left.includes(id))
  const right = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(about.id) && about.title.trim() !== '' && files.length > 0
  return (
    <section className="sheet author-box">
      <h2>{t.make}</h2>
      <div className="form-fields">
        {(['title', 'id', 'author', 'licence'] as const).map((key) => (
          <label key={key} className="form-field small">
            {t.about[key]}
            <input className="field" value={about[key]} onChange={(event) => setAbout({ ...about, [key]: event.target.value })} />
          </label>
        ))}
      </div>
      <div className="form-checks">
        {drafts.map(({ id, path }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!left.includes(id)}
              onChange={(event) => setLeft(event.target.checked ? left.filter((one) => one !== id) : [...left, id])}
            />{' '}
            {path}
          </label>
        ))}
      </div>
      <Button disabled={!right} onClick={() => onMake(about, files)}>
        {t.makeGo}
      </Button>
    </section>
  )
}
