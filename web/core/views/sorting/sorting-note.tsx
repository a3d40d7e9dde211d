import { useQuery } from '@tanstack/react-query'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { SortingState } from '../../../../shared/core/metadata-contract.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import styles from '../list-page.module.css'
import { sortingTexts } from './sorting-texts.ts'

/** Has a long list's order prepared by the server, and says so until it is. */
export function SortingNote({ object, field }: { object: ObjectDefinition; field: FieldDefinition }) {
  const t = useTexts(sortingTexts)
  const label = useLabel()
  const { data } = useQuery({
    // Asked again when a change of definitions has come to its end.
    queryKey: ['sorting', object.name, field.name],
    queryFn: () =>
      request<{ state: SortingState }>(`/objects/${object.name}/fields/${field.name}/sorting`, {
        method: 'POST',
      }),
    staleTime: 5 * 60_000,
    retry: false,
  })
  if (!data || data.state === 'ready') return null
  const name = { field: label(field.label) }
  const text = data.state === 'preparing' ? t('preparing', name) : t('slow', name)
  return (
    <span role="status" className={styles.note} title={text}>
      {text}
    </span>
  )
}
