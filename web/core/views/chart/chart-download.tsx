import { IconDownload } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { MenuOf } from '../../../platform/ui/menu/menu-of.tsx'
import { useActions } from '../../actions/actions.ts'
import list from '../list-page.module.css'
import type { Drawing } from './chart-canvas.tsx'
import { chartTexts } from './chart-texts.ts'
import { csvOf } from './csv-of.ts'

interface Props {
  name: string
  rows: () => (string | number | null)[][]
  /** null where nothing is drawn. */
  drawing: RefObject<Drawing | null> | null
}

/** The chart as a picture, its numbers as a table: files of what is seen. */
export function ChartDownload({ name, rows, drawing }: Props) {
  const t = useTexts(chartTexts)
  const file = name.replaceAll(/[\\/:*?"<>|]/g, ' ')
  const table = () => save(`data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(rows()))}`, `${file}.csv`)
  const picture = () => {
    const address = drawing?.current?.png()
    if (address) save(address, `${file}.png`)
  }
  const entries = [
    ...(drawing ? [{ text: t('asPicture'), act: picture }] : []),
    { text: t('asTable'), act: table },
  ]
  useActions(
    entries.map(({ text, act }) => ({
      id: `chart-${text}`,
      text: `${t('download')}: ${text}`,
      words: 'export download',
      icon: IconDownload,
      act,
    })),
  )
  return (
    <MenuOf
      label={t('download')}
      width={200}
      target={
        <button type="button" className={list.plain} aria-label={t('download')} title={t('download')}>
          <Icon of={IconDownload} size={15} />
        </button>
      }
      groups={[{ entries }]}
    />
  )
}

function save(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}
