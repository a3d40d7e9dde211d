/** What became of one made-up record: how it was created, and what was changed later. */
export interface Life {
  id: string
  at: Date
  values: Readonly<Record<string, unknown>>
  /** Earliest first. */
  edits: readonly { at: Date; values: Readonly<Record<string, unknown>> }[]
}
