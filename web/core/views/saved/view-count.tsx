import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import type { Filter } from '../../../../shared/core/filters.ts'
import { numberFormat } from '../../../platform/i18n/intl.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { whenIdle } from '../../../platform/ui/when-idle.ts'
import { useObject } from '../../metadata/metadata.ts'
import { queryRecords } from '../../record-requests.ts'
import { askable } from '../filter-tree.ts'
import { useAsked } from '../filters/use-asked.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './view-tabs.module.css'

const freshForMs = 60_000

interface Props {
  object: string
  filter?: Filter | undefined
  isOpen: boolean
  /** A menu takes the place of the number while it is open. */
  hasMenu: boolean
}

/** How many records a view finds, as far as one counts; asked for when the page has nothing else to do. */
export function ViewCount(props: Props) {
  return (
    // Until its filter can be held against the fields, a name stands without a number.
    <Suspense fallback={!(props.isOpen && props.hasMenu) && <span className={styles.count} />}>
      <Count {...props} />
    </Suspense>
  )
}

function Count({ object, filter, isOpen, hasMenu }: Props) {
  const t = useTexts(viewTexts)
  const asked = askable(useAsked(useObject(object), filter))
  const { data } = useQuery({
    // Not among what every change of a record asks for again: a number beside a name may be a minute old.
    queryKey: ['view-counts', object, asked],
    queryFn: async ({ signal }) => {
      await new Promise<void>((go) => whenIdle(async () => go()))
      const { page } = await queryRecords(
        object,
        { fields: [], limit: 0, count: true, ...(asked && { filter: asked }) },
        signal,
      )
      return page.count ?? null
    },
    staleTime: freshForMs,
    retry: false,
    // Beside the open one stands what the list itself counts.
    enabled: !isOpen,
  })
  // Behind the name of an open one is its menu.
  if (isOpen) return hasMenu ? null : <span className={styles.count} />
  return (
    <span className={styles.count}>
      {data && (data.exact ? numberFormat(t.language, {}).format(data.value) : t('someMany'))}
    </span>
  )
}
