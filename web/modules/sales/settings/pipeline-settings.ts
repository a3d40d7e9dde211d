import { IconFilter } from '@tabler/icons-react'
import type { SettingsEntry } from '../../../core/settings/settings-pages.ts'

/** The page that edits pipelines and their stages, in the navigation of the settings. */
export const pipelineSettings: SettingsEntry = {
  to: '/settings/pipelines',
  group: 'records',
  icon: IconFilter,
  text: { object: 'pipeline' },
  permission: 'metadata.manage',
}
