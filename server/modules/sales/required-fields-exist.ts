import { mayBeRequired } from '../../../shared/modules/sales/required-fields.ts'
import type { RecordRule } from '../../core/records/index.ts'

/** What a stage asks for are fields of deals that somebody can fill in, by their definition ids. */
export const requiredFieldsExist: RecordRule = {
  object: 'stage',
  name: 'required-fields-exist',
  check(tx, changes, refuse) {
    for (const change of changes) {
      const wanted = change.after?.requiredFields ?? null
      if (wanted === null || !change.given.has('requiredFields') || change.isUndo) continue
      const known = new Set(mayBeRequired(tx.metadata.objects.get('deal')!).map(({ id }) => id))
      if (Array.isArray(wanted) && wanted.every((id) => typeof id === 'string' && known.has(id))) continue
      refuse(
        change,
        'sales.not-fields-of-deals',
        'This takes a list of ids of fields of deals that can be filled in. Leave out those that are gone.',
        'requiredFields',
      )
    }
  },
}
