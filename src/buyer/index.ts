/** The simulated buyer: moves in, reactions out. Knows no React, storage or scoring. */
export * from './reply.ts'
