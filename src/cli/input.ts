import { decoded } from './files.ts'
import { Stop } from './stop.ts'

/**
 * Lines of standard input, without their ends and without a byte order mark.
 *
 * @throws Stop at the first line that is no text in UTF-8
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let number = 0
  let waiting: Uint8Array[] = []
  const text = (bytes: Uint8Array): readonly string[] => {
    const read = decoded(bytes)
    if (read.text === null) throw new Stop(`line ${number + 1}: ${read.message} ${read.mend}`)
    const lines = read.text.replace(/\r$/, '').split('\r')
    number += lines.length
    return lines
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield* text(Buffer.concat([...waiting, chunk.subarray(from, end)]))
      waiting = []
      from = end + 1
    }
    if (from < chunk.length) waiting.push(chunk.subarray(from))
  }
  if (waiting.length > 0) yield* text(Buffer.concat(waiting))
}
