import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { scenarioCards } from '#content/library'
import { DEFAULT_MARK, PLATFORMS, type PlatformKind, PROFILE } from '#records/exchange'
import { domainTexts } from '../text/domain-texts.ts'
import { useLang, useTexts } from '../text/text.ts'
import { Field } from './ConnectionForm.tsx'
import { lrsTexts } from './lrs-texts.ts'
import { packCourse } from './packing.ts'

const NAMES: Readonly<Record<PlatformKind, string>> = { cmi5: 'cmi5', scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' }

/** Makes a zip for a learning platform. */
export function Packing(): ReactNode {
  const t = useTexts(lrsTexts)
  const words = useTexts(domainTexts)
  const lang = useLang()
  const id = useId()
  const [kind, setKind] = useState<PlatformKind>('cmi5')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [mark, setMark] = useState(String(DEFAULT_MARK * 4))
  const [said, setSaid] = useState('')
  const keyOf = (card: (typeof scenarioCards)[number]): string => `${card.id}.${card.lang}`
  const cards = scenarioCards.filter((card) => chosen.includes(keyOf(card)))
  const value = Number(mark)
  const isMark = mark.trim() !== '' && value >= 0 && value <= 4

  const pack = (): void => {
    setSaid(t.packing1)
    packCourse(kind, cards, `${PROFILE}#course`, value / 4).then(
      (zip) => {
        setSaid('')
        offer(zip, `parley-${kind}.zip`)
      },
      () => setSaid(t.packFailed),
    )
  }

  return (
    <section className="sheet stack">
      <h2>{t.packing}</h2>
      <p>{t.packingNote}</p>
      <div className="store-field">
        <label htmlFor={id}>{t.platform}</label>
        <select
          id={id}
          value={kind}
          onChange={(event) => setKind(PLATFORMS.find((one) => one === event.currentTarget.value) ?? 'cmi5')}
        >
          {PLATFORMS.map((one) => (
            <option key={one} value={one}>
              {NAMES[one]}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="store-choice">
        <legend>{t.scenario}</legend>
        {[...scenarioCards]
          .sort((one, other) => Number(other.lang === lang) - Number(one.lang === lang))
          .map((card) => (
            <label key={keyOf(card)}>
              <input
                type="checkbox"
                checked={chosen.includes(keyOf(card))}
                onChange={(event) => {
                  const key = keyOf(card)
                  setChosen(event.currentTarget.checked ? [...chosen, key] : chosen.filter((one) => one !== key))
                }}
              />
              <span lang={card.lang === 'zh' ? 'zh-CN' : 'en'}>{card.title}</span>
              <span className="small soft">{words.lang[card.lang]}</span>
            </label>
          ))}
      </fieldset>
      <Field label={t.mark} type="number" value={mark} onChange={setMark} />
      <div>
        <Button onClick={pack} disabled={cards.length === 0 || !isMark}>
          {t.pack}
        </Button>
      </div>
      <p role="status">{said}</p>
    </section>
  )
}

function offer(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
