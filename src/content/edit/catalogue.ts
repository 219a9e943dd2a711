import { type Component, LINE } from '../parse/component.ts'
import type { Fields } from '../parse/field.ts'
import * as grammar from '../parse/grammar.ts'

type Known = Readonly<Record<string, Component>>
const byName = (...components: readonly Component[]): Known =>
  Object.fromEntries([LINE as Component, ...components].map((one) => [one.name, one]))

/** All elements of each type of file, by name: what forms, completion, hover help and the reference are made from. */
const ELEMENTS: Readonly<Record<grammar.FileType, Known>> = {
  persona: byName(grammar.EFFECT, grammar.FIT, grammar.VOICE),
  scenario: byName(
    grammar.KNOWN,
    grammar.GOAL,
    grammar.OPENING,
    grammar.FACT,
    grammar.ANSWER,
    grammar.NEED,
    grammar.ADMITTED,
    grammar.FELT,
    grammar.EXPLICIT,
    grammar.SECRET,
    grammar.CONCERN,
    grammar.RAISED,
    grammar.NAMED,
    grammar.UNDERSTOOD,
    grammar.REFUSED,
    grammar.SETTLED,
    grammar.HARDENED,
    grammar.COMPLAINT,
    grammar.VENT,
    ...Object.values(grammar.COMPLAINT_STEPS),
    grammar.DETAIL,
    grammar.REMEDY,
    grammar.SAY,
    grammar.ENDING,
    grammar.LEVEL_RULE,
    grammar.HINT,
  ),
  rubric: byName(
    grammar.CRITERION,
    grammar.LOOKS_AT,
    grammar.DESCRIPTOR,
    grammar.CLUE,
    grammar.MODEL,
    grammar.OVERALL,
    grammar.WEIGHT,
    grammar.CAP,
    grammar.TEST,
    grammar.TURN,
    grammar.EXPECT,
  ),
  move: byName(grammar.EXAMPLE, grammar.NEAR_MISS),
  lesson: byName(
    grammar.GOOD,
    grammar.POOR,
    grammar.DRILL,
    grammar.SITUATION,
    grammar.BUYER_LINE,
    grammar.DRILL_MODEL,
    grammar.WHY,
  ),
  drills: byName(grammar.DRILL, grammar.SITUATION, grammar.BUYER_LINE, grammar.DRILL_MODEL, grammar.WHY),
  reads: byName(grammar.CASE, grammar.SCENE, grammar.CUE, grammar.REASON),
  account: byName(grammar.PERSON, grammar.TOLD, grammar.WHY, grammar.MEET, grammar.FLAG),
  overlay: byName(grammar.TRAIT, grammar.TASTE),
}

/** What may stand at the top of a file, in the usual order. */
export const TOP_ELEMENTS: Readonly<Record<grammar.FileType, readonly string[]>> = {
  persona: grammar.ELEMENTS.persona.top,
  scenario: grammar.ELEMENTS.scenario.top,
  rubric: grammar.ELEMENTS.rubric.top,
  move: grammar.ELEMENTS.move.top,
  lesson: grammar.ELEMENTS.lesson.top,
  drills: grammar.ELEMENTS.drills.top,
  reads: grammar.ELEMENTS.reads.top,
  account: grammar.ELEMENTS.account.top,
  overlay: grammar.ELEMENTS.overlay.top,
}

/** An element of a type of file; undefined where the grammar has none of that name. */
export function componentOf(type: grammar.FileType, name: string): Component | undefined {
  return Object.hasOwn(ELEMENTS[type], name) ? ELEMENTS[type][name] : undefined
}
/** The keys of the front matter. */
export function frontFields(type: grammar.FileType): Fields {
  return grammar.FRONT[type]
}
/** Every element of a type of file. */
export function componentsOf(type: grammar.FileType): readonly Component[] {
  return Object.values(ELEMENTS[type])
}
