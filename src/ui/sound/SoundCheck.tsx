import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useSettings } from '../settings/settings.ts'
import { useLang, useTexts } from '../text/text.ts'
import { useVoice } from '../voice/useVoice.ts'
import { soundSettingsTexts } from './sound-settings-texts.ts'
import { soundTexts } from './sound-texts.ts'
import { useSounds } from './useSounds.ts'

/** Whether sound, reading aloud and the microphone work here, before a talk depends on it; what fails says what to do. */
export function SoundCheck(): ReactNode {
  const t = useTexts(soundSettingsTexts)
  const talk = useTexts(soundTexts)
  const lang = useLang()
  const voice = useVoice((state) => state.voice)
  const sounds = useSounds((state) => state.sounds)
  const { volume, muted, dictate } = useSettings()
  const [said, setSaid] = useState('')
  const [listening, setListening] = useState<{ readonly stop: () => void } | null>(null)
  useEffect(() => () => listening?.stop(), [listening])
  useEffect(() => () => voice.hush(), [voice])

  const listen = (): void => {
    if (listening) {
      listening.stop()
      return
    }
    setSaid(t.speakNow)
    let heard = ''
    let ended = false
    setListening(
      voice.listen(
        lang,
        (words) => {
          heard = `${heard} ${words}`.trim()
          setSaid(t.heard(heard))
        },
        (why) => {
          if (ended) return
          ended = true
          setListening(null)
          if (heard === '') setSaid(why === 'refused' ? talk.refused : why === 'failed' ? talk.unheard : t.heardNothing)
        },
      ),
    )
  }
  return (
    <fieldset className="sound-check">
      <legend className="small soft">{t.check}</legend>
      <div className="row">
        <Button
          size="compact-sm"
          variant="default"
          disabled={muted}
          onClick={() => {
            sounds.loudness(volume)
            sounds.play('ring.wav')
            setSaid(t.played)
          }}
        >
          {t.checkSound}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={!voice.speaks()}
          onClick={() => {
            setSaid(t.reading)
            voice.say(t.sample, { lang }, (read) => setSaid(read ? t.read : t.unread))
          }}
        >
          {t.checkVoice}
        </Button>
        {dictate && voice.listens() && (
          <Button size="compact-sm" variant="default" aria-pressed={listening !== null} onClick={listen}>
            {listening ? t.checkStop : t.checkListen}
          </Button>
        )}
      </div>
      <p className="small" role="status">
        {said}
      </p>
    </fieldset>
  )
}
