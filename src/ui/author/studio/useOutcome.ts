import { useMemo, useState } from 'react'
import type { Fault, Rubric, Scenario } from '#content'
import { newMemo, type Structure, structureOf } from '#content/edit'
import type { Known } from '#content/parse'
import type { Authored } from '#records'
import { useBench } from '../bench/useBench.ts'
import { kindOfPath } from '../drafts/paths.ts'
import { type Gold, useGold } from '../panels/useGold.ts'
import { type TalkResult, useSavedTalks } from '../panels/useSavedTalks.ts'
import { type Checked, useChecked } from './useChecked.ts'

/** What comes of a file as it stands: its parts, its faults, and what its tests say. */
export interface Outcome extends Checked {
  readonly structure: Structure
  /** None of a saved talk: it is no file of the grammar. */
  readonly faults: readonly Fault[]
  /** Without faults; null for another kind of file. */
  readonly playable: Scenario | null
  readonly rubric: Rubric | null
  readonly talks: readonly TalkResult[] | null
  readonly gold: Gold | null
  readonly bench: ReturnType<typeof useBench>
}

/** @param saved - another number once a talk was saved */
export function useOutcome(path: string, text: string, all: readonly Authored[], known: Known, saved: number): Outcome {
  const [memo] = useState(newMemo) // only what was changed is read anew at a key press
  const checked = useChecked(path, text, all, known, memo)
  const structure = useMemo(() => structureOf(text, memo), [text, memo])
  const { parsed } = checked
  const faults = kindOfPath(path) === 'talk' ? [] : checked.faults
  const whole = faults.length === 0
  const playable = whole && parsed.type === 'scenario' ? (parsed.value ?? null) : null
  const rubric = whole && parsed.type === 'rubric' ? (parsed.value ?? null) : null
  const bench = useBench()
  return {
    ...checked,
    structure,
    faults,
    playable,
    rubric,
    talks: useSavedTalks(playable, saved),
    gold: useGold(rubric, bench),
    bench,
  }
}
