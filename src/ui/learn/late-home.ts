import { latePage } from '../parts/late-page.tsx'

const load = () => import('./home/LearnPage.tsx')

/** What to practise next, as a page. */
export const LearnHome = latePage(load)
/** The same as a card on the first page, fetched after the first talk that ended; before that, nobody needs it. */
export const NextOnHome = latePage(async () => ({ default: (await load()).NextOnHome }))
