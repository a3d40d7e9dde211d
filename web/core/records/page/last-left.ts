interface Left {
  object: string
  id: string
}

// Of one page: where somebody comes back to is not worth more.
let left: Left | null = null

/** The page of a record is left: a list that comes next goes on at its row. */
export function rememberLeft(object: string, id: string): void {
  left = { object, id }
}

/** The record whose page was left just before a list of its object is shown; told once. */
export function takeLeft(object: string): string | null {
  const id = left?.object === object ? left.id : null
  left = null
  return id
}

/** Was the page of a record of this object left just before? */
export function isLeft(object: string): boolean {
  return left?.object === object
}
