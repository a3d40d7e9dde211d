/** Is the deal decided? */
export function isClosed(record: Readonly<Record<string, unknown>>): boolean {
  return record.status === 'won' || record.status === 'lost'
}
