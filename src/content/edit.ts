/** The editing face: a file as parts with their places, and changes that touch exactly the lines they mean. */
export * from './edit/catalogue.ts'
export * from './edit/changes.ts'
export { langOf, newPart } from './edit/new-part.ts'
export * from './edit/structure.ts'
export type { Component } from './parse/component.ts'
export type { Field, Fields } from './parse/field.ts'
export type { Source } from './parse/read-fields.ts'
export { type Memo, newMemo } from './parse/tree.ts'
