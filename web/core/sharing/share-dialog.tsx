import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Viewers } from '../../../shared/core/access-contract.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { useErrorSentence } from '../../platform/api/error-sentence.ts'
import { listed } from '../../platform/i18n/listed.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import dialog from '../../platform/ui/dialog.module.css'
import { Dialog } from '../../platform/ui/dialog.tsx'
import { Name } from '../../platform/ui/name.tsx'
import { useIsPhone } from '../../platform/ui/row-height.ts'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import { useRoleText } from '../people/role-text.ts'
import { useMayDo } from '../session/may-do.ts'
import styles from './share-dialog.module.css'
import { ShareList } from './share-list.tsx'
import { sharesQuery, viewersQuery } from './share-requests.ts'
import { ShareWith } from './share-with.tsx'
import { sharingTexts } from './sharing-texts.ts'
import { WhyVisible } from './why-visible.tsx'

interface Props {
  object: ObjectDefinition
  record: RecordValues
  onClose: () => void
}

/** Who sees a record and why; shares it with a member or a team, and stops. */
export function ShareDialog({ object, record, onClose }: Props) {
  const t = useTexts(sharingTexts)
  const ui = useTexts(uiTexts)
  const sentence = useErrorSentence()
  const isPhone = useIsPhone()
  const of = { object: object.name, id: record.id }
  const shares = useQuery(sharesQuery(of))
  const viewers = useQuery(viewersQuery(of))
  const mayShare = useMayDo(object)(record, 'update')
  const error = shares.error ?? viewers.error
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('title', { name: record.title })}
      size={480}
      fullScreen={isPhone}
    >
      <div className={dialog.form}>
        {error && <p className={dialog.refusal}>{sentence(error)}</p>}
        <section>
          <h3 className={styles.heading}>
            {t('sharedWith')}
            {mayShare && <ShareWith of={of} shares={shares.data ?? []} />}
          </h3>
          {!mayShare && <p className={styles.quiet}>{t('mayNotShare')}</p>}
          {shares.data?.length === 0 && <p className={styles.quiet}>{t('notShared')}</p>}
          <ShareList of={of} shares={shares.data ?? []} mayChange={mayShare} />
        </section>
        <section>
          <h3 className={styles.heading}>{t('byRole')}</h3>
          {viewers.data?.map((viewer) => (
            <ViewerLine key={`${viewer.why} ${viewer.role}`} viewer={viewer} />
          ))}
        </section>
        <WhyVisible object={object} of={of} />
        <div className={dialog.actions}>
          <Button variant="filled" onClick={onClose}>
            {ui('done')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function ViewerLine({ viewer }: { viewer: Viewers['viewers'][number] }) {
  const t = useTexts(sharingTexts)
  const roleText = useRoleText()
  const { why, people, count, level } = viewer
  const role = roleText(viewer.role ?? '')
  const names = people.map((person) => person.name)
  const shown = names.slice(0, 3)
  const list = listed(shown, t.language)
  const reason =
    why === 'owner' ? t('owner') : why === 'team' ? t('teamWith', { role }) : t('everyoneWith', { role })
  return (
    <div className={styles.line}>
      <span className={styles.who}>
        <span className={styles.name}>{reason}</span>
        <span className={styles.quiet} title={names.join(', ')}>
          {shown.length > 0 && <Name>{list}</Name>}
          {count > shown.length && ` · ${t('people', { count })}`}
        </span>
      </span>
      <span className={styles.level}>{level === 'update' ? t('mayUpdate') : t('mayRead')}</span>
    </div>
  )
}
