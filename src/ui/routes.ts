import type { ComponentType } from 'react'
import { LearnHome } from './learn/late-home.ts'
import { latePage as page } from './parts/late-page.tsx'
import { Debrief } from './practise/debrief/late-debrief.ts'

/** One page, loaded when it is opened. `path` is a pattern of wouter's: `/run/:run`. */
export interface PageRoute {
  readonly path: string
  readonly page: ComponentType
  /** Routes with one key share a page that stays open from one to the other; the path when absent. */
  readonly key?: string
}

const dashboard = page(() => import('./review/dashboard/DashboardPage.tsx'))

export const ROUTES: readonly PageRoute[] = [
  { path: '/', page: page(() => import('./practise/choose/ChoosePage.tsx')) },
  { path: '/talk/:scenario/:lang/:level?', page: page(() => import('./practise/prepare/PreparePage.tsx')) },
  { path: '/run/:run', page: page(() => import('./practise/talk/TalkPage.tsx')) },
  { path: '/run/:run/debrief', page: Debrief },
  { path: '/history', page: page(() => import('./practise/history/HistoryPage.tsx')) },
  { path: '/learn', page: LearnHome },
  { path: '/learn/drills', page: page(() => import('./learn/drills/DrillSetsPage.tsx')) },
  { path: '/learn/drills/:set/:lang/:drill?', page: page(() => import('./learn/drills/DrillPage.tsx')) },
  { path: '/learn/lessons', page: page(() => import('./learn/lessons/LessonsPage.tsx')) },
  { path: '/learn/lessons/:lesson', page: page(() => import('./learn/lessons/LessonPage.tsx')) },
  { path: '/learn/skills', page: page(() => import('./learn/skills/SkillsPage.tsx')) },
  { path: '/learn/progress', page: page(() => import('./learn/progress/ProgressPage.tsx')) },
  { path: '/learn/more', page: page(() => import('./learn/more/MorePage.tsx')) },
  { path: '/learn/branches', page: page(() => import('./learn/branches/BranchesPage.tsx')) },
  { path: '/learn/branches/:run/:other', page: page(() => import('./learn/branches/ComparePage.tsx')) },
  { path: '/learn/four', page: page(() => import('./learn/four/FourPage.tsx')) },
  { path: '/learn/what-if/:run/:turn', page: page(() => import('./learn/what-if/WhatIfPage.tsx')) },
  { path: '/learn/machines/:kind?/:run?', page: page(() => import('./learn/machines/MachinesPage.tsx')) },
  { path: '/learn/exercises', page: page(() => import('./learn/exercises/ExercisesPage.tsx')) },
  { path: '/learn/exercises/read/:set/:lang', page: page(() => import('./learn/exercises/ReadPage.tsx')) },
  { path: '/learn/exercises/account/:account/:lang', page: page(() => import('./learn/exercises/AccountPage.tsx')) },
  { path: '/learn/misses', page: page(() => import('./learn/misses/MissesPage.tsx')) },
  { path: '/author', page: page(() => import('./author/drafts/DraftsPage.tsx')) },
  { path: '/author/draft/:draft', page: page(() => import('./author/studio/StudioPage.tsx')) },
  { path: '/author/guide', page: page(() => import('./author/guide/GuidePage.tsx')) },
  { path: '/author/why', page: page(() => import('./author/why/WhyPage.tsx')) },
  { path: '/author/teach', page: page(() => import('./author/teach/TeachPage.tsx')) },
  { path: '/author/packs', page: page(() => import('./author/packs/PacksPage.tsx')) },
  { path: '/review', page: dashboard, key: 'dashboard' },
  { path: '/review/f/:filters', page: dashboard, key: 'dashboard' },
  { path: '/review/assignments/:for?/:person?/:skill?', page: page(() => import('./review/assignments/AssignmentsPage.tsx')) },
  { path: '/review/guide/:run', page: page(() => import('./review/coaching/GuidePage.tsx')) },
  { path: '/review/guidance/:run', page: page(() => import('./review/coaching/GuidancePage.tsx')) },
  { path: '/review/coaching', page: page(() => import('./review/coaching/CoachingPage.tsx')) },
  { path: '/review/coaching/:person/:about', page: page(() => import('./review/coaching/PersonPage.tsx')) },
  { path: '/review/report/:of/:id', page: page(() => import('./review/report/ReportPage.tsx')) },
  { path: '/review/contests', page: page(() => import('./review/contests/ContestsPage.tsx')) },
  { path: '/review/verdicts', page: page(() => import('./review/verdicts/VerdictsPage.tsx')) },
  { path: '/review/people', page: page(() => import('./review/people/PeoplePage.tsx')) },
  { path: '/review/files', page: page(() => import('./review/exchange/FilesPage.tsx')) },
  { path: '/review/talk/:run/:turn?', page: page(() => import('./review/talk/TalkReviewPage.tsx')) },
  { path: '/settings/:at?', page: page(() => import('./settings/SettingsPage.tsx')) },
]
