/**
 * A part of the records whose code comes with its first call: the first page must not wait for what a trainer or a manager does.
 *
 * @param names - its functions, each of which gives a promise
 */
export function later<Part extends Readonly<Record<Name, (...given: never[]) => Promise<unknown>>>, Name extends string>(
  names: readonly Name[],
  load: () => Promise<Part>,
): Pick<Part, Name> {
  const call =
    (name: Name) =>
    async (...given: never[]) =>
      (await load())[name](...given)
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Pick<Part, Name> // each name, as promised
}
