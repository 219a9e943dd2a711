/** Whether a talk suited the person it was said to: a score of its own, wanted when a talk has ended. */
export { type FitEvidence, type FitReport, styleFit } from './fit/style-fit.ts'
