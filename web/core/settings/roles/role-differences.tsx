import { IconArrowRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { isGain } from './is-gain.ts'
import styles from './role-aside.module.css'
import type { RoleDifference } from './role-draft.ts'
import { type Verb, verbsQuery } from './role-requests.ts'
import { roleTexts } from './role-texts.ts'
import { scopeWords } from './scope-choice.tsx'

interface Props {
  differences: readonly RoleDifference[]
  members: number
  onUndoAll: () => void
}

/** What saving would change, and for how many people. */
export function RoleDifferences({ differences, members, onUndoAll }: Props) {
  const t = useTexts(roleTexts)
  if (differences.length === 0) return null
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {t('notSaved')}
        <button type="button" className={styles.undo} onClick={onUndoAll}>
          {t('undoAll')}
        </button>
      </h2>
      <p className={styles.note}>{members === 0 ? t('affects_zero') : t('affects', { count: members })}</p>
      <Part title={t('gain')} differences={differences.filter((one) => isGain(one) === true)} />
      <Part title={t('lose')} differences={differences.filter((one) => isGain(one) === false)} />
      <DifferenceLines differences={differences.filter((one) => isGain(one) === null)} />
    </section>
  )
}

function Part({ title, differences }: { title: string; differences: readonly RoleDifference[] }) {
  if (differences.length === 0) return null
  return (
    <>
      <h3 className={styles.part}>{title}</h3>
      <DifferenceLines differences={differences} />
    </>
  )
}

/** Each thing that differs between two roles, with what it was and is. */
export function DifferenceLines({ differences }: { differences: readonly RoleDifference[] }) {
  const { data: verbs = [] } = useQuery(verbsQuery)
  return differences.map((difference) => (
    <Difference key={JSON.stringify(difference)} difference={difference} verbs={verbs} />
  ))
}

function Difference({ difference, verbs }: { difference: RoleDifference; verbs: readonly Verb[] }) {
  const t = useTexts(roleTexts)
  const label = useLabel()
  const { byId } = useMetadata()
  const nameOf = (objectId: string) => {
    const object = byId.get(objectId)
    return object ? label(object.pluralLabel) : t('everythingElse')
  }
  const at = (objectId: string, verb: string) => t('change', { object: nameOf(objectId), verb })
  switch (difference.kind) {
    case 'scope': {
      const words = { read: t('read'), update: t('update'), delete: t('deleteRecords') }
      return (
        <Line
          name={at(difference.objectId, words[difference.verb])}
          from={t(scopeWords[difference.from])}
          to={t(scopeWords[difference.to])}
        />
      )
    }
    case 'create':
      return (
        <Line
          name={at(difference.objectId, t('createRecords'))}
          from={difference.from ? t('yes') : t('no')}
          to={difference.to ? t('yes') : t('no')}
        />
      )
    case 'field': {
      const field = byId.get(difference.objectId)?.fields.find((one) => one.id === difference.fieldId)
      const word = (limit: 'hidden' | 'readOnly' | null) => (limit === null ? t('notLimited') : t(limit))
      return (
        <Line
          name={at(difference.objectId, field ? label(field.label) : difference.fieldId)}
          from={word(difference.from)}
          to={word(difference.to)}
        />
      )
    }
    case 'line':
      return <Line name={nameOf(difference.objectId)} to={difference.isOwn ? t('ownLine') : t('asRest')} />
    case 'verb': {
      const verb = verbs.find((one) => one.key === difference.verb)
      return (
        <Line name={verb ? label(verb.label) : difference.verb} to={difference.to ? t('yes') : t('no')} />
      )
    }
    case 'words':
      return <Line name={t('rename')} to="" />
  }
}

function Line({ name, from, to }: { name: ReactNode; from?: string; to: string }) {
  return (
    <div className={styles.line}>
      <span className={styles.name}>{name}</span>
      {from !== undefined && (
        <>
          <span className={styles.from}>{from}</span>
          <Icon of={IconArrowRight} size={13} className={styles.arrow} />
        </>
      )}
      <span className={styles.to}>{to}</span>
    </div>
  )
}
