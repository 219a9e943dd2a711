/** How much each piece of evidence counts; fitted by tests/bench/about-fit.ts to lines that people marked. */
export const NUMBERS: Readonly<Record<string, number>> = {
  'about pairs': 0.92,
  'about stems': 0.5,
  around: 0.82,
  first: 1.63,
  'line pairs': 0.59,
  'line stems': 1.9,
  'nothing, each ten stems': 1.87,
  'nothing, words listed': 0.85,
  shared: 1.45,
  thread: 0.92,
  'thread takes-up': 2.46,
  'thread tells': 1.45,
  'turn about pairs': 0.58,
  'turn about stems': 2.06,
}
/** How well what is done fits what the topic is, in the order of `TYPES`; the last speaks for nothing at all. */
export const FITS: Readonly<Record<string, readonly number[]>> = {
  asks: [0.55, 1.03, -1.41, -1.85, 0.09, 1.51, -0.52, 0.61],
  'asks-trouble': [1.88, 0.92, -0.27, -1.62, -0.26, 0.99, -0.46, -1.17],
  'takes-up': [0.46, -0.47, 0.51, -0.39, -1.39, 0.16, -0.47, 1.59],
  benefits: [-1.7, -0.15, -0.2, 2.6, -0.54, 0.32, 0.11, -0.44],
  tells: [-2.75, -0.36, -1.16, 2.19, -1.39, 0.47, 1.09, 1.91],
  proposes: [-0.08, -0.68, -0.95, 0.76, -0.36, 1.11, 0.02, 0.18],
  tends: [-0.83, -0.8, -1.42, -0.1, -0.79, 0.69, 0.06, 3.18],
}
