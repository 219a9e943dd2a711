import type { RunTurn } from '#session'

/**
 * A complaint's heat (0 to 100) at the start and after each seller turn, from the changes in the log.
 *
 * @param start - what the scenario says; the log's first change knows better where a level has shifted it
 */
export function heatCourse(turns: readonly RunTurn[], start: number): readonly number[] {
  const sellers = turns.filter((turn) => turn.by === 'seller')
  const changesOf = (turn: (typeof sellers)[number]) =>
    turn.changes.filter((change) => change.what === 'complaint' && change.id === 'heat')
  let heat = Number(sellers.flatMap(changesOf)[0]?.from ?? start)
  return [
    heat,
    ...sellers.map((turn) => {
      heat = Number(changesOf(turn).at(-1)?.to ?? heat)
      return heat
    }),
  ]
}
