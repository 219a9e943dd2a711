import type { Kind, Lang } from '#content'
import type { Labeller } from '#language'
import type { Trace } from './report.ts'

/** A talk as it was written down, with nothing known of a scenario. */
export interface Transcript {
  readonly lang: Lang
  readonly kind: Kind
  readonly turns: readonly { readonly by: 'seller' | 'buyer'; readonly text: string }[]
}

/** Hears a bare transcript: moves in the seller's turns, each in its context; signs in the buyer's lines. */
export function traceOf(transcript: Transcript, labeller: Labeller): Trace {
  const { lang, kind } = transcript
  const earlier: string[] = []
  const buyerEarlier: string[] = []
  let context = ''
  return {
    lang,
    kind,
    turns: transcript.turns.map(({ by, text }, index) => {
      if (by === 'buyer') {
        const signs = labeller.signs({ lang, text, context: earlier.at(-1) ?? '' })
        if (context) buyerEarlier.push(context)
        context = text
        return { index, by, text, signs }
      }
      const heard = labeller.hear({ lang, kind, text, context, earlier: [...earlier], buyerEarlier: [...buyerEarlier] })
      earlier.push(text)
      return { index, by, text, heard }
    }),
  }
}
