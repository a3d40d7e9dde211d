import type { AuditArea } from '../../../shared/core/audit-areas.ts'
import type { Events } from '../../../shared/platform/registry.ts'

/** Kinds of what happens to records: nearly everything that happens. */
type RecordKind = Extract<keyof Events, `records.${string}`>
export type RareKind = Exclude<keyof Events, RecordKind>

/** Where the audit log puts what is not about records; null: steps of work that its beginning and end tell of. */
const areaOfKind: Readonly<Record<RareKind, AuditArea | null>> = {
  'metadata.changed': 'definitions',
  'layouts.changed': 'definitions',
  'views.changed': 'definitions',
  'settings.changed': 'settings',
  'settings.rates-changed': 'settings',
  'menus.changed': 'settings',
  'members.invited': 'members',
  'members.invitation-revoked': 'members',
  'members.joined': 'members',
  'members.role-changed': 'members',
  'members.deactivated': 'members',
  'members.reactivated': 'members',
  'members.reset-link-made': 'signIns',
  'members.password-changed': 'signIns',
  'members.second-factor-changed': 'signIns',
  'members.signed-in': 'signIns',
  'members.sign-in-refused': 'signIns',
  'members.sessions-ended': 'signIns',
  'members.api-key-used': 'signIns',
  'members.api-key-created': 'signIns',
  'members.api-key-revoked': 'signIns',
  'access.seeing-as-begun': 'access',
  'access.seeing-as-ended': 'access',
  'access.role-created': 'access',
  'access.role-changed': 'access',
  'access.role-deleted': 'access',
  'access.shared': 'access',
  'access.unshared': 'access',
  'exports.made': 'exports',
  'operations.started': null,
  'operations.finished': 'operations',
  'imports.started': 'operations',
  'imports.discarded': 'operations',
  'imports.finished': 'operations',
}

const rareKinds = Object.keys(areaOfKind) as RareKind[]

/** The kinds of an area other than that of records. */
export function kindsOfArea(area: Exclude<AuditArea, 'records'>): readonly RareKind[] {
  return rareKinds.filter((kind) => areaOfKind[kind] === area)
}

/** What the log leaves out. */
export const untoldKinds: readonly RareKind[] = rareKinds.filter((kind) => areaOfKind[kind] === null)
