import { IconDownload } from '@tabler/icons-react'
import { type ExportFormat, exportFormats } from '../../../shared/core/export-formats.ts'
import { onlyLooks, stopsLooker, unlessLooking } from '../../platform/api/only-looking.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { MenuOf } from '../../platform/ui/menu/menu-of.tsx'
import { useActions } from '../actions/actions.ts'
import { useExportFile } from '../operations/use-export-file.ts'
import type { Column } from './columns/column.ts'
import { askable } from './filter-tree.ts'
import styles from './list-page.module.css'
import type { ListState } from './list-state.ts'
import { viewTexts } from './view-texts.ts'

/** Makes a file of what the list shows, all of it. */
export function ExportMenu({ state, columns }: { state: ListState; columns: Column[] }) {
  const t = useTexts(viewTexts)
  const names = { csv: t('exportCsv'), xlsx: t('exportXlsx'), jsonl: t('exportJsonl') }
  const exportFile = useExportFile()
  const filter = askable(state.asked)
  const query = {
    fields: columns.map((column) => column.path),
    ...(filter && { filter }),
    ...(state.sort.length > 0 && { sort: state.sort }),
    ...(state.q !== '' && { search: state.q }),
  }
  const begin = (format: ExportFormat) => void exportFile(state.object.name, { ...query, format })
  useActions(
    exportFormats.map((format) => ({
      id: `export-${format}`,
      text: `${t('export')}: ${names[format]}`,
      words: `export download ${format}`,
      icon: IconDownload,
      act: unlessLooking(() => begin(format)),
    })),
  )
  return (
    <MenuOf
      label={t('export')}
      width={180}
      target={
        <button
          type="button"
          className={`${styles.plain} ${styles.wideOnly}`}
          aria-label={t('export')}
          title={t('export')}
        >
          <Icon of={IconDownload} size={15} />
        </button>
      }
      groups={[
        {
          entries: exportFormats.map((format) => ({
            text: names[format],
            act: onlyLooks() ? stopsLooker : () => begin(format),
          })),
        },
      ]}
    />
  )
}
