/** What an import is called: its files and their sheets. */
export function namesOf({ tables }: { tables: readonly { name: string }[] }): string {
  return tables.map((table) => table.name).join(', ')
}
