import type { WorkspaceSettings } from '../../../shared/core/workspace-settings.ts'
import type { WorkspaceDatabase } from '../../platform/database/database.ts'
import { sql } from '../../platform/database/sql.ts'
import { neverSaved } from '../saved-version.ts'

/** The workspace's settings; what was never set has the value of `defaultSettings`. */
export async function loadSettings(db: WorkspaceDatabase): Promise<WorkspaceSettings> {
  const rows = await db.query<{ value: Partial<WorkspaceSettings> }>(
    sql`select value from ${db.table('setting')} where key = 'workspace'`,
  )
  const kept = { ...defaultSettings, ...rows[0]?.value }
  // Workspaces of earlier versions have always sorted by their first language.
  return { ...kept, sortLanguage: rows[0]?.value.sortLanguage ?? kept.languages[0] ?? 'en' }
}

export const defaultSettings: WorkspaceSettings = {
  name: '',
  timeZone: 'UTC',
  languages: ['en'],
  sortLanguage: 'en',
  country: 'US',
  currency: 'USD',
  currencies: [],
  fiscalYearStartMonth: 1,
  weekStartsOn: 1,
  workingHours: {
    1: [['09:00', '17:00']],
    2: [['09:00', '17:00']],
    3: [['09:00', '17:00']],
    4: [['09:00', '17:00']],
    5: [['09:00', '17:00']],
  },
  holidays: [],
  accent: 'lagoon',
  logo: null,
  ...neverSaved,
}
