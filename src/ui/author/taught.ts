import type { Author } from './author-deps.ts'

/** What files of moves make of the labeller; what learns them is fetched where there are any. */
export const taught: Author['taught'] = async (lang, files) =>
  files.length === 0 ? null : (await import('./teach/taught-for.ts')).taughtFor(lang, files)
