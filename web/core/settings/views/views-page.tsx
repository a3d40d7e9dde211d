import { Button } from '@mantine/core'
import { IconLayoutList } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Table } from '../../../platform/ui/page/table.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useObjects } from '../../metadata/metadata.ts'
import { viewsQuery } from '../../saved-views/views.ts'
import { DeletedViewsDialog } from '../../views/saved/deleted-views-dialog.tsx'
import { viewTexts } from '../../views/view-texts.ts'
import { SettingsPage } from '../settings-page.tsx'
import table from '../settings-table.module.css'
import { ViewRow } from './view-row.tsx'
import { viewsPageTexts } from './views-page-texts.ts'

/** Every view that is shared, and one's own: opened, renamed, shared, taken back, deleted; and those that were deleted. */
export function ViewsPage() {
  const t = useTexts(viewTexts)
  const [isDeleted, setDeleted] = useState(false)
  return (
    <SettingsPage
      page="/settings/views"
      actions={<Button onClick={() => setDeleted(true)}>{t('deletedViews')}</Button>}
    >
      <Views />
      {isDeleted && <DeletedViewsDialog onClose={() => setDeleted(false)} />}
    </SettingsPage>
  )
}

function Views() {
  const t = useTexts(viewsPageTexts)
  const views = useQuery(viewsQuery)
  const objects = useObjects()
  if (views.error) return <Problem error={views.error} retry={() => void views.refetch()} />
  if (views.isPending) return <Loading rows={8} />
  if (views.data.length === 0) return <Empty icon={IconLayoutList} title={t('none')} why={t('noneWhy')} />
  return (
    <Table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('view')}</th>
          <th scope="col" className={table.wide}>
            {t('object')}
          </th>
          <th scope="col" className={table.wide}>
            {t('changed')}
          </th>
          <th scope="col" className={table.wide}>
            {t('seenBy')}
          </th>
          <th aria-hidden />
        </tr>
      </thead>
      <tbody>
        {objects.flatMap((object) =>
          views.data
            .filter((view) => view.object === object.name)
            .map((view) => <ViewRow key={view.id} object={object} view={view} />),
        )}
      </tbody>
    </Table>
  )
}
