/** The simulated buyer: moves in, reactions out. Knows no React, storage or scoring. Pictures of its machines: `#buyer/chart`. */
export * from './create-buyer.ts'
export * from './reply.ts'
