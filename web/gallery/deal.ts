import type { RecordValues, Related } from '../../shared/core/records.ts'

const companyId = '0193a000-0000-7000-8000-000000000001'
const ownerId = '0193a000-0000-7000-8000-000000000003'

/** What deals of the gallery point at. */
export const related: Related = {
  [companyId]: { id: companyId, object: 'company', title: '苏州云岭泵业有限公司' },
  [ownerId]: { id: ownerId, object: 'member', title: 'Aino Virtanen' },
}

/** A deal no workspace has, with what is particular about it. */
export function deal(values: Readonly<Record<string, unknown>> = {}): RecordValues {
  const at = '2026-11-05T09:00:00.000Z'
  return {
    id: '0193a000-0000-7000-8000-000000000002',
    object: 'deal',
    title: 'Line 3 process pumps',
    version: 1,
    createdAt: at,
    createdBy: null,
    updatedAt: at,
    updatedBy: null,
    deletedAt: null,
    company: companyId,
    owner: ownerId,
    amount: { amount: '68000', currency: 'EUR' },
    closeDate: '2099-11-28',
    nextStep: 'Send the drawing',
    status: 'open',
    ...values,
  }
}
