/** Simulated sellers: who they are, what they say, how their talks with a buyer go. */
export { earFor } from './sellers/ear.ts'
export { ownLines } from './sellers/own-lines.ts'
export { type Ear, play, script, type Talk } from './sellers/play.ts'
export { seeking } from './sellers/seeking.ts'
export { SELLERS, type Seller, type SellerId } from './sellers/sellers.ts'
