import { useQuery } from '@tanstack/react-query'
import type { BackupsOutput } from '../../../../shared/core/settings-contract.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { CopyField } from '../../../platform/ui/forms/copy-field.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Table } from '../../../platform/ui/page/table.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { byteSize } from '../../records/files/byte-size.ts'
import { RelativeTime } from '../../session/relative-time.tsx'
import form from '../settings-form.module.css'
import { SettingsPage } from '../settings-page.tsx'
import table from '../settings-table.module.css'
import { backupTexts } from './backup-texts.ts'

const commands = {
  backup: 'npm run kith -- backup /backups/kith-$(date +%F).backup',
  check: 'npm run kith -- restore --check /backups/kith-2026-11-26.backup',
  restore: 'npm run kith -- restore /backups/kith-2026-11-26.backup',
}

/** When this server was last backed up, and how that is done: by whoever runs it, not from here. */
export function BackupsPage() {
  const t = useTexts(backupTexts)
  return (
    <SettingsPage page="/settings/backups">
      <div className={form.form}>
        <LastBackups />
        <section className={form.section}>
          <h2 className={form.heading}>{t('how')}</h2>
          <p className={form.why}>{t('why')}</p>
          <CopyField text={commands.backup} label={t('command')} />
        </section>
        <section className={form.section}>
          <h2 className={form.heading}>{t('restore')}</h2>
          <p className={form.why}>{t('restoreWhy')}</p>
          <CopyField text={commands.check} label={t('checkCommand')} />
          <CopyField text={commands.restore} label={t('restoreCommand')} />
        </section>
      </div>
    </SettingsPage>
  )
}

const staleAfterDays = 2
const dayMs = 86_400_000

function LastBackups() {
  const t = useTexts(backupTexts)
  const { data, error, refetch } = useQuery({
    queryKey: ['backups'],
    queryFn: ({ signal }) => request<BackupsOutput>('/backups', { signal }),
  })
  if (error) return <Problem error={error} retry={() => void refetch()} />
  if (!data) return <Loading rows={3} />
  const [last] = data.backups
  const days = last ? Math.floor((Date.now() - Date.parse(last.at)) / dayMs) : 0
  return (
    <section className={form.section}>
      <h2 className={form.heading}>{t('last')}</h2>
      {!last && <Empty isPart title={t('none')} why={t('noneWhy')} />}
      {days >= staleAfterDays && <p className={form.warning}>{t('old', { count: days })}</p>}
      {last && <BackupTable backups={data.backups} />}
    </section>
  )
}

function BackupTable({ backups }: BackupsOutput) {
  const t = useTexts(backupTexts)
  return (
    <Table edge="none" className={table.table}>
      <thead>
        <tr>
          <th>{t('made')}</th>
          <th className={table.number}>{t('size')}</th>
          <th aria-hidden />
        </tr>
      </thead>
      <tbody>
        {backups.map((one) => (
          <tr key={one.at}>
            <td>
              <RelativeTime at={one.at} />
            </td>
            <td className={table.number}>{byteSize(one.bytes, t.language)}</td>
            <td>{one.isWhole ? t('whole') : <span className={form.warning}>{t('partly')}</span>}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
