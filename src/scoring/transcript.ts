import type { Kind, Lang } from '#content'
import { type Labeller, saidIn } from '#language'
import type { Message, Trace } from './report.ts'

/** A talk as it was written down, with nothing known of a scenario. */
export interface Transcript {
  readonly lang: Lang
  readonly kind: Kind
  readonly turns: readonly { readonly by: 'seller' | 'buyer'; readonly text: string }[]
}

/** Hears a bare transcript: moves in the seller's turns, each in its context; signs in the buyer's lines. */
export function traceOf(transcript: Transcript, labeller: Labeller): Trace {
  const { lang, kind } = transcript
  const said = saidIn(lang)
  let line = '' // the seller's last
  let context = ''
  return {
    lang,
    kind,
    turns: turnsOf(transcript).map(({ by, text, messages }) => {
      const { index } = messages[0]!
      if (by === 'buyer') {
        const signs = labeller.signs({ lang, text, context: line })
        if (context) said.buyer(context)
        context = text
        return { index, by, text, signs }
      }
      const heard = labeller.hear({ lang, kind, text, context, said })
      said.seller(text)
      line = text
      return { index, by, text, heard, ...(messages.length > 1 ? { messages } : {}) }
    }),
  }
}

/** Messages of one side in a row are one turn: who chats sends a turn in pieces and has said no less. */
function turnsOf({ lang, turns }: Transcript) {
  const joined: { by: 'seller' | 'buyer'; text: string; messages: Message[] }[] = []
  for (const [index, { by, text }] of turns.entries()) {
    const last = joined.at(-1)
    if (last?.by === by) {
      const before = `${last.text}${joint(last.text, lang)}`
      last.messages.push({ index, start: before.length, end: before.length + text.length })
      last.text = before + text
    } else joined.push({ by, text, messages: [{ index, start: 0, end: text.length }] })
  }
  return joined
}

/** What stands between two messages: a message without a mark at its end ends there all the same. */
const joint = (text: string, lang: Lang): string => (/\p{P}$/u.test(text.trimEnd().slice(-2)) ? (lang === 'en' ? ' ' : '') : '\n')
