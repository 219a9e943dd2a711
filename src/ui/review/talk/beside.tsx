import type { ReactNode } from 'react'
import { texts, useTexts } from '../../text/text.ts'
import { useNames } from '../parts/useRoster.ts'
import { useReview } from './useReview.ts'

/**
 * A person's point, to stand beside the machine's where that is shown: at a criterion, or at `overall`. Nothing where nobody gave
 * one.
 */
export function useBeside(run: string): (rubric: string, criterion: string, machine: number) => ReactNode {
  const t = useTexts(besideTexts)
  const { loaded } = useReview(run)
  const review = loaded.state === 'ready' ? loaded.value : null
  const nameOf = useNames(review?.people ?? [])
  return (rubric, criterion, machine) => {
    const given = review?.standing.points[`${rubric}.${criterion}`]?.at(-1)
    if (given !== undefined) {
      const words =
        given.points === machine ? t.agrees(nameOf(given.by), given.points) : t.gave(nameOf(given.by), given.points, machine)
      return <span className="small beside"> {words}</span>
    }
    const counted = review?.counted.find((score) => score.rubric === rubric)
    if (criterion !== 'overall' || counted === undefined || !isChanged(review, rubric)) return null
    return (
      <span className="small beside">
        {review?.isRuled(rubric) ? t.recounted(counted.overall, machine) : t.machineStands(machine)}
      </span>
    )
  }
}

function isChanged(review: { readonly standing: { readonly points: object } } | null, rubric: string): boolean {
  return Object.keys(review?.standing.points ?? {}).some((key) => key.startsWith(`${rubric}.`))
}

const besideTexts = texts({
  en: {
    gave: (by: string, points: number, machine: number) => `${by} gave ${points}, and that counts; machine: ${machine}`,
    agrees: (by: string, points: number) => `${by} agrees: ${points}`,
    recounted: (overall: number, machine: number) =>
      overall === machine
        ? `${overall} also with the corrected points`
        : `Counts: ${overall}, worked out again from the corrected points; machine: ${machine}`,
    machineStands: (machine: number) => `${machine} is the machine’s: it was not worked out again from the corrected points`,
  },
  zh: {
    gave: (by: string, points: number, machine: number) => `${by} 给了 ${points} 分，以此为准；机器：${machine} 分`,
    agrees: (by: string, points: number) => `${by} 同意：${points} 分`,
    recounted: (overall: number, machine: number) =>
      overall === machine
        ? `按更正后的分数计算，仍是 ${overall} 分`
        : `以 ${overall} 分为准（按更正后的分数重新算出）；机器：${machine} 分`,
    machineStands: (machine: number) => `${machine} 分是机器的总评，没有按更正后的分数重算`,
  },
})
