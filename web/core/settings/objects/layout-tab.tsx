import { Button } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordLayout } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Table } from '../../../platform/ui/page/table.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useRoleText } from '../../people/role-text.ts'
import { queryRecords } from '../../record-requests.ts'
import { everyone } from '../../records/arrange/arrange-search.ts'
import { arrangeTexts } from '../../records/arrange/arrange-texts.ts'
import { layoutQuery, useRoles } from '../../records/arrange/layout-requests.ts'
import styles from './layout-tab.module.css'

/** How record pages of the object are arranged, for everyone and for each role; they are arranged on the page of a record. */
export function LayoutTab({ object }: { object: ObjectDefinition }) {
  const t = useTexts(arrangeTexts)
  const roleText = useRoleText()
  const { roles } = useRoles()
  const { data, error, refetch } = useQuery({
    queryKey: ['records', object.name, 'latest'],
    queryFn: ({ signal }) =>
      queryRecords(
        object.name,
        { limit: 1, fields: [], sort: [{ field: 'updatedAt', direction: 'desc' }] },
        signal,
      ),
  })
  const rows = [
    { key: '', name: t('everyone') },
    ...roles.map(({ key, name }) => ({ key, name: roleText(name) })),
  ]
  const layouts = useQueries({ queries: rows.map(({ key }) => layoutQuery(object.name, key)) })
  if (error) return <Problem error={error} retry={() => void refetch()} />
  if (!data) return <Loading rows={5} />
  const record = data.records[0]
  return (
    <div className={styles.tab}>
      <p className={styles.why}>{t('howArranged')}</p>
      {!record && <Empty isPart title={t('noRecordYet')} />}
      {record && (
        <Table edge="none">
          <tbody>
            {rows.map(({ key, name }, at) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{layouts[at]?.data && t(sourceKey(layouts[at].data, key))}</td>
                <td className={styles.act}>
                  <Button
                    size="xs"
                    aria-label={`${t('arrange')}: ${name}`}
                    renderRoot={(props) => (
                      <Link
                        to="/records/$object/$id"
                        params={{ object: object.name, id: record.id }}
                        search={{ arrange: key === '' ? everyone : key }}
                        {...props}
                      />
                    )}
                  >
                    {t('arrange')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  )
}

function sourceKey(layout: RecordLayout, role: string): 'suggested' | 'own' | 'everyones' {
  if (layout.source === 'definition') return 'suggested'
  return layout.source === (role === '' ? 'everyone' : 'role') ? 'own' : 'everyones'
}
