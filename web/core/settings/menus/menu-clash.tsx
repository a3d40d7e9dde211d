import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useAllMenuEntries } from '../../navigation/menu-entries.ts'
import { useMenuPages, usePageName } from '../../pages/use-pages.ts'
import type { ClashLine } from '../../saves/clash-store.ts'
import type { PartClash } from '../../saves/save-parts.ts'
import { saveTexts } from '../../saves/save-texts.ts'
import { menuTexts } from './menu-texts.ts'

/** What two people arranged differently in a menu, in words. */
export function menuClashLines(clashes: readonly PartClash[]): ClashLine[] {
  return clashes.map(({ part, mine, theirs }) => ({
    key: part,
    name: <PartName part={part} />,
    mine: <Entries keys={mine as string[]} />,
    theirs: <Entries keys={theirs as string[]} />,
  }))
}

function PartName({ part }: { part: string }) {
  const t = useTexts(menuTexts)
  return t(part === 'hidden' ? 'leftOut' : 'order')
}

function Entries({ keys }: { keys: readonly string[] }) {
  const t = useTexts(saveTexts)
  const label = useLabel()
  const pageName = usePageName()
  const upper = useAllMenuEntries()
  const foot = useMenuPages('foot')
  const names = keys.flatMap((key) => {
    const entry = upper.find((one) => one.key === key)
    if (entry) return entry.object ? label(entry.object.pluralLabel) : pageName(entry.page)
    const page = foot.find((one) => one.path === key)
    return page ? pageName(page) : []
  })
  return names.length === 0 ? t('none') : listed(names, t.language)
}
