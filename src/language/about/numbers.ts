/** How much each piece of evidence counts; fitted by tests/bench/about-fit.ts to lines that people marked. */
export const NUMBERS: Readonly<Record<string, number>> = {
  'about pairs': 1.45,
  'about stems': 0.09,
  around: 0.94,
  first: 1.55,
  'line pairs': 0.47,
  'line stems': 1.89,
  'nothing, each strange stem': 0.7,
  'nothing, each telling stem': 0.29,
  'nothing, words listed': 0.83,
  shared: 1.54,
  thread: 0.79,
  'thread takes-up': 2.67,
  'thread tells': 1.28,
  'turn about stems': 2.32,
}
/** How well what is done fits what the topic is, in the order of `TYPES`; the last speaks for nothing at all. */
export const FITS: Readonly<Record<string, readonly number[]>> = {
  asks: [0.58, 1.04, -1.66, -1.64, 0.17, 1.61, -0.63, 0.54],
  'asks-trouble': [1.82, 1.01, -0.55, -1.37, -0.1, 0.96, -0.42, -1.35],
  'takes-up': [0.41, 0.09, 0.44, -0.61, -1.48, 0.17, -0.45, 1.44],
  benefits: [-1.65, -0.07, -0.14, 2.73, -0.77, 0.26, -0.03, -0.33],
  tells: [-2.6, -0.25, -1.46, 2.23, -1.28, 0.54, 1.17, 1.66],
  proposes: [-0.35, -0.72, -1.05, 0.72, -0.45, 1.25, 0.06, 0.53],
  tends: [-0.95, -0.85, -1.67, -0.07, -0.58, 0.63, 0.53, 2.96],
}
