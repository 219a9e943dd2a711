import { createContext, useContext } from 'react'
import type { Fault, MoveCard } from '#content'
import type { Structure, TextChange } from '#content/edit'
import type { FileType, Known } from '#content/parse'
import type { Standing } from '#session/playscript'

/** What every card needs. */
export interface Form {
  readonly type: FileType
  readonly structure: Structure
  readonly moves: readonly MoveCard[]
  readonly known: Known
  /** Titles of what ships and of the trainer's own files, by path without its end. */
  readonly titles: Readonly<Record<string, string>>
  readonly faults: readonly Fault[]
  /** A recording was added to the trainer's files. */
  readonly onSound: (name: string) => void
  readonly change: (change: TextChange | null) => void
  /** Puts something in, and the cursor where it is to be written. */
  readonly add: (change: TextChange) => void
  /** Takes something out, called so: it can be taken back at once. */
  readonly remove: (change: TextChange | null, name: string) => void
  /** What the gold answers of a rubric sum up to, once they were scored. */
  readonly standings: readonly Standing[]
  /** How many steps back and forth were made. */
  readonly stepped: number
  /** Shows a line of the file beside the form. */
  readonly show?: (line: number) => void
}
export const FormContext = createContext<Form | null>(null)
export const FormProvider = FormContext.Provider
export function useForm(): Form {
  const form = useContext(FormContext)
  if (form === null) throw new Error('Cards stand inside a FormView.')
  return form
}
