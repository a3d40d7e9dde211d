import {
  IconBuilding,
  IconCalendar,
  IconCoins,
  IconDatabaseExport,
  IconKey,
  IconLock,
  IconShieldHalf,
  IconStack2,
  IconUserCircle,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { LinkProps } from '@tanstack/react-router'
import type { PlainKeyOf } from '../../platform/i18n/texts.ts'
import type { IconShape } from '../../platform/ui/icon.tsx'
import type { settingsTexts } from './settings-texts.ts'

export const settingsGroups = ['you', 'workspace', 'people', 'records'] as const
export type SettingsGroup = (typeof settingsGroups)[number]

/** One page of the settings: where it stands in the navigation and who is offered it. */
export interface SettingsEntry {
  /** Its address, the first of those below it. web/router.tsx holds the routes. */
  to: NonNullable<LinkProps['to']>
  group: SettingsGroup
  icon: IconShape
  /** What it is called; a module's page after its object, by the name the workspace gave that. */
  text: PlainKeyOf<typeof settingsTexts> | { object: string }
  /** The verb a member must hold (`metadata.manage`); absent: everyone's. */
  permission?: string
}

/** The pages of the settings that are no module's, in the order of the navigation within its group. */
export const settingsPages: readonly SettingsEntry[] = [
  { to: '/settings/profile', group: 'you', icon: IconUserCircle, text: 'profile' },
  { to: '/settings/security', group: 'you', icon: IconLock, text: 'security' },
  { to: '/settings/api-keys', group: 'you', icon: IconKey, text: 'apiKeys' },
  {
    to: '/settings/workspace',
    group: 'workspace',
    icon: IconBuilding,
    text: 'workspace',
    permission: 'settings.manage',
  },
  {
    to: '/settings/currencies',
    group: 'workspace',
    icon: IconCoins,
    text: 'currencies',
    permission: 'settings.manage',
  },
  {
    to: '/settings/calendar',
    group: 'workspace',
    icon: IconCalendar,
    text: 'calendar',
    permission: 'settings.manage',
  },
  {
    to: '/settings/backups',
    group: 'workspace',
    icon: IconDatabaseExport,
    text: 'backups',
    permission: 'settings.manage',
  },
  {
    to: '/settings/members',
    group: 'people',
    icon: IconUsers,
    text: 'members',
    permission: 'members.manage',
  },
  {
    to: '/settings/teams',
    group: 'people',
    icon: IconUsersGroup,
    text: 'teams',
    permission: 'members.manage',
  },
  {
    to: '/settings/roles',
    group: 'people',
    icon: IconShieldHalf,
    text: 'roles',
    permission: 'members.manage',
  },
  {
    to: '/settings/objects',
    group: 'records',
    icon: IconStack2,
    text: 'objects',
    permission: 'metadata.manage',
  },
]
