import {
  type Icon,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconFileExport,
  IconFileImport,
  IconFlask,
  IconPencil,
  IconRestore,
  IconTrash,
} from '@tabler/icons-react'
import type { BulkAction, OperationKind } from '../../../shared/core/operation-kinds.ts'
import type { OperationSummary } from '../../../shared/core/operations.ts'

type Signed = Pick<OperationSummary, 'kind' | 'action' | 'isRedo'>

const byAction: { readonly [Action in BulkAction]: Icon } = {
  update: IconPencil,
  delete: IconTrash,
  restore: IconRestore,
  purge: IconTrash,
}

const ofAction = ({ action }: Signed) => byAction[action ?? 'update']

const byKind: { readonly [Kind in OperationKind]: (of: Signed) => Icon } = {
  change: ofAction,
  bulk: ofAction,
  import: () => IconFileImport,
  export: () => IconFileExport,
  sample: (of) => (of.action === 'delete' ? IconTrash : IconFlask),
  undo: ({ isRedo }) => (isRedo ? IconArrowForwardUp : IconArrowBackUp),
  metadata: ofAction,
}

/** What an operation is recognised by. */
export function signOf(of: Signed): Icon {
  return byKind[of.kind](of)
}
