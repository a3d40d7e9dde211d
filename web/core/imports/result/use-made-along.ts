import { useLanguage } from '../../../platform/i18n/language.ts'
import { listed } from '../../../platform/i18n/listed.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import type { ImportOutput } from '../import-types.ts'
import { madeAlong } from './made-along.ts'

/** What the records are called that an import makes because a row names them. */
export function useMadeAlong({ plan }: Pick<ImportOutput, 'plan'>): string {
  const label = useLabel()
  const language = useLanguage()
  const { objects } = useMetadata()
  const names = madeAlong(plan.parts, objects).map((object) => label(object.pluralLabel))
  return listed(names, language)
}
