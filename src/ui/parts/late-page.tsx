import { type ComponentType, createElement, type ReactNode } from 'react'
import { shellTexts } from '../shell/shell-texts.ts'
import { useTexts } from '../text/text.ts'
import { useAsync } from './useAsync.ts'

/**
 * A page, or a part of one, whose code is fetched when it is first shown. Not React's `lazy`: what follows the fallback of a `Suspense` is held back
 * until 300 ms after it (to spare people a flicker), which is longer than our pages take.
 */
export function latePage<P extends object = object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
): ComponentType<P> {
  let fetched: ReturnType<typeof load> | undefined
  let page: ComponentType<P> | undefined
  return function LatePage(props: P): ReactNode {
    const t = useTexts(shellTexts)
    fetched ??= load()
    useAsync('', async () => {
      try {
        page = (await fetched)?.default
      } catch (error) {
        fetched = undefined // the next visit tries again
        throw error
      }
    })
    return page === undefined ? <p className="waiting">{t.loading}</p> : createElement(page, props)
  }
}
