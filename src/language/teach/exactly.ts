/**
 * The logistic curve by the four operations alone: `Math.exp` may differ in its last bit from browser to browser, and what is
 * taught must come out the same on every device.
 */
const LN2 = Math.LN2
const TERMS = 13

/** e to the power of x, for x from -700 to 700. */
export function exponential(x: number): number {
  const halvings = Math.round(x / LN2)
  const rest = x - halvings * LN2
  let sum = 1
  let term = 1
  for (let n = 1; n <= TERMS; n++) {
    term = (term * rest) / n
    sum += term
  }
  let power = 1
  for (let n = Math.abs(halvings); n > 0; n--) power *= 2
  return halvings < 0 ? sum / power : sum * power
}

/** How likely something is, of its log odds. */
export const likelihood = (odds: number): number => 1 / (1 + exponential(-Math.max(-40, Math.min(40, odds))))
