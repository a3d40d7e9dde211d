import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { RecordMark } from '../../marks/record-mark.tsx'
import { closeCreate } from '../create/create-store.ts'
import { lookAlikeTexts } from './look-alike-texts.ts'
import styles from './look-alikes.module.css'
import { useLookAlikes } from './look-alikes.ts'

const pauseMs = 350

interface Props {
  object: ObjectDefinition
  /** What is written so far. */
  values: Readonly<Record<string, unknown>>
}

/** In the form of a new record: who is there already and looks the same. Going there keeps what was written. */
export function CreateLookAlikes({ object, values }: Props) {
  const t = useTexts(lookAlikeTexts)
  const settled = useSettled(values)
  const found = useLookAlikes(object, settled, { isWritten: true })
  if (found.length === 0) return null
  return (
    <div className={styles.hint} role="status">
      <p>{t('alreadyHere', { count: found.length })}</p>
      <ul>
        {found.map(({ id, title }) => (
          <li key={id}>
            <Link
              to="/records/$object/$id"
              params={{ object: object.name, id }}
              className={styles.link}
              onClick={closeCreate}
            >
              <RecordMark record={{ id, object: object.name, title }} />
              <Name>{title ?? ''}</Name>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Values a moment after the last key. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
