import type { Mood, PersonaId } from '#content'

/** What a buyer's face can show. */
export const FACES = ['neutral', 'pleased', 'doubtful', 'annoyed', 'angry'] as const
export type Face = (typeof FACES)[number]

/**
 * The face that goes with a mood: lost patience shows first, then lost trust, then liking.
 *
 * @param mood - trust, patience and interest, 0 to 100
 * @param heat - of a complaint, 0 to 100; 0 when there is none
 */
export function faceOf(mood: Mood, heat = 0): Face {
  if (heat >= 65 || (mood.patience <= 22 && mood.trust <= 40) || mood.patience <= 12) return 'angry'
  if (heat >= 40 || mood.patience <= 36) return 'annoyed'
  if (mood.trust >= 58 && mood.interest >= 50 && mood.patience >= 45) return 'pleased'
  if (mood.trust <= 34 || mood.interest <= 26) return 'doubtful'
  return 'neutral'
}

/** How the parts of a face stand: brows as left and right `[outer y, inner y]`, lids 0 open to 1 shut, gaze sideways. */
export interface Expression {
  readonly brows: readonly [readonly [number, number], readonly [number, number]]
  readonly lid: number
  readonly gaze: number
  /** Path of the mouth, in figure units. */
  readonly mouth: string
  readonly open: boolean
  readonly blush: number
  readonly tilt: number
}

type Table = Readonly<Record<Face, Expression>>

const calm: Table = {
  neutral: {
    brows: [
      [81, 80],
      [81, 80],
    ],
    lid: 0.15,
    gaze: 0,
    mouth: 'M91 116 Q100 118 109 116',
    open: false,
    blush: 0,
    tilt: 0,
  },
  pleased: {
    brows: [
      [79, 76],
      [79, 76],
    ],
    lid: 0,
    gaze: 0,
    mouth: 'M88 114 Q100 124 112 114',
    open: false,
    blush: 0.55,
    tilt: -2,
  },
  doubtful: {
    brows: [
      [79, 74],
      [82, 83],
    ],
    lid: 0.25,
    gaze: 2.4,
    mouth: 'M91 118 Q99 115 109 113',
    open: false,
    blush: 0,
    tilt: 4,
  },
  annoyed: {
    brows: [
      [80, 85],
      [80, 85],
    ],
    lid: 0.42,
    gaze: 0,
    mouth: 'M90 118 Q100 115 110 118',
    open: false,
    blush: 0.15,
    tilt: 1,
  },
  angry: {
    brows: [
      [77, 87],
      [77, 87],
    ],
    lid: 0.35,
    gaze: 0,
    mouth: 'M89 120 Q100 112 111 120',
    open: false,
    blush: 0.7,
    tilt: 0,
  },
}

/** The same feelings, worn differently: the amiable is hurt where others are angry, the expressive shows all of it. */
export const EXPRESSIONS: Readonly<Record<PersonaId, Table>> = {
  analytical: calm,
  driver: {
    ...calm,
    neutral: {
      ...calm.neutral,
      brows: [
        [80, 81],
        [79, 80],
      ],
      mouth: 'M91 117 L109 116',
    },
    pleased: {
      ...calm.pleased,
      brows: [
        [78, 79],
        [76, 75],
      ],
      mouth: 'M90 116 Q102 121 112 112',
      tilt: 0,
    },
    angry: { ...calm.angry, mouth: 'M89 114 Q100 110 111 114 Q111 123 100 122 Q89 123 89 114 Z', open: true, tilt: 0 },
  },
  amiable: {
    ...calm,
    neutral: { ...calm.neutral, lid: 0, mouth: 'M90 114 Q100 120 110 114', blush: 0.35, tilt: -3 },
    pleased: { ...calm.pleased, mouth: 'M87 112 Q100 127 113 112', blush: 0.8, tilt: -4 },
    doubtful: {
      ...calm.doubtful,
      brows: [
        [82, 76],
        [82, 76],
      ],
      mouth: 'M92 117 Q96 114 100 117 Q104 119 108 116',
      blush: 0.25,
    },
    annoyed: {
      ...calm.annoyed,
      brows: [
        [84, 77],
        [84, 77],
      ],
      lid: 0.45,
      mouth: 'M92 118 Q100 114 108 118',
      blush: 0.3,
      tilt: 4,
    },
    angry: {
      ...calm.angry,
      brows: [
        [86, 76],
        [86, 76],
      ],
      lid: 0.5,
      gaze: -2.6,
      mouth: 'M91 120 Q100 113 109 120',
      blush: 0.8,
      tilt: 6,
    },
  },
  expressive: {
    ...calm,
    neutral: {
      ...calm.neutral,
      brows: [
        [79, 75],
        [79, 75],
      ],
      lid: 0,
      mouth: 'M88 113 Q100 121 112 112',
      blush: 0.3,
      tilt: -3,
    },
    pleased: {
      ...calm.pleased,
      brows: [
        [76, 71],
        [76, 71],
      ],
      mouth: 'M86 111 Q100 115 114 111 Q112 128 100 128 Q88 128 86 111 Z',
      open: true,
      blush: 0.8,
      tilt: -5,
    },
    doubtful: { ...calm.doubtful, mouth: 'M90 119 Q100 113 110 117', tilt: 7 },
    annoyed: { ...calm.annoyed, lid: 0.5, gaze: 2.8, mouth: 'M90 119 Q100 113 110 118', tilt: 5 },
    angry: { ...calm.angry, mouth: 'M87 113 Q100 107 113 113 Q114 128 100 127 Q86 128 87 113 Z', open: true, blush: 1, tilt: -2 },
  },
}
