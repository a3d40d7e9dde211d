import type { ApiKeyScope } from '../../../../shared/core/members-contract.ts'
import type { PlainKeyOf } from '../../../platform/i18n/texts.ts'
import type { keyTexts } from './key-texts.ts'

export const scopeNames: Record<ApiKeyScope, PlainKeyOf<typeof keyTexts>> = {
  read: 'scope_read',
  write: 'scope_write',
  import: 'scope_import',
  export: 'scope_export',
  manage: 'scope_manage',
}
