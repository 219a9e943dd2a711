import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Coaching } from '#records/files'
import { useDeps } from '../../deps.ts'
import { useAsync } from '../../parts/useAsync.ts'
import { useFault } from '../../parts/useFault.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useTexts } from '../../text/text.ts'
import { useCoached } from '../coaching/useCoached.ts'
import { ReviewFrame } from '../parts/ReviewFrame.tsx'
import { readRoster, useNames } from '../parts/useRoster.ts'
import { ContestCard } from './ContestCard.tsx'
import { contestTexts } from './contest-texts.ts'

const FOUR_WEEKS_MS = 28 * 24 * 60 * 60 * 1000

/** Contests on improvement: their check-list, who takes part, the board. */
export default function ContestsPage(): ReactNode {
  const t = useTexts(contestTexts)
  const wait = useTexts(shellTexts)
  const { records, library, now } = useDeps()
  const { loaded, keep, forget } = useCoached('contest')
  const talks = useAsync('talks', async () => {
    const [kept, files] = await Promise.all([records(), import('#records/files')])
    const roster = await readRoster(kept, library)
    const board = ({ joined, from, to }: Coaching<'contest'>) =>
      files.improvements(roster.runs, ({ scores }) => scores[0]?.overall, {
        joined,
        fromMs: Date.parse(from),
        toMs: Date.parse(to) + 24 * 60 * 60 * 1000,
      })
    return { roster, board, signs: files.CONTEST_SIGNS }
  })
  const tell = useFault()
  const nameOf = useNames(talks.state === 'ready' ? talks.value.roster.people : [])
  if (loaded.state === 'waiting' || talks.state === 'waiting') return <p className="waiting">{wait.loading}</p>
  const { roster, board, signs } = talks.value
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
  const begin = (): void => {
    const at = now()
    keep({ title: '', rules: '', from: day(at), to: day(at + FOUR_WEEKS_MS), joined: [], signs: [] }).catch(tell)
  }
  return (
    <ReviewFrame title={t.title} lead={t.lead}>
      <p>
        <Button onClick={begin}>{t.begin}</Button>
      </p>
      {loaded.value.length === 0 && <p className="review-group soft">{t.none}</p>}
      {[...loaded.value]
        .sort((one, other) => (one.value.from < other.value.from ? 1 : -1))
        .map(({ id, value }) => (
          <ContestCard
            key={id}
            contest={value}
            signs={signs}
            people={roster.people}
            nameOf={nameOf}
            board={board}
            onKeep={(contest) => keep(contest, id)}
            onRemove={() => {
              forget(id).catch(tell)
            }}
          />
        ))}
    </ReviewFrame>
  )
}
