import type { Lang, PersonaId } from '#content'
import { tagOf } from '../text/text.ts'
import type { Voice } from './voice.ts'

/** How fast and how high each style speaks. */
const MANNER: Readonly<Record<PersonaId, { readonly rate: number; readonly pitch: number }>> = {
  analytical: { rate: 0.96, pitch: 0.95 },
  driver: { rate: 1.14, pitch: 0.9 },
  amiable: { rate: 0.92, pitch: 1.05 },
  expressive: { rate: 1.1, pitch: 1.15 },
}

/** What is read of the recognition that browsers bring under two names; the types of the DOM leave it out. */
interface Recognition {
  lang: string
  continuous: boolean
  interimResults: boolean
  onresult: ((event: { readonly resultIndex: number; readonly results: ArrayLike<Result> }) => void) | null
  onerror: ((event: { readonly error: string }) => void) | null
  onend: (() => void) | null
  start: () => void
  stop: () => void
}
type Result = ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }

/** The browser's own speech: nothing of it is ours, nothing is loaded. */
export function browserVoice(): Voice {
  return {
    speaks: () => typeof speechSynthesis !== 'undefined',
    listens: () => recognitionOf() !== undefined,
    say: (text, { lang, persona }, onEnd) => {
      if (typeof speechSynthesis === 'undefined') return
      const words = text.replace(/\[[^\]]*\]/g, ' ').trim()
      speechSynthesis.cancel()
      if (words === '') return
      const line = new SpeechSynthesisUtterance(words)
      line.lang = tagOf(lang)
      line.voice = voiceFor(lang)
      if (persona) Object.assign(line, MANNER[persona])
      line.onend = () => onEnd?.(true)
      line.onerror = () => onEnd?.(false)
      speechSynthesis.speak(line)
    },
    hush: () => {
      if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel()
    },
    listen: (lang, onWords, onEnd) => {
      const Make = recognitionOf()
      if (!Make) {
        onEnd('failed')
        return { stop: () => undefined }
      }
      const recognition = new Make()
      recognition.lang = tagOf(lang)
      recognition.continuous = true
      recognition.interimResults = false
      let why: Parameters<typeof onEnd>[0] = 'stopped'
      recognition.onresult = ({ resultIndex, results }) => {
        for (let at = resultIndex; at < results.length; at++) {
          const result = results[at]
          if (result?.isFinal && result[0]) onWords(result[0].transcript.trim())
        }
      }
      recognition.onerror = ({ error }) => {
        if (error === 'no-speech' || error === 'aborted') return
        why = error === 'not-allowed' || error === 'audio-capture' ? 'refused' : 'failed'
      }
      recognition.onend = () => onEnd(why)
      try {
        recognition.start()
      } catch {
        onEnd('failed')
      }
      return { stop: () => recognition.stop() }
    },
  }
}

function recognitionOf(): (new () => Recognition) | undefined {
  const here = globalThis as { SpeechRecognition?: new () => Recognition; webkitSpeechRecognition?: new () => Recognition }
  return here.SpeechRecognition ?? here.webkitSpeechRecognition
}

/** One that reads on this device before one that is fetched; none: the browser chooses by the language. */
function voiceFor(lang: Lang): SpeechSynthesisVoice | null {
  const fitting = speechSynthesis.getVoices().filter((voice) => voice.lang.toLowerCase().startsWith(lang))
  return fitting.find((voice) => voice.localService) ?? fitting[0] ?? null
}
