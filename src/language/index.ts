/** Words in, moves out. Knows no machines and no rubrics. */
export * from './heard.ts'
