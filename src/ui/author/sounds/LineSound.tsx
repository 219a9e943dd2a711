import { type ReactNode, useId, useRef, useState } from 'react'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { useForm } from '../form/form.ts'
import { useOwnSounds } from './useOwnSounds.ts'

const NEW = '\0new'

/** The recording of one line: one that is here, or a file that is picked or dropped. */
export function LineSound({
  n,
  audio,
  onSet,
}: {
  readonly n: number
  readonly audio: string | undefined
  readonly onSet: (audio: string | undefined) => void
}): ReactNode {
  const t = useTexts(authorTexts)
  const id = useId()
  const { known, onSound } = useForm()
  const { hear, keep } = useOwnSounds()
  const picker = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')
  const [open, setOpen] = useState(false)
  const names = [...new Set([...(known.sounds ?? []), ...(audio === undefined ? [] : [audio])])].filter(
    (name) => name === audio || !AROUND.test(name),
  )
  const take = (file: File) => {
    void keep(file).then((name) => {
      if (name === undefined) return setTold(t.soundNot(file.name))
      setTold('')
      onSound(name)
      onSet(name)
    })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one more way; the choice below does the same
    <div
      className="line-sound small"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files
        if (!file) return
        event.preventDefault()
        take(file)
      }}
    >
      {audio === undefined && !open ? (
        <button type="button" className="act" aria-label={t.soundOf(n)} title={t.soundOf(n)} onClick={() => setOpen(true)}>
          ♪
        </button>
      ) : (
        <>
          <label htmlFor={id} className="unseen">
            {t.soundOf(n)}
          </label>
          <select
            id={id}
            className="field-select"
            value={audio ?? ''}
            onChange={(event) => {
              if (event.target.value === NEW) picker.current?.click()
              else onSet(event.target.value === '' ? undefined : event.target.value)
            }}
          >
            <option value="">{t.noSound}</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
            <option value={NEW}>{t.newSound}</option>
          </select>
        </>
      )}
      <input
        ref={picker}
        type="file"
        accept=".wav,.mp3,.ogg"
        className="unseen"
        tabIndex={-1}
        aria-label={t.soundFile(n)}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) take(file)
        }}
      />
      {audio !== undefined && (
        <button type="button" className="act" aria-label={t.hear(audio)} onClick={() => void hear(audio)}>
          ▶
        </button>
      )}
      <span role="status">{told}</span>
    </div>
  )
}
/** Sounds around a talk, which no line is. */
const AROUND = /^(?:room-.*|ring|pick-up|hang-up|message|signal)\.wav$/
