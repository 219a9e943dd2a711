/** The simulated buyer: moves in, reactions out. Knows no React, storage or scoring. */
export * from './create-buyer.ts'
export * from './reply.ts'
