import { Link } from '@tanstack/react-router'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { OperationKind } from '../../../../shared/core/operations.ts'
import { Name } from '../../../platform/ui/name.tsx'
import styles from './timeline.module.css'

// A change of many, and what takes back, is called as the kind of record it was about; of sample data the sentence says it.
const unnamed: ReadonlySet<OperationKind> = new Set(['change', 'bulk', 'sample', 'undo', 'metadata'])

/** Behind what happened: the file it came with or whatever else brought it, which leads to its row in the activity log. */
export function OperationLink({ event }: { event: HistoryEvent }) {
  const { operationTitle, operationKind, operationId } = event
  if (operationTitle === null || unnamed.has(operationKind)) return null
  return (
    <>
      {' '}
      <Link to="/operations" search={{ operation: operationId }} className={styles.operation}>
        <Name>{operationTitle}</Name>
      </Link>
    </>
  )
}
