import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { MetadataChange } from '../../../../shared/core/metadata-contract.ts'
import { type PlainKeyOf, useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { objectTexts } from './object-texts.ts'

const names: Record<string, PlainKeyOf<typeof objectTexts>> = {
  'create-table': 'stepCreateTable',
  'add-columns': 'stepAddColumns',
  'drop-columns': 'stepDropColumns',
  'drop-table': 'stepDropTable',
  'check-options-unused': 'stepCheckOptions',
  'build-index': 'stepBuildIndex',
  'build-sorted': 'stepBuildIndex',
  'sort-in': 'stepSortIn',
  'drop-index': 'stepDropIndex',
  'make-unique': 'stepMakeUnique',
  'convert-field': 'stepConvert',
  'number-records': 'stepNumber',
  recompute: 'stepRecompute',
  'reindex-search': 'stepReindex',
  'remove-traces': 'stepRemoveTraces',
}

/** What a step of a change does, by its kind. */
export function useStepKindName(): (kind: string) => string {
  const t = useTexts(objectTexts)
  return (kind) => {
    const key = names[kind]
    return key === undefined ? kind : t(key)
  }
}

/** What a step does to which field: "Weight: converting the values". */
export function useStepName(object: ObjectDefinition): (step: MetadataChange['steps'][number]) => string {
  const kindName = useStepKindName()
  const label = useLabel()
  return (step) => {
    const field = object.fields.find((one) => step.fieldIds.includes(one.id))
    return field ? `${label(field.label)}: ${kindName(step.kind)}` : kindName(step.kind)
  }
}
