import type { Line, Scenario } from '#content'

/** A line that this scenario alone can say, and the part of the file that says it: `unplanned-stops.felt`. */
export interface OwnLine {
  readonly part: string
  readonly text: string
}

/** Every line of the scenario's own that a talk may reach; the last words and openings are left out. */
export function ownLines({ needs, secrets, concerns, answers, complaint }: Scenario): readonly OwnLine[] {
  const from = (part: string, some: readonly Line[]): readonly OwnLine[] => some.map(({ text }) => ({ part, text }))
  return [
    ...needs.flatMap((need) =>
      (['admitted', 'felt', 'explicit'] as const).flatMap((state) => from(`${need.id}.${state}`, need[state])),
    ),
    ...secrets.flatMap((secret) => from(secret.id, secret.lines)),
    ...answers.flatMap((answer) => from(answer.id, answer.lines.slice(0, 2))),
    ...concerns.flatMap((concern) =>
      (['raised', 'named', 'understood', 'refused', 'settled', 'hardened'] as const).flatMap((state) =>
        from(`${concern.id}.${state}`, concern[state]),
      ),
    ),
    ...(complaint === undefined
      ? []
      : [
          ...(['venting', 'heard', 'apologised', 'understood', 'agreed', 'closed', 'hotter'] as const).flatMap((state) =>
            from(`complaint.${state}`, complaint[state]),
          ),
          ...complaint.details.flatMap((detail) => from(detail.id, detail.lines)),
          ...complaint.remedies.flatMap((remedy) => from(remedy.id, remedy.lines)),
        ]),
  ]
}
