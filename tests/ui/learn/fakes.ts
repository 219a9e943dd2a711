import { readFileSync } from 'node:fs'
import type { Account, Drill, DrillSet, Lesson, ReadSet } from '#content'
import { cardOfAccount, cardOfDrillSet, cardOfLesson, cardOfReadSet } from '#content'
import { parse } from '#content/parse'
import { createPracticeEngine } from '#session/practice-engine'
import type { Learn } from '../../../src/ui/learn/learn-deps.ts'
import { smallParts } from '../../session/fakes.ts'

const drill = (id: string, more: Partial<Drill> = {}): Drill => ({
  id,
  lang: 'en',
  set: 'finding-trouble',
  kind: 'discovery',
  persona: 'analytical',
  situation: 'You sell sensors for presses.',
  context: 'The presses are from 2009.',
  wants: ['problem-question'],
  spoils: ['next-step'],
  about: ['presses'],
  model: 'With presses of that age, what gives you most trouble?',
  why: 'Asks where it hurts.',
  ...more,
})

/** The plain labeller hears a problem question in "trouble" or "stop", a next step in "Wednesday". */
export const trouble: DrillSet = {
  id: 'finding-trouble',
  lang: 'en',
  title: 'Finding trouble',
  about: 'One question that finds a difficulty.',
  trains: ['spin.problem'],
  drills: [drill('age'), drill('crew', { context: 'Nobody wants the night shift.', about: [], persona: 'amiable' })],
}

export const lesson: Lesson = {
  id: 'spin',
  lang: 'en',
  title: 'Questions that open a need',
  minutes: 4,
  source: 'Rackham 1988',
  what: [{ type: 'paragraph', spans: [{ text: 'Four kinds of ' }, { text: 'questions', style: 'strong' }, { text: '.' }] }],
  why: [{ type: 'paragraph', spans: [{ text: 'A need that is felt sells itself.' }] }],
  how: [{ type: 'list', ordered: false, items: [[{ text: 'Ask where it hurts.' }], [{ text: 'Ask what that costs.' }]] }],
  good: { context: 'Three lines.', text: 'Which of them gives you most trouble?' },
  poor: { context: 'Three lines.', text: 'Our sensors are the best.' },
  check: [drill('check-1', { set: 'spin', context: 'We have three lines.', about: [] })],
}

const shipped = <T>(file: string): T => parse(file, readFileSync(file, 'utf8')).value as unknown as T // the folder says what it holds
/** Exercises that ship: reading them is what is tested. */
export const office = shipped<ReadSet>('content/reads/in-their-office.en.mdx')
export const hospital = shipped<Account>('content/accounts/hospital-pumps.en.mdx')

export function smallLearn(newId: () => string): Learn {
  const practice = createPracticeEngine(smallParts)
  return {
    library: {
      drillSetCards: async () => [cardOfDrillSet(trouble)],
      lessonCards: async () => [cardOfLesson(lesson)],
      rubricCards: async () => [
        {
          id: 'spin',
          lang: 'en',
          title: 'Questions that open a need',
          kinds: ['discovery'],
          criteria: [{ id: 'problem', title: 'Problem questions', lesson: 'spin' }],
        },
      ],
      moveCards: async () => [
        { id: 'problem-question', lang: 'en', section: 'spin', title: 'Problem question', does: 'Finds a difficulty.' },
        { id: 'next-step', lang: 'en', section: 'closing', title: 'Next step', does: 'Fixes what comes next.' },
      ],
      loadDrillSet: async () => trouble,
      loadLesson: async () => lesson,
      readSetCards: async () => [cardOfReadSet(office)],
      accountCards: async () => [cardOfAccount(hospital)],
      loadReadSet: async () => office,
      loadAccount: async () => hospital,
      loadPersona: async () => {
        throw new Error('No persona is needed here.')
      },
    },
    practice: async () => practice,
    newId,
  }
}
