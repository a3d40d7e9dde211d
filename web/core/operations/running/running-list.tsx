import type { OperationSummary } from '../../../../shared/core/operations.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { OperationResult } from '../operation-result.tsx'
import { OperationWords } from '../operation-words.tsx'
import { operationsTexts } from '../operations-texts.ts'
import { useCancelOperation } from '../use-cancel-operation.ts'
import styles from './running-list.module.css'

/** One line for each: what it does, how far it is, and a stop. */
export function RunningList({ of }: { of: readonly OperationSummary[] }) {
  const t = useTexts(operationsTexts)
  return (
    <ul className={styles.list} aria-label={t('underway')}>
      {of.map((one) => (
        <Running key={one.id} of={one} />
      ))}
    </ul>
  )
}

function Running({ of }: { of: OperationSummary }) {
  const t = useTexts(operationsTexts)
  const cancel = useCancelOperation()
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <span className={styles.what}>
          <OperationWords of={of} />
        </span>
        <OperationResult of={of} />
      </span>
      {of.mayCancel && (
        <button
          type="button"
          className={styles.stop}
          disabled={cancel.isPending || cancel.isSuccess}
          onClick={() => cancel.mutate(of.id)}
        >
          {t('cancel')}
        </button>
      )}
    </li>
  )
}
