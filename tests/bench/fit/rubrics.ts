import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang, Rubric } from '../../../src/content/index.ts'
import { parse } from '../../../src/content/parse.ts'

export const RUBRICS = ['spin', 'fab', 'objection', 'complaint'] as const
export const rubricPath = (id: string, lang: Lang): string => join('content/rubrics', `${id}.${lang}.mdx`)

/** A shipped rubric, read from its file. */
export function rubricOf(id: string, lang: Lang): Rubric {
  const path = rubricPath(id, lang)
  const read = parse(path, readFileSync(path, 'utf8'))
  if (read.type !== 'rubric' || read.value === null) {
    throw new Error(read.faults.map((fault) => `${fault.file}:${fault.line} ${fault.message}`).join('\n'))
  }
  return read.value
}
