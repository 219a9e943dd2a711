import type { Both } from './field.ts'
import { GRAMMAR_VERSION } from './grammar.ts'

interface TextFile {
  readonly path: string
  readonly text: string
}
/** One step from a version of the grammar to the next. */
export interface MigrationStep {
  readonly to: number
  /** What is different in this version, for the person who takes a file in. */
  readonly says: Both
  /** The file as the new version wants it; the same text where nothing has to change. */
  readonly change: (file: TextFile) => string
}

/** Every step there is, oldest first. A version that took nothing away changes no text, and says what came. */
const MIGRATION_STEPS: readonly MigrationStep[] = [
  {
    to: 2,
    says: [
      'Rubrics may suspend a criterion (practiceOnly), set a least agreement and name a stand-in; persons may say how things should be put (manner, grates). Nothing was taken away.',
      '评分表可以暂停某一项（practiceOnly）、设定最低一致程度、指定代替项；人物可以写明怎样的说法合适（manner、grates）。没有去掉任何东西。',
    ],
    change: ({ text }) => text,
  },
]

/** What was done to files of an older grammar. */
export interface MigrationReport {
  readonly from: number
  readonly to: number
  readonly steps: readonly { readonly to: number; readonly says: Both; readonly changed: readonly string[] }[]
}

/** Brings files of an older grammar up to this one, step by step; `report` is null where they are of this one already. */
export function migrated<F extends TextFile>(
  files: readonly F[],
  from: number,
  steps: readonly MigrationStep[] = MIGRATION_STEPS,
  to: number = GRAMMAR_VERSION,
): { readonly files: readonly F[]; readonly report: MigrationReport | null } {
  if (from >= to) return { files, report: null }
  let now = files
  const told: MigrationReport['steps'][number][] = []
  for (const step of steps.filter((one) => one.to > from && one.to <= to)) {
    const changed: string[] = []
    now = now.map((file) => {
      const text = file.path.endsWith('.mdx') ? step.change(file) : file.text
      if (text !== file.text) changed.push(file.path)
      return { ...file, text }
    })
    told.push({ to: step.to, says: step.says, changed })
  }
  return { files: now, report: { from, to, steps: told } }
}
