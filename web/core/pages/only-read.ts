/**
 * A reader of addresses whose page gets what was read, and nothing in its place: the router would hand on what the
 * reader leaves out as it was written, a number where a word is looked up by, or an address that is none.
 */
export function onlyRead<Search extends object>(
  read: (raw: Record<string, unknown>) => Search,
): (raw: Record<string, unknown>) => Search {
  return (raw) => {
    const unread: Record<string, undefined> = {}
    const asked = new Proxy(raw, {
      get: (all, name) => {
        if (typeof name === 'string' && Object.hasOwn(all, name)) unread[name] = undefined
        return Reflect.get(all, name)
      },
    })
    const search = read(asked)
    return { ...unread, ...search }
  }
}
