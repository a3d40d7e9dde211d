import { useQuery } from '@tanstack/react-query'
import type { RecordPage } from '../../../../shared/core/records.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { memberTexts } from './member-texts.ts'
import type { Addressee } from './read-addresses.ts'

/** Says which of those who are to be invited are members without sign-in already: they stay who they are. */
export function KnownAddresses({ people }: { people: readonly Addressee[] }) {
  const t = useTexts(memberTexts)
  const emails = people.map(({ email }) => email.toLowerCase()).sort()
  const { data: names = [] } = useQuery({
    queryKey: ['members', 'known', emails],
    queryFn: ({ signal }) => namesOf(emails, signal),
    enabled: emails.length > 0,
    placeholderData: (before) => before,
  })
  if (names.length === 0) return null
  const list = new Intl.ListFormat(t.language, { type: 'conjunction' }).format(names)
  return <p className={dialog.text}>{t('knownAlready', { names: list, count: names.length })}</p>
}

const mostNamed = 20

async function namesOf(emails: readonly string[], signal: AbortSignal): Promise<string[]> {
  const filter = {
    and: [
      { field: 'email', op: 'in', value: emails },
      { field: 'status', op: 'eq', value: 'invited' },
    ],
  }
  const { records } = await request<RecordPage>('/records/member/query', {
    method: 'POST',
    body: { filter, limit: mostNamed, fields: [] },
    signal,
  })
  return records.map(({ title }) => title)
}
