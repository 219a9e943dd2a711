/** How much each piece of evidence counts; fitted by tests/bench/about-fit.ts to lines that people marked. */
export const NUMBERS: Readonly<Record<string, number>> = {
  'about pairs': 0.93,
  'about stems': 0.51,
  around: 0.82,
  first: 1.63,
  'line pairs': 0.59,
  'line stems': 1.89,
  'nothing, each ten stems': 1.9,
  'nothing, words listed': 0.86,
  shared: 1.43,
  thread: 0.91,
  'thread takes-up': 2.46,
  'thread tells': 1.54,
  'turn about pairs': 0.56,
  'turn about stems': 2.06,
}
/** How well what is done fits what the topic is, in the order of `TYPES`; the last speaks for nothing at all. */
export const FITS: Readonly<Record<string, readonly number[]>> = {
  asks: [0.57, 1.04, -1.39, -1.84, 0.1, 1.52, -0.51, 0.51],
  'asks-trouble': [1.89, 0.93, -0.26, -1.62, -0.24, 1, -0.46, -1.24],
  'takes-up': [0.47, -0.46, 0.53, -0.37, -1.37, 0.17, -0.47, 1.51],
  benefits: [-1.69, -0.15, -0.19, 2.61, -0.54, 0.32, 0.11, -0.47],
  tells: [-2.57, -0.32, -0.96, 2.33, -1.3, -0.23, 1.03, 2.03],
  proposes: [-1.05, -0.61, -1.53, 1.62, -1.32, 1.29, 1.05, 0.56],
  tends: [-0.81, -0.78, -1.4, -0.09, -0.78, 0.7, 0.07, 3.08],
}
