/** Trying out what is being written: gold answers and what may be made of them, and talks with simulated sellers. */
export { type Bench, createBench, type Progress } from './bench/bench.ts'
export { type Foolability, type Fooled, foolabilityOf } from './bench/fooled.ts'
export { groupsOf, type NotUnderstood, notUnderstood } from './bench/not-understood.ts'
export { type Past, type PastChange, pastChanges } from './bench/reheard.ts'
export { TRIAL_SELLERS, type TrialReport, type TrialRow, type TrialSeller, tryOut } from './bench/trial.ts'
export { EMPTY_VARIANTS, VARIANTS, type VariantId, variantsOf } from './bench/variants.ts'
