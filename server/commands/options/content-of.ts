import type { CheckedBackup } from '../../platform/backup/check-backup.ts'

/** What a backup holds: '1 workspace, 8612 rows and 3 files'. */
export function contentOf({ header, end }: CheckedBackup): string {
  const rows = end.tables.reduce((sum, table) => sum + table.rows, 0)
  const { length } = header.workspaces
  return `${length} workspace${length === 1 ? '' : 's'}, ${rows} rows and ${end.files.count} files`
}
