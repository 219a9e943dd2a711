import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'
import { useDisk } from '../../src/ui/parts/disk.ts'
import { useFilters } from '../../src/ui/practise/choose/filters.ts'
import { useView } from '../../src/ui/practise/debrief/view.ts'

/** A page is loaded when it is opened, and a busy machine takes its time over it. */
configure({ asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 30_000 })

/** What jsdom leaves out and the pages ask for. */
window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
})
window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
window.scrollTo = () => undefined
/** It says no as soon as what has the focus is removed; a browser means its window. */
document.hasFocus = () => true
Element.prototype.scrollIntoView = () => undefined

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  // What a tab remembers until it is closed.
  useFilters.setState(useFilters.getInitialState(), true)
  useDisk.setState(useDisk.getInitialState(), true)
  useView.setState(useView.getInitialState(), true)
})
