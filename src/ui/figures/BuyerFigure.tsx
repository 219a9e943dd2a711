import type { ReactNode } from 'react'
import type { PersonaId } from '#content'
import './figures.css'
import { CHARACTERS } from './characters.tsx'
import { EXPRESSIONS, type Expression, type Face } from './expression.ts'

interface BuyerFigureProps {
  readonly persona: PersonaId
  readonly look?: 'a' | 'b' | undefined
  /** Who it is: people of one style and look differ in colour. */
  readonly who?: string | undefined
  readonly face?: Face
  /** What a screen reader says; without it the picture is decoration. */
  readonly label?: string
  /** The wash behind the figure; off where the page draws a scene. */
  readonly backdrop?: boolean
}

const tintOf = (who: string): number => [...who].reduce((sum, letter) => sum * 3 + letter.charCodeAt(0), 0) % 4

/** The buyer's picture: one character per persona and look, whose face follows the mood. */
export function BuyerFigure({
  persona,
  look = 'a',
  who = '',
  face = 'neutral',
  label,
  backdrop = true,
}: BuyerFigureProps): ReactNode {
  const character = CHARACTERS[persona][look]
  const expression = EXPRESSIONS[persona][face]
  const [rx, ry] = character.head
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: labelled where it says something, hidden where it only adorns
    <svg
      className="figure"
      data-persona={persona}
      data-tint={tintOf(who)}
      data-face={face}
      viewBox="0 0 200 200"
      role="img"
      {...(label === undefined ? { 'aria-hidden': true } : { 'aria-label': label })}
    >
      {backdrop && <rect className="figure-wash" width="200" height="200" />}
      {backdrop && <circle className="figure-sun" cx="100" cy="104" r="78" />}
      <g transform="translate(-10 -19) scale(1.1)">
        {character.clothes}
        <g className="figure-head" style={{ transform: `rotate(${expression.tilt}deg)` }}>
          {character.behind}
          <path fill="var(--f-shade)" d="M86 118 H114 V150 Q100 160 86 150 Z" />
          <ellipse cx={100 - rx} cy="96" rx="6" ry="9" fill="var(--f-face)" />
          <ellipse cx={100 + rx} cy="96" rx="6" ry="9" fill="var(--f-face)" />
          <ellipse cx="100" cy="90" rx={rx} ry={ry} fill="var(--f-face)" />
          <g className="figure-blush" style={{ opacity: expression.blush }}>
            <ellipse cx="78" cy="107" rx="8" ry="5" />
            <ellipse cx="122" cy="107" rx="8" ry="5" />
          </g>
          {character.over}
          <Features expression={expression} smiling={face === 'pleased'} />
        </g>
      </g>
    </svg>
  )
}

function Features({ expression, smiling }: { readonly expression: Expression; readonly smiling: boolean }): ReactNode {
  const [[lo, li], [ro, ri]] = expression.brows
  return (
    <g fill="none" stroke="var(--f-line)" strokeLinecap="round" strokeLinejoin="round">
      <path strokeWidth="3.4" d={`M76 ${lo} Q85 ${Math.min(lo, li) - 2} 94 ${li}`} />
      <path strokeWidth="3.4" d={`M124 ${ro} Q115 ${Math.min(ro, ri) - 2} 106 ${ri}`} />
      {smiling ? (
        <path strokeWidth="3" d="M79 94 Q85.500 87 92 94 M108 94 Q114.500 87 121 94" />
      ) : (
        <g className="figure-eyes" fill="var(--f-line)" stroke="none">
          {[85.5, 114.5].map((x) => (
            <ellipse key={x} cx={x + expression.gaze} cy="93" rx="3.5" ry={4.4 * (1 - expression.lid * 0.5)} />
          ))}
        </g>
      )}
      {!smiling && expression.lid > 0.3 && <path strokeWidth="2.2" d="M79 90 Q85.500 88 92 90 M108 90 Q114.500 88 121 90" />}
      <path strokeWidth="2" opacity="0.55" d="M101 96 Q104 103 99 105" />
      <path strokeWidth="3" d={expression.mouth} fill={expression.open ? 'var(--f-line)' : 'none'} />
    </g>
  )
}
