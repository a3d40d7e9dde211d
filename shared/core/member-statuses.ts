/** Whether somebody can sign in: now, once they accept, not any more. */
export const memberStatuses = ['active', 'invited', 'inactive'] as const
export type MemberStatus = (typeof memberStatuses)[number]
