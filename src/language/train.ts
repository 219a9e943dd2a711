/** The trainer's face: heavier than `#language`; loaded by `npm run train`, by the studio's worker and by measuring. */

export { createLabeller, type LabellerWeights } from './labeller.ts'
export { write as writeWeights } from './model/weights.ts'
export { examplesOf } from './train/examples.ts'
export { weightsFile } from './train/file.ts'
export { folds, talkOf, writerOf } from './train/folds.ts'
export { movesIn, outOfFold, train } from './train/train.ts'
