import { Button } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronDown,
  IconChevronRight,
  IconDownload,
  IconPlayerStop,
} from '@tabler/icons-react'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { OperationSummary } from '../../../shared/core/operations.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Name } from '../../platform/ui/name.tsx'
import { RelativeTime } from '../session/relative-time.tsx'
import { OperationProblems } from './operation-problems.tsx'
import { OperationError, OperationResult } from './operation-result.tsx'
import { signOf } from './operation-signs.ts'
import { OperationWords } from './operation-words.tsx'
import styles from './operations-page.module.css'
import { operationsTexts } from './operations-texts.ts'
import { UndoDialog } from './undo-dialog.tsx'
import { useTakeBack } from './undoing/use-take-back.ts'
import { useCancelOperation } from './use-cancel-operation.ts'
import { exportFileAt } from './use-export-file.ts'

interface Props {
  of: OperationSummary
  actor: string | undefined
}

/** One operation: what, by whom, when, how far or how it ended, and what can be done about it. */
export function OperationRow({ of, actor }: Props) {
  const t = useTexts(operationsTexts)
  const { operation } = useSearch({ strict: false })
  const [isOpen, setOpen] = useState(of.id === operation && of.failed > 0)
  return (
    <>
      <tr>
        <td className={styles.name}>
          <span className={styles.line}>
            <Icon of={signOf(of)} />
            {of.importId === null ? (
              <span className={styles.words}>
                <OperationWords of={of} />
              </span>
            ) : (
              <Link to="/imports" search={{ import: of.importId }} className={styles.words}>
                <OperationWords of={of} />
              </Link>
            )}
          </span>
        </td>
        <td className={styles.who}>
          {of.actorId === null ? t('product') : <Name>{actor || t('somebody')}</Name>}
        </td>
        <td className={styles.when}>
          <RelativeTime at={of.createdAt} />
        </td>
        <td className={styles.result}>
          <span className={styles.outcome}>
            <OperationResult of={of} />
            {of.failed > 0 && of.kind !== 'import' && (
              <button
                type="button"
                className={styles.left}
                onClick={() => setOpen(!isOpen)}
                aria-expanded={isOpen}
                title={isOpen ? t('hideWhy') : t('showWhy')}
              >
                {t('left', { count: of.failed })}
                <Icon of={isOpen ? IconChevronDown : IconChevronRight} size={14} />
              </button>
            )}
          </span>
          <OperationError of={of} />
        </td>
        <td className={styles.tools}>
          <Tools of={of} />
        </td>
      </tr>
      {isOpen && (
        <tr className={styles.detail}>
          <td colSpan={5}>
            <OperationProblems id={of.id} />
          </td>
        </tr>
      )}
    </>
  )
}

/** More than this many records are not taken back without asking. */
const undoneUnasked = 100

function Tools({ of }: { of: OperationSummary }) {
  const t = useTexts(operationsTexts)
  const [isAsking, setAsking] = useState(false)
  const undo = useTakeBack()
  const cancel = useCancelOperation()
  if (of.mayCancel) {
    return (
      <Button
        size="xs"
        leftSection={<Icon of={IconPlayerStop} size={14} />}
        onClick={() => cancel.mutate(of.id)}
        loading={cancel.isPending}
      >
        {t('cancel')}
      </Button>
    )
  }
  if (of.file !== null) {
    return (
      <Button
        component="a"
        href={exportFileAt(of.id)}
        download={of.file.name}
        size="xs"
        leftSection={<Icon of={IconDownload} size={14} />}
      >
        {t('download')}
      </Button>
    )
  }
  if (!of.mayUndo || of.done === 0) return null
  // An undo of an undo brought back, so its way back is an undo again.
  const bringsBack = of.kind === 'undo' && !of.isRedo
  const title = bringsBack ? t('redo') : t('undo')
  const takeBack = () => undo.takeBack({ operationIds: [of.id], isRedo: bringsBack })
  return (
    <>
      <Button
        size="xs"
        leftSection={<Icon of={bringsBack ? IconArrowForwardUp : IconArrowBackUp} size={14} />}
        onClick={() => (of.done > undoneUnasked ? setAsking(true) : takeBack())}
        loading={undo.isPending}
      >
        {title}
      </Button>
      {isAsking && (
        <UndoDialog
          title={title}
          text={t(bringsBack ? 'redoWhat' : 'undoWhat', { count: of.done })}
          onUndo={takeBack}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
