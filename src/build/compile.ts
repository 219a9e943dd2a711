import type { Fault } from '#content'
import {
  cardOfAccount,
  cardOfDrillSet,
  cardOfLesson,
  cardOfMove,
  cardOfPersona,
  cardOfReadSet,
  cardOfRubric,
  cardOfScenario,
} from '#content'
import { type ParsedFile, parse } from '#content/parse'

/** A file of content as the build keeps it: JSON text of the whole and of the card, or what is wrong with it. */
export interface Compiled {
  readonly value: string | null
  readonly card: string | null
  readonly faults: readonly Fault[]
}

export function compile(file: string, text: string): Compiled {
  const parsed = parse(file, text)
  const card = cardOf(parsed)
  return {
    value: parsed.value ? JSON.stringify(parsed.value) : null,
    card: card ? JSON.stringify(card) : null,
    faults: parsed.faults,
  }
}

function cardOf(parsed: ParsedFile): object | null {
  if (!parsed.value) return null
  switch (parsed.type) {
    case 'scenario':
      return cardOfScenario(parsed.value)
    case 'persona':
      return cardOfPersona(parsed.value)
    case 'rubric':
      return cardOfRubric(parsed.value)
    case 'move':
      return cardOfMove(parsed.value)
    case 'lesson':
      return cardOfLesson(parsed.value)
    case 'drills':
      return cardOfDrillSet(parsed.value)
    case 'reads':
      return cardOfReadSet(parsed.value)
    case 'account':
      return cardOfAccount(parsed.value)
    case 'overlay':
      return null // part of the engine, in no list
  }
}

/** A fault as one line: `file:line:column rule message mend`. */
export function faultLine({ file, line, column, rule, message, mend }: Fault): string {
  return `${file}:${line}:${column} ${rule} ${message} ${mend}`
}
