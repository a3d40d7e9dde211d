/** What the audit log tells apart. */
export const auditAreas = [
  'records',
  'exports',
  'access',
  'signIns',
  'members',
  'definitions',
  'settings',
  'operations',
] as const
export type AuditArea = (typeof auditAreas)[number]
