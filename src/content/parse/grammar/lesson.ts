import { component } from '../component.ts'
import { context } from './attributes.ts'
import { DRILL } from './drills.ts'
import { fileGrammar } from './file.ts'
import { COMMON, minutes, source } from './front.ts'

export const GOOD = component('Good', ['A good example.', '好的例子。'], { context }, 'text')
export const POOR = component('Poor', ['A poor example.', '差的例子。'], { context }, 'text')

/** A lesson's file. */
export const LESSON = fileGrammar('lessons', { ...COMMON, minutes, source }, [GOOD, POOR, DRILL])
