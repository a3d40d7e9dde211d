import { IconWorld } from '@tabler/icons-react'
import { url as shown } from '../../../shared/core/fields/shown/url.ts'
import styles from './cell/cell.module.css'
import { SoftBreaks } from './cell/soft-breaks.tsx'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const url: WebFieldType<string> = {
  leadsOut: true,
  icon: IconWorld,
  align: 'left',
  width: 160,
  Cell: UrlCell,
}

function UrlCell({ value }: CellProps<string>) {
  return (
    <a href={safeHref(value)} className={styles.link} target="_blank" rel="noreferrer noopener" tabIndex={-1}>
      <SoftBreaks text={shown.format(value)} />
    </a>
  )
}

// The server keeps only web addresses; a browser should not have to trust that.
function safeHref(value: string): string | undefined {
  return /^https?:\/\//i.test(value) ? value : undefined
}
