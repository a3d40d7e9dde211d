/** What Kith itself reads back exactly: the values as they are, with what they are values of. */
export const ownFormat = 'application/x-kith-cells+json'

export interface OwnCells {
  fields: { id: string; type: string }[]
  /** By row and column. */
  values: unknown[][]
}
