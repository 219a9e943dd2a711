/** Keeps the built app for offline use; nothing to do in development, or where the browser has no service workers. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD) return
  takeNewBuild()
  if (!('serviceWorker' in navigator)) return
  addEventListener('load', () => {
    navigator.serviceWorker.register('./sw.js').catch(() => undefined) // a private window may refuse; the app works online
  })
}

const RELOADED = 'parley.reloaded'

/**
 * A page of the build before asks for files that a newer build has replaced: it is loaded anew, once. Half-written answers are
 * kept when the page goes; a second failure is told by the error boundary.
 */
function takeNewBuild(): void {
  addEventListener('vite:preloadError', (event) => {
    try {
      if (sessionStorage.getItem(RELOADED) !== null) return
      sessionStorage.setItem(RELOADED, 'yes')
    } catch {
      return // no way to remember it: better no reload than one after the other
    }
    event.preventDefault()
    location.reload()
  })
}
