import type { Both } from './text/text.ts'

/** A place in the main navigation. A workspace enters it with its routes, never before. */
export interface Workspace {
  readonly id: string
  readonly path: string
  /** Addresses that count as inside. */
  readonly prefixes: readonly string[]
  readonly label: Both<string>
}

/** In the order of the navigation. Learn, author and review add themselves here, and their pages in `routes.ts`. */
export const WORKSPACES: readonly Workspace[] = [
  { id: 'practise', path: '/', prefixes: ['/', '/talk', '/run'], label: { en: 'Practise', zh: '练习' } },
  { id: 'learn', path: '/learn', prefixes: ['/learn'], label: { en: 'Learn', zh: '学习' } },
  { id: 'author', path: '/author', prefixes: ['/author'], label: { en: 'Write', zh: '编写' } },
  { id: 'history', path: '/history', prefixes: ['/history'], label: { en: 'History', zh: '记录' } },
  { id: 'review', path: '/review', prefixes: ['/review'], label: { en: 'Review', zh: '评阅' } },
]
