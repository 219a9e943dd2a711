import { useEffect } from 'react'

/** Names the tab after the page. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Parley · 对练' : `${title} – Parley · 对练`
  }, [title])
}
