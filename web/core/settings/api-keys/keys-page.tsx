import { Button } from '@mantine/core'
import { IconKey, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isApiKeyScope, scopeLabels } from '../../../../shared/core/api-key-scopes.ts'
import type { ApiKeyOutput } from '../../../../shared/core/members-contract.ts'
import { listed } from '../../../platform/i18n/listed.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { shortDate } from '../../../platform/i18n/time-words.ts'
import { Empty } from '../../../platform/ui/empty.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { Table } from '../../../platform/ui/page/table.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useNamedRecords } from '../../marks/named-records.ts'
import { RelativeTime } from '../../session/relative-time.tsx'
import { SettingsPage } from '../settings-page.tsx'
import table from '../settings-table.module.css'
import tools from '../tool-row.module.css'
import { keysQuery } from './key-requests.ts'
import { keyTexts } from './key-texts.ts'
import styles from './keys-page.module.css'
import { NewKeyDialog } from './new-key-dialog.tsx'
import { RevokeDialog } from './revoke-dialog.tsx'

/** Keys with which programs act as a member: made, seen in use, revoked. */
export function KeysPage() {
  const t = useTexts(keyTexts)
  const keys = useQuery(keysQuery)
  const [isMaking, setMaking] = useState(false)
  return (
    <SettingsPage
      page="/settings/api-keys"
      actions={
        <Button
          variant="filled"
          leftSection={<Icon of={IconPlus} size={14} />}
          onClick={() => setMaking(true)}
        >
          {t('newKey')}
        </Button>
      }
    >
      {keys.error ? (
        <Problem error={keys.error} retry={() => void keys.refetch()} />
      ) : keys.isPending ? (
        <Loading rows={5} />
      ) : keys.data.length === 0 ? (
        <Empty icon={IconKey} title={t('none')} why={t('noneWhy')}>
          <Button onClick={() => setMaking(true)}>{t('newKey')}</Button>
          <DocsLink />
        </Empty>
      ) : (
        <>
          <KeyTable keys={keys.data} />
          <p className={tools.foot}>
            <DocsLink />
          </p>
        </>
      )}
      {isMaking && <NewKeyDialog onClose={() => setMaking(false)} />}
    </SettingsPage>
  )
}

function DocsLink() {
  const t = useTexts(keyTexts)
  return (
    <a href="/api/docs" target="_blank" rel="noreferrer" className={styles.link}>
      {t('docs')}
    </a>
  )
}

function KeyTable({ keys }: { keys: readonly ApiKeyOutput[] }) {
  const t = useTexts(keyTexts)
  const members = useNamedRecords('member', [
    ...new Set(
      keys.flatMap(({ memberId, createdBy }) => (createdBy === null ? memberId : [memberId, createdBy])),
    ),
  ])
  const names = new Map(members.map((member) => [member.id, member.title ?? '']))
  return (
    <Table className={`${table.table} ${styles.table}`}>
      <thead>
        <tr>
          <th>{t('key')}</th>
          <th className={table.wide}>{t('actsAs')}</th>
          <th className={styles.may}>{t('scopes')}</th>
          <th className={table.wide}>{t('lastUsed')}</th>
          <th className={table.wide}>{t('expires')}</th>
          <th aria-hidden />
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <KeyRow
            key={key.id}
            apiKey={key}
            memberName={names.get(key.memberId) ?? ''}
            makerName={key.createdBy === null ? '' : (names.get(key.createdBy) ?? '')}
          />
        ))}
      </tbody>
    </Table>
  )
}

interface RowProps {
  apiKey: ApiKeyOutput
  memberName: string
  makerName: string
}

function KeyRow({ apiKey, memberName, makerName }: RowProps) {
  const t = useTexts(keyTexts)
  const [isRevoking, setRevoking] = useState(false)
  const { name, hint, scopes, usedAt, memberId, createdBy } = apiKey
  const isMadeByOther = createdBy !== null && createdBy !== memberId && makerName !== ''
  const words = scopes.map((scope) => (isApiKeyScope(scope) ? scopeLabels[scope][t.language] : scope))
  const may = scopes.length === 0 ? t('everything') : listed(words, t.language)
  return (
    <tr>
      <td className={table.name}>
        <span className={styles.key}>
          <Icon of={IconKey} />
          <span className={styles.words}>
            <b className="strong">{name}</b>
            <span className={table.code}>{hint}…</span>
            <span className={styles.phone}>
              {memberName} · {t('lastUsed')}: {usedAt ? <RelativeTime at={usedAt} /> : t('unused')} ·{' '}
              {t('expires')}: <Expiry apiKey={apiKey} />
            </span>
          </span>
        </span>
      </td>
      <td className={table.wide}>
        <Name>{memberName}</Name>
        {isMadeByOther && <span className={styles.maker}>{t('madeBy', { name: makerName })}</span>}
      </td>
      <td className={styles.may} title={may}>
        {may}
      </td>
      <td className={table.wide}>{usedAt ? <RelativeTime at={usedAt} /> : t('unused')}</td>
      <td className={table.wide}>
        <Expiry apiKey={apiKey} />
      </td>
      <td>
        <Button
          size="xs"
          variant="subtle"
          color="red"
          aria-label={t('revokeKey', { name })}
          onClick={() => setRevoking(true)}
        >
          {t('revoke')}
        </Button>
        {isRevoking && <RevokeDialog apiKey={apiKey} onClose={() => setRevoking(false)} />}
      </td>
    </tr>
  )
}

/** Until when it works; or that it no longer does, and why. */
function Expiry({ apiKey: { expiresAt, lapsed } }: { apiKey: ApiKeyOutput }) {
  const t = useTexts(keyTexts)
  const day = expiresAt ? shortDate(expiresAt.slice(0, 10), new Date(), t.language) : t('never')
  if (lapsed === null) return day
  return (
    <span className={styles.lapsed}>
      {lapsed === 'expired' ? t('expired', { day }) : t(lapsed === 'member' ? 'memberOut' : 'makerOut')}
    </span>
  )
}
