import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Lang } from '#content'
import { useSettings } from '../settings/settings.ts'
import { soundTexts } from '../sound/sound-texts.ts'
import { useTexts } from '../text/text.ts'
import { useVoice } from './useVoice.ts'

interface DictateProps {
  readonly lang: Lang
  readonly onWords: (text: string) => void
}

/** Listens while it is pressed in; there only when dictation was switched on, and the browser can. */
export function Dictate({ lang, onWords }: DictateProps): ReactNode {
  const t = useTexts(soundTexts)
  const voice = useVoice((state) => state.voice)
  const on = useSettings((settings) => settings.dictate)
  const [listening, setListening] = useState<{ readonly stop: () => void } | null>(null)
  const [trouble, setTrouble] = useState('')
  const words = useRef(onWords)
  words.current = onWords
  useEffect(() => () => listening?.stop(), [listening])
  if (!on || !voice.listens()) return null
  const toggle = (): void => {
    if (listening) {
      listening.stop()
      return
    }
    setTrouble('')
    let ended = false // the first reason stands; stopping what has ended says nothing new
    setListening(
      voice.listen(
        lang,
        (text) => words.current(text),
        (why) => {
          if (ended) return
          ended = true
          setListening(null)
          setTrouble(why === 'refused' ? t.refused : why === 'failed' ? t.unheard : '')
        },
      ),
    )
  }
  return (
    <>
      <button type="button" className="act" aria-pressed={listening !== null} onClick={toggle}>
        {listening ? t.listening : t.listen}
      </button>
      <span className="small trouble" role="status">
        {trouble}
      </span>
    </>
  )
}
