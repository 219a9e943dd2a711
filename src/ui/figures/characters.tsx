import type { ReactNode } from 'react'
import type { PersonaId } from '#content'

/** What makes a character: drawn behind the head, over the shoulders, and over the face. Units of a 200 × 200 figure. */
export interface Character {
  readonly behind: ReactNode
  readonly clothes: ReactNode
  readonly over: ReactNode
  /** Width and height of the head (radii). */
  readonly head: readonly [number, number]
}

const shoulders = 'M22 204 C24 168 52 156 82 149 L100 158 L118 149 C148 156 176 168 178 204 Z'
const ink = 'var(--f-ink)'
const cloth = 'var(--f-cloth)'
const soft = 'var(--f-soft)'
const face = 'var(--f-face)'
const spark = 'var(--f-spark)'

const curls: readonly (readonly [number, number, number])[] = [
  [64, 62, 17],
  [82, 46, 18],
  [103, 40, 19],
  [124, 48, 18],
  [139, 65, 17],
  [146, 86, 15],
  [143, 106, 14],
  [56, 83, 16],
  [57, 104, 14],
  [64, 120, 11],
  [137, 122, 11],
]

/** Four people, each in two looks. */
export const CHARACTERS: Readonly<Record<PersonaId, Readonly<Record<'a' | 'b', Character>>>> = {
  analytical: {
    a: {
      head: [33, 41],
      behind: (
        <path
          fill={ink}
          d="M57 98 C52 54 76 37 100 37 C124 37 148 54 143 98 L145 124 C138 132 130 130 126 126 L74 126 C70 130 62 132 55 124 Z"
        />
      ),
      clothes: (
        <>
          <path fill={cloth} d={shoulders} />
          <path stroke={soft} strokeWidth="2" fill="none" d="M60 204 C60 186 62 176 66 168 M140 204 C140 186 138 176 134 168" />
        </>
      ),
      over: (
        <>
          <path fill={cloth} d="M84 135 Q100 145 116 135 L121 159 Q100 168 79 159 Z" />
          <path stroke={soft} strokeWidth="1.8" fill="none" d="M83 146 Q100 155 117 146" />
          <path
            fill={ink}
            d="M64 90 C62 60 80 47 100 47 C120 47 138 60 136 90 C134 80 132 74 129 71 C112 75 88 75 71 71 C68 74 66 80 64 90 Z"
          />
          <g fill="none" stroke={spark} strokeWidth="2.6">
            <circle cx="85.5" cy="93" r="11.5" />
            <circle cx="114.5" cy="93" r="11.5" />
            <path d="M97 92 Q100 90 103 92 M74 91 L66 89 M126 91 L134 89" />
          </g>
        </>
      ),
    },
    b: {
      head: [33, 42],
      behind: <path fill={ink} d="M66 96 C60 62 78 42 100 42 C122 42 140 62 134 96 Z" />,
      clothes: (
        <>
          <path fill={cloth} d={shoulders} />
          <path fill={face} d="M84 140 L100 168 L116 140 L124 152 L106 184 L100 172 L94 184 L76 152 Z" />
          <path fill="#fff" opacity="0.86" d="M80 146 L100 170 L92 184 L74 154 Z M120 146 L100 170 L108 184 L126 154 Z" />
          <path fill={spark} d="M95 168 L105 168 L103 176 L109 204 L91 204 L97 176 Z" />
          <path stroke={soft} strokeWidth="3" strokeLinecap="round" d="M140 178 V190 M146 178 V188" />
        </>
      ),
      over: (
        <>
          <path
            fill={ink}
            d="M65 88 C60 58 76 40 100 40 C126 39 141 58 135 88 C134 78 131 71 127 67 C112 70 93 67 82 57 C79 67 69 74 65 88 Z"
          />
          <g fill="none" stroke={ink} strokeWidth="2.8">
            <rect x="73" y="85" width="23" height="16" rx="4" />
            <rect x="104" y="85" width="23" height="16" rx="4" />
            <path d="M96 91 Q100 89 104 91 M73 90 L66 88 M127 90 L134 88" />
          </g>
        </>
      ),
    },
  },
  driver: {
    a: {
      head: [32, 41],
      behind: (
        <>
          <circle cx="100" cy="36" r="13" fill={ink} />
          <path fill={ink} d="M65 100 C58 60 78 43 100 43 C122 43 142 60 135 100 Z" />
        </>
      ),
      clothes: (
        <>
          <path fill={ink} d={shoulders} />
          <path fill={face} d="M86 138 H114 L118 152 L100 186 L82 152 Z" />
          <path
            fill={cloth}
            d="M82 148 L100 188 L92 204 L66 204 L58 170 L70 164 L62 157 Z M118 148 L100 188 L108 204 L134 204 L142 170 L130 164 L138 157 Z"
          />
          <circle cx="100" cy="197" r="2.6" fill={soft} />
        </>
      ),
      over: (
        <>
          <path fill={ink} d="M66 92 C60 60 78 45 102 45 C126 46 140 62 134 92 C132 74 124 62 108 60 C92 60 76 70 66 92 Z" />
          <circle cx="66.5" cy="106" r="3" fill={spark} />
          <circle cx="133.5" cy="106" r="3" fill={spark} />
        </>
      ),
    },
    b: {
      head: [35, 42],
      behind: null,
      clothes: (
        <>
          <path fill={cloth} d="M16 204 C18 164 48 155 80 148 L100 160 L120 148 C152 155 182 164 184 204 Z" />
          <path fill={face} d="M84 138 H116 L120 150 L100 184 L80 150 Z" />
          <path
            fill="#fff"
            opacity="0.86"
            d="M80 146 L100 186 L96 204 L72 172 L66 152 Z M120 146 L100 186 L104 204 L128 172 L134 152 Z"
          />
          <path
            stroke={ink}
            strokeWidth="2"
            fill="none"
            d="M70 152 L62 172 L72 178 L64 184 L84 204 M130 152 L138 172 L128 178 L136 184 L116 204"
          />
        </>
      ),
      over: (
        <>
          <path
            fill={ink}
            opacity="0.9"
            d="M64 88 C60 58 78 45 100 45 C122 45 140 58 136 88 C134 76 130 66 123 62 C110 57 90 57 77 62 C70 66 66 76 64 88 Z"
          />
          <path
            fill={ink}
            d="M65 94 C64 124 80 138 100 138 C120 138 136 124 135 94 C132 106 126 110 118 108 C112 105 105 106 100 108 C95 106 88 105 82 108 C74 110 68 106 65 94 Z"
          />
          <path
            fill={face}
            d="M84 116 C84 108 94 108 100 110 C106 108 116 108 116 116 C116 126 108 127 100 127 C92 127 84 126 84 116 Z"
          />
        </>
      ),
    },
  },
  amiable: {
    a: {
      head: [36, 41],
      behind: (
        <path
          fill={ink}
          d="M60 88 C50 56 74 36 100 36 C126 36 150 56 140 88 C152 102 150 124 142 134 C148 142 144 152 134 154 L66 154 C56 152 52 142 58 134 C50 124 48 102 60 88 Z"
        />
      ),
      clothes: (
        <>
          <path fill={soft} d={shoulders} />
          <path fill={face} d="M86 140 H114 L119 151 Q100 168 81 151 Z" />
          <path
            fill={cloth}
            d="M22 204 C24 170 50 158 78 150 C82 172 92 190 98 204 Z M178 204 C176 170 150 158 122 150 C118 172 108 190 102 204 Z"
          />
          <path
            stroke={ink}
            opacity="0.5"
            strokeWidth="1.6"
            fill="none"
            d="M78 150 C82 172 92 190 98 204 M122 150 C118 172 108 190 102 204"
          />
          <circle cx="86" cy="190" r="2.4" fill={spark} />
        </>
      ),
      over: (
        <path
          fill={ink}
          d="M63 98 C58 62 78 46 100 50 C98 68 82 78 70 82 C66 86 64 92 63 98 Z M137 98 C142 62 122 46 100 50 C104 66 118 76 130 81 C134 86 136 92 137 98 Z"
        />
      ),
    },
    b: {
      head: [36, 42],
      behind: <path fill={ink} d="M64 104 C54 96 56 70 66 62 L134 62 C144 70 146 96 136 104 Z" />,
      clothes: (
        <>
          <path fill={cloth} d={shoulders} />
          <path fill={soft} d="M80 146 Q100 172 120 146 L126 152 Q100 184 74 152 Z" />
          <path
            stroke={soft}
            strokeWidth="2"
            fill="none"
            opacity="0.8"
            d="M48 190 l6 -7 l6 7 l6 -7 l6 7 M128 190 l6 -7 l6 7 l6 -7 l6 7 M88 196 l6 -7 l6 7 l6 -7 l6 7"
          />
        </>
      ),
      over: (
        <>
          <path
            fill={ink}
            d="M64 94 C60 78 62 64 72 57 C71 68 69 80 69 94 Z M136 94 C140 78 138 64 128 57 C129 68 131 80 131 94 Z"
          />
          <path
            fill={ink}
            d="M82 111 C86 103 96 103 100 107 C104 103 114 103 118 111 C112 114 106 112 100 111 C94 112 88 114 82 111 Z"
          />
          <path stroke={ink} strokeWidth="1.4" opacity="0.35" fill="none" d="M86 65 Q100 61 114 65 M89 59 Q100 56 111 59" />
        </>
      ),
    },
  },
  expressive: {
    a: {
      head: [33, 40],
      behind: (
        <g fill={ink}>
          {curls.map(([x, y, r]) => (
            <circle key={`${x}-${y}`} cx={x} cy={y} r={r} />
          ))}
          <rect x="62" y="52" width="78" height="70" rx="30" />
        </g>
      ),
      clothes: (
        <>
          <path fill={cloth} d={shoulders} />
          <path fill={face} d="M86 138 H114 L128 152 Q100 184 72 152 Z" />
          <path
            stroke={spark}
            strokeWidth="3.4"
            strokeDasharray="0.1 7"
            strokeLinecap="round"
            fill="none"
            d="M74 156 Q100 186 126 156"
          />
          <path
            fill={soft}
            opacity="0.85"
            d="M44 176 l8 8 l-8 8 l-8 -8 Z M156 176 l8 8 l-8 8 l-8 -8 Z M66 192 l7 7 l-7 7 l-7 -7 Z M134 192 l7 7 l-7 7 l-7 -7 Z"
          />
        </>
      ),
      over: (
        <>
          <g fill={ink}>
            <circle cx="74" cy="62" r="11" />
            <circle cx="90" cy="55" r="12" />
            <circle cx="109" cy="54" r="12" />
            <circle cx="126" cy="62" r="11" />
            <circle cx="68" cy="76" r="7" />
            <circle cx="132" cy="76" r="7" />
          </g>
          <path fill="none" stroke={spark} strokeWidth="3" d="M66 108 a6 7 0 1 0 0.1 0 M134 108 a6 7 0 1 0 0.1 0" />
        </>
      ),
    },
    b: {
      head: [33, 42],
      behind: <path fill={ink} d="M66 98 C58 62 78 42 100 42 C124 42 142 62 134 98 Z" />,
      clothes: (
        <>
          <path fill={cloth} d={shoulders} />
          <path fill={face} d="M86 138 H114 L120 152 L100 176 L80 152 Z" />
          <path
            fill={spark}
            d="M74 146 C84 156 116 156 126 146 L132 158 C116 170 108 168 104 172 L114 204 L92 204 L96 172 C86 170 76 166 68 158 Z"
          />
          <path stroke={soft} strokeWidth="2" opacity="0.9" d="M40 180 l10 10 M52 172 l10 10 M138 182 l10 -10 M150 190 l10 -10" />
        </>
      ),
      over: (
        <>
          <path
            fill={ink}
            d="M65 90 C58 64 66 50 78 46 C76 40 82 32 96 32 C122 28 146 42 136 64 C138 72 137 82 135 90 C133 80 131 74 127 70 C110 72 96 66 88 58 C84 68 70 74 65 90 Z"
          />
          <path fill={ink} d="M95 131 Q100 135 105 131 L103 127 Q100 128 97 127 Z" />
        </>
      ),
    },
  },
}
