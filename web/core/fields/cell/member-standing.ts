import { findField } from '../../../../shared/core/metadata.ts'
import type { RelatedRecord } from '../../../../shared/core/records.ts'
import { useLabel, useObject } from '../../metadata/metadata.ts'

/** Says of a member who does not take part (not yet, or no more) that it is so; nothing of everything else. */
export function useMemberStanding(): (record: RelatedRecord) => string | undefined {
  const label = useLabel()
  const member = useObject('member')
  const choices = member && findField(member, 'status')?.options.options
  return ({ object, status }) => {
    if (object !== 'member' || status === 'active') return undefined
    const choice = choices?.find((one) => one.key === status)
    return choice && label(choice.label)
  }
}
