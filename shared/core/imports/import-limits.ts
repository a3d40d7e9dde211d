/** What one import may hold. */
export const importLimits = {
  /** Files (or sheets) of one import. */
  tables: 10,
  /** Bytes of one file. */
  fileBytes: 4 * 1024 ** 3,
  columns: 1_000,
  /** Different texts of a column that are looked at to say what each means. */
  distinctValues: 2_000,
} as const
