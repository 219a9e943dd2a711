/** Keeps the built app for offline use; nothing to do in development, or where the browser has no service workers. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  addEventListener('load', () => {
    navigator.serviceWorker.register('./sw.js').catch(() => undefined) // a private window may refuse; the app works online
  })
}
