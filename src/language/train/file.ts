import { type Weights, write } from '../model/weights.ts'

/**
 * The text of the shipped file of one language.
 *
 * @param source - a digest of all that the weights are made of
 */
export function weightsFile(weights: Weights, source: string): string {
  const written = write(weights)
  return `import type { WrittenWeights } from '../model/weights.ts'\n\n/** Made by npm run train from content/moves; do not edit. Source: ${source} */\nexport default ${JSON.stringify(written, null, 0)} satisfies WrittenWeights as WrittenWeights\n`
}
