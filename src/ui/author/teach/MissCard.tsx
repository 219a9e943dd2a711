import { Button } from '@mantine/core'
import { type ReactNode, useId, useRef, useState } from 'react'
import { CORE_MOVES, type Move, type MoveCard } from '#content'
import { parse } from '#content/parse'
import type { Authored } from '#records'
import type { NotUnderstood, Past } from '#session/bench'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { criterionName } from './criterion-name.ts'
import { EffectTold } from './EffectTold.tsx'
import { goldRubrics } from './gold-rubrics.ts'
import { moveFile, pathOfMove, withExample } from './move-file.ts'
import { ownMoves } from './own-moves.ts'
import { teachTexts } from './teach-texts.ts'
import type { Effect, Teacher } from './teacher.ts'

interface MissCardProps {
  readonly miss: NotUnderstood
  readonly drafts: readonly Authored[]
  /** Cards of the moves that ship, in the interface's language. */
  readonly moves: readonly MoveCard[]
  readonly past: readonly Past[]
  readonly teacher: () => Promise<Teacher>
  readonly onTaken: () => void
}
type Is = 'Example' | 'NearMiss'

/** One answer that was not understood: one click shows what it would change as an example or a counter-example, another takes it. */
export function MissCard({ miss, drafts, moves, past, teacher, onTaken }: MissCardProps): ReactNode {
  const t = useTexts(teachTexts)
  const ui = useLang()
  const { author, records } = useDeps()
  const id = useId()
  const own = drafts.flatMap(({ path, text }) => {
    const { type, draft, lang } = parse(path, text)
    return type === 'move' && draft && lang === miss.lang && !(CORE_MOVES as readonly string[]).includes(draft.id) ? [draft] : []
  })
  const [move, setMove] = useState<string>(miss.nearest ?? '')
  const [wanted, setWanted] = useState<{ readonly is: Is; readonly far: readonly [number, number] } | null>(null)
  const [found, setFound] = useState<{ readonly is: Is; readonly file: string; readonly effect: Effect } | null>(null)
  const tell = useFault()
  const choice = useRef<HTMLSelectElement>(null)
  const path = pathOfMove(move, miss.lang)

  const look = async (is: Is) => {
    setFound(null)
    setWanted({ is, far: [0, 0] })
    const all = await (await records()).authored.list()
    const card = (await author.moveCards(miss.lang)).find((one) => one.id === move)
    const there = all.find((draft) => draft.path === path)?.text ?? (card ? moveFile(card) : '')
    const file = withExample(there, is, { text: miss.text, context: miss.context })
    const before = ownMoves(all, miss.lang)
    const after: readonly Move[] = [...before.filter((one) => one.id !== move), ...ownMoves([{ path, text: file }], miss.lang)]
    const rubrics = await goldRubrics(author, all, miss.lang, past)
    const effect = await (await teacher()).effect({ lang: miss.lang, before, after, rubrics, past }, (done, of) =>
      setWanted({ is, far: [done, of] }),
    )
    setWanted(null)
    setFound({ is, file, effect })
  }
  const take = async (file: string) => {
    const { authored } = await records()
    await authored.take([{ path, text: file }], t.beforeTaking)
    setFound(null)
    onTaken()
  }
  return (
    <li data-wrong={miss.why === 'nothing'}>
      {miss.context !== '' && <p className="small soft">{miss.context}</p>}
      <p>{miss.text}</p>
      <div lang={ui === 'zh' ? 'zh-CN' : 'en'} className="teach-ask">
        <p className="small soft">
          {miss.why === 'nothing' ? t.whyNothing : t.whyUnsure(criterionName(miss.criterion ?? '', past, t.overall))}
        </p>
        <div className="row">
          <label htmlFor={id} className="small">
            {t.isIt}
          </label>
          <select
            ref={choice}
            id={id}
            className="field-select"
            value={move}
            onChange={(event) => {
              setMove(event.target.value)
              setFound(null)
            }}
          >
            <option value="">{t.chooseMove}</option>
            {[...own, ...moves].map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
          {(['Example', 'NearMiss'] as const).map((is) => (
            <button
              key={is}
              type="button"
              className="act teach-answer"
              disabled={move === ''}
              aria-disabled={wanted !== null}
              onClick={() => {
                if (wanted === null) void look(is).catch(tell)
              }}
            >
              {is === 'Example' ? t.yesExample : t.noMiss}
            </button>
          ))}
        </div>
        <div role="status">
          {wanted && <p className="small soft">{t.trying(...wanted.far)}</p>}
          {found && (
            <div className="notice">
              <EffectTold effect={found.effect} past={past} />
              <div className="row">
                <Button size="sm" onClick={() => void take(found.file).catch(tell)}>
                  {found.is === 'Example' ? t.takeExample : t.takeMiss}
                </Button>
                <Button
                  size="sm"
                  variant="default"
                  onClick={() => {
                    setFound(null)
                    choice.current?.focus()
                  }}
                >
                  {t.leave}
                </Button>
              </div>
            </div>
          )}
        </div>
      </div>
    </li>
  )
}
