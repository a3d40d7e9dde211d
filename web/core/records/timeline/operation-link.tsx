import { Link } from '@tanstack/react-router'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import { kindTraits } from '../../../../shared/core/operation-kinds.ts'
import { Name } from '../../../platform/ui/name.tsx'
import styles from './timeline.module.css'

/** Behind what happened: the file it came with or whatever else brought it, which leads to its row in the activity log. */
export function OperationLink({ event }: { event: HistoryEvent }) {
  const { operationTitle, operationKind, operationId } = event
  if (operationTitle === null || !kindTraits[operationKind].isNamed) return null
  return (
    <>
      {' '}
      <Link to="/operations" search={{ operation: operationId }} className={styles.operation}>
        <Name>{operationTitle}</Name>
      </Link>
    </>
  )
}
