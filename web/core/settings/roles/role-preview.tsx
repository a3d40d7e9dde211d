import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RoleChange } from '../../../../shared/core/access-contract.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { type ChosenMember, MemberChoice } from '../../people/member-choice.tsx'
import styles from './role-aside.module.css'
import { previewRole } from './role-requests.ts'
import { roleTexts } from './role-texts.ts'

/** How many records of each object a chosen member would see with the role as it stands in the form. */
export function RolePreviewSection({ draft, objects }: { draft: RoleChange; objects: ObjectDefinition[] }) {
  const t = useTexts(roleTexts)
  const label = useLabel()
  const sentence = useErrorSentence()
  const [member, setMember] = useState<ChosenMember | null>(null)
  const preview = useQuery({
    queryKey: ['role-preview', member?.id, draft],
    queryFn: ({ signal }) => previewRole({ role: draft, memberId: member?.id ?? '' }, signal),
    enabled: member !== null,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    retry: false,
  })
  const counts = new Map(preview.data?.objects.map((one) => [one.objectId, one]))
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('sees')}</h2>
      <MemberChoice label={t('seesAs')} placeholder={t('seesChoose')} chosen={member} onChange={setMember} />
      {preview.error && <p className={styles.note}>{sentence(plainProblem(preview.error))}</p>}
      {member !== null && preview.data && (
        <>
          <p className={styles.note}>{t('seesWhy', { name: member.name })}</p>
          {objects.map((object) => {
            const count = counts.get(object.id)
            if (!count || object.hidden) return null
            return (
              <div key={object.id} className={styles.line}>
                <span className={styles.name}>{label(object.pluralLabel)}</span>
                <span className={styles.number}>
                  {t('seesOf', { seen: count.seen.value, all: count.all.value })}
                </span>
              </div>
            )
          })}
        </>
      )}
    </section>
  )
}
