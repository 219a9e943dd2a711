import { ACCOUNT } from './grammar/account.ts'
import { DRILLS } from './grammar/drills.ts'
import type { FileGrammar, FileType } from './grammar/file.ts'
import { LESSON } from './grammar/lesson.ts'
import { MOVE } from './grammar/move.ts'
import { OVERLAY } from './grammar/overlay.ts'
import { PERSONA } from './grammar/persona.ts'
import { READS } from './grammar/reads.ts'
import { RUBRIC } from './grammar/rubric.ts'
import { SCENARIO } from './grammar/scenario.ts'

/** The version of this grammar; a pack made by a newer one is refused. */
export const GRAMMAR_VERSION = 2

/** The whole grammar, by kind of file. */
export const FILES: Readonly<Record<FileType, FileGrammar>> = {
  persona: PERSONA,
  scenario: SCENARIO,
  rubric: RUBRIC,
  move: MOVE,
  lesson: LESSON,
  drills: DRILLS,
  reads: READS,
  account: ACCOUNT,
  overlay: OVERLAY,
}
