import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useShownTitle } from '../../shown-title.ts'
import { importTexts } from '../import-texts.ts'
import type { ImportOutput } from '../import-types.ts'

type NamedRecords = NonNullable<ImportOutput['dryRun']>['putAway'][number]

/** Says records by their names, of many the first ones. */
export function useNamedRecords(): (named: NamedRecords) => string {
  const t = useTexts(importTexts)
  const shownTitle = useShownTitle()
  return ({ object, count, titles }) => {
    const names = titles.map((title) => shownTitle({ object, title }) ?? title)
    const more = count - titles.length
    return listed(more > 0 ? [...names, t('andMore', { number: more })] : names, t.language)
  }
}
