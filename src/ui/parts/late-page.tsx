import { type ComponentType, createElement, type ReactNode } from 'react'
import { shellTexts } from '../shell/shell-texts.ts'
import { useTexts } from '../text/text.ts'
import { useAsync } from './useAsync.ts'

/**
 * A page whose code is fetched when it is first shown. Not React's `lazy`: what follows the fallback of a `Suspense` is held back
 * until 300 ms after it (to spare people a flicker), which is longer than our pages take.
 */
export function latePage(load: () => Promise<{ readonly default: ComponentType }>): ComponentType {
  let fetched: Promise<{ readonly default: ComponentType }> | undefined
  let page: ComponentType | undefined
  return function LatePage(): ReactNode {
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
    return page === undefined ? <p className="waiting">{t.loading}</p> : createElement(page)
  }
}
