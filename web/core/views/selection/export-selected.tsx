import { IconDownload } from '@tabler/icons-react'
import { type ExportFormat, exportFormats } from '../../../../shared/core/export-formats.ts'
import type { Filter, Sort } from '../../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { unlessLooking } from '../../../platform/api/only-looking.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { MenuOf } from '../../../platform/ui/menu/menu-of.tsx'
import { useActions } from '../../actions/actions.ts'
import { useExportFile } from '../../operations/use-export-file.ts'
import type { BulkTarget } from '../../records/edit/bulk-changes.ts'
import { viewTexts } from '../view-texts.ts'
import { BulkTool } from './bulk-tool.tsx'

interface Props {
  object: ObjectDefinition
  target: BulkTarget
  sort: Sort[] | undefined
  fields: readonly string[] | undefined
  /** How many they are, in words. */
  chosen: string
}

/** Makes a file of the ticked records. */
export function ExportSelected({ object, target, sort, fields, chosen }: Props) {
  const t = useTexts(viewTexts)
  const exportFile = useExportFile()
  const names = { csv: t('exportCsv'), xlsx: t('exportXlsx'), jsonl: t('exportJsonl') }
  const body = {
    ...('ids' in target ? { filter: oneOf(target.ids) } : target),
    ...(sort && { sort }),
    ...(fields && { fields }),
  }
  const begin = (format: ExportFormat) => void exportFile(object.name, { ...body, format })
  // Under the names of those for the whole list, which they cover.
  useActions(
    exportFormats.map((format) => ({
      id: `export-${format}`,
      text: `${t('export')}: ${chosen}, ${names[format]}`,
      words: `export download ${format}`,
      icon: IconDownload,
      act: unlessLooking(() => begin(format)),
    })),
  )
  return (
    <MenuOf
      label={t('export')}
      position="top"
      width={180}
      target={<BulkTool icon={IconDownload}>{t('export')}</BulkTool>}
      groups={[
        {
          entries: exportFormats.map((format) => ({
            text: names[format],
            act: () => begin(format),
          })),
        },
      ]}
    />
  )
}

// A condition takes so many values.
const valuesAtMost = 1_000

function oneOf(ids: readonly string[]): Filter {
  const parts = Math.ceil(ids.length / valuesAtMost)
  const part = (at: number) => ids.slice(at * valuesAtMost, (at + 1) * valuesAtMost)
  return { or: Array.from({ length: parts }, (_, at) => ({ field: 'id', op: 'in', value: part(at) })) }
}
