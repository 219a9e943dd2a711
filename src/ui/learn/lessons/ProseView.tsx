import type { ReactNode } from 'react'
import type { Prose, Span } from '#content'

/** Authored prose as real elements; nothing of it is HTML. */
export function ProseView({ prose }: { readonly prose: readonly Prose[] }): ReactNode {
  return prose.map((part, at) => {
    const key = at // authored order never changes
    if (part.type === 'list') {
      const items = part.items.map((spans, item) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: authored order never changes
        <li key={item}>
          <Spans spans={spans} />
        </li>
      ))
      return part.ordered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>
    }
    const words = <Spans spans={part.spans} />
    if (part.type === 'heading') return <h3 key={key}>{words}</h3>
    if (part.type === 'quote') return <blockquote key={key}>{words}</blockquote>
    return <p key={key}>{words}</p>
  })
}

function Spans({ spans }: { readonly spans: readonly Span[] }): ReactNode {
  return spans.map(({ text, style }, at) => {
    const key = `${at}-${text.length}`
    if (style === 'strong') return <strong key={key}>{text}</strong>
    if (style === 'emphasis') return <em key={key}>{text}</em>
    if (style === 'code') return <code key={key}>{text}</code>
    return <span key={key}>{text}</span>
  })
}
