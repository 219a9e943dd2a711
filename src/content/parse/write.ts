import { stringify } from 'yaml'

/** Text as it stands between tags: what Markdown or MDX would read as a sign has a backslash. */
export function asText(text: string, atStart = true): string {
  const signs = text.replace(/[\\`*_{}<&]/g, (sign) => `\\${sign}`)
  return atStart ? signs.replace(/^([#>+=~-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2') : signs
}

/** One scalar on one line, in quotes where YAML would read it otherwise. */
export function yaml(value: string | number): string {
  return typeof value === 'number'
    ? String(value)
    : stringify(value, { lineWidth: 0, defaultStringType: needsQuotes(value) ? 'QUOTE_DOUBLE' : 'PLAIN' }).trimEnd()
}
function needsQuotes(value: string): boolean {
  return /[:#{}[\],&*?|<>=!%@`"'\\\n-]/.test(value)
}
