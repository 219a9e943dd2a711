import { Button, type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** Bottle green: the house colour. Shades 6 and 7 carry white text at 5 : 1 and more. */
const pine: MantineColorsTuple = [
  '#eef5f1',
  '#dcebe3',
  '#b9d7ca',
  '#92c1ae',
  '#6caa93',
  '#4a9079',
  '#2f7562',
  '#235f4f',
  '#1b4c40',
  '#123830',
]
/** Clay: for warnings and what cannot be undone. */
const clay: MantineColorsTuple = [
  '#fbefe9',
  '#f6dfd3',
  '#edbda6',
  '#e39a78',
  '#d97c52',
  '#c8623a',
  '#ad4c27',
  '#933f20',
  '#77331b',
  '#592614',
]
/** Warm greys, in place of Mantine's blue ones. */
const gray: MantineColorsTuple = [
  '#faf7f0',
  '#f3eee3',
  '#e8e1d2',
  '#d9d0bd',
  '#bfb49e',
  '#978c78',
  '#6f6657',
  '#564e42',
  '#3d372e',
  '#27231d',
]
const dark: MantineColorsTuple = [
  '#f1ebde',
  '#d3cab9',
  '#b4aa98',
  '#8c8373',
  '#5f584c',
  '#474138',
  '#36312a',
  '#262320',
  '#1c1a17',
  '#141210',
]

const HUMANIST =
  "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'Segoe UI', 'Source Sans 3', 'Noto Sans', 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif"
const BOOK =
  "'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, 'Source Serif 4', 'Noto Serif', Georgia, 'Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'STSong', serif"

export const theme = createTheme({
  colors: { pine, clay, gray, dark },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: HUMANIST,
  headings: { fontFamily: BOOK, fontWeight: '600' },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '8px', md: '12px', lg: '18px', xl: '28px' },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({ defaultProps: { radius: 'xl' } }),
  },
})

/** Paper and ink in place of white and black. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--font-book': BOOK },
  light: {
    '--mantine-color-body': '#f8f4eb',
    '--mantine-color-text': '#27231d',
    '--mantine-color-dimmed': '#645b4d',
    '--mantine-color-placeholder': '#756b5b',
    '--mantine-color-default': '#fffdf8',
    '--mantine-color-default-hover': '#f3eee3',
    '--mantine-color-default-color': '#27231d',
    '--mantine-color-default-border': '#d9d0bd',
    '--mantine-color-anchor': '#1b4c40',
    '--mantine-color-error': '#933f20',
  },
  dark: {
    '--mantine-color-body': '#1a1815',
    '--mantine-color-text': '#f1ebde',
    '--mantine-color-dimmed': '#b4aa98',
    '--mantine-color-placeholder': '#a0967f',
    '--mantine-color-default': '#262320',
    '--mantine-color-default-hover': '#302c26',
    '--mantine-color-default-color': '#f1ebde',
    '--mantine-color-default-border': '#474138',
    '--mantine-color-anchor': '#92c1ae',
    '--mantine-color-error': '#e39a78',
  },
})
