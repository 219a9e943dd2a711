/**
 * The browser's small synchronous store, for what must be there before the first paint or survive a closing page.
 * It may be blocked; then nothing is remembered and nothing breaks.
 */
export function load<T>(key: string): T | null {
  try {
    const kept = localStorage.getItem(key)
    return kept === null ? null : (JSON.parse(kept) as T) // what this app wrote; readers check what they need
  } catch {
    return null
  }
}

/** Writes a value; null takes it away. False when the browser refuses. */
export function save(key: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
