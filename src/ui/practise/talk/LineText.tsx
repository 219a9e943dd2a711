import { Fragment, type ReactNode } from 'react'

/** A buyer's line; what stands in [brackets] is what they do, not what they say. */
export function LineText({ text }: { readonly text: string }): ReactNode {
  let at = 0
  return text.split(/(\[[^\]]*\])/).map((part) => {
    const key = at
    at += part.length
    if (part.startsWith('[') && part.endsWith(']')) {
      return (
        <em key={key} className="does">
          {part.slice(1, -1)}
        </em>
      )
    }
    return <Fragment key={key}>{part}</Fragment>
  })
}
