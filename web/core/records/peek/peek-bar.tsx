import { IconArrowsDiagonal, IconChevronLeft, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useKeyHint } from '../../../platform/ui/keys/key-hint.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { RecordMenu } from '../page/record-menu.tsx'
import { RecordSteps } from '../page/record-steps.tsx'
import bar from '../page/record-top-bar.module.css'
import { recordTexts } from '../record-texts.ts'
import styles from './peek-panel.module.css'
import { usePeek } from './use-peek.ts'

interface Props {
  object: ObjectDefinition
  id: string
  /** Absent until it was read. */
  record: RecordValues | undefined
}

/** The top of the side panel: close, back to where it led from, the records before and after, everything else, the whole page. */
export function PeekBar({ object, id, record }: Props) {
  const t = useTexts(recordTexts)
  const ui = useTexts(uiTexts)
  const withKey = useKeyHint()
  const peek = usePeek()
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={bar.tool}
        aria-label={ui('close')}
        title={withKey(ui('close'), 'Esc')}
        onClick={peek.close}
      >
        <Icon of={IconX} />
      </button>
      {peek.back && (
        <button
          type="button"
          className={bar.tool}
          aria-label={ui('back')}
          title={ui('back')}
          onClick={peek.back}
        >
          <Icon of={IconChevronLeft} size={18} />
        </button>
      )}
      <RecordSteps object={object} id={id} onGo={(next) => peek.open({ object: object.name, id: next })} />
      <span className={styles.space} />
      {record && <RecordMenu object={object} record={record} onDeleted={peek.close} />}
      <Link
        to="/records/$object/$id"
        params={{ object: object.name, id }}
        className={styles.whole}
        title={t('openFully')}
      >
        <Icon of={IconArrowsDiagonal} size={14} />
        {t('openFully')}
      </Link>
    </div>
  )
}
