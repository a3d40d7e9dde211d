/** A title cut at what was typed: before it, it, behind it; all before where it is found by something else. */
export function splitMatch(title: string, typed: string): [string, string, string] {
  const at = typed === '' ? -1 : title.toLowerCase().indexOf(typed.toLowerCase())
  if (at === -1) return [title, '', '']
  const end = at + typed.length
  return [title.slice(0, at), title.slice(at, end), title.slice(end)]
}
