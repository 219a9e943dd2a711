/** What is fetched when a labeller is asked for, whatever its language. */
export { createLabeller } from './labeller.ts'
export { keepWords } from './words.ts'
