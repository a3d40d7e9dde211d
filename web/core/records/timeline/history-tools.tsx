import { Button } from '@mantine/core'
import { IconArrowsDiff } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useShortcut } from '../../../platform/ui/keys/shortcuts.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { timelineTexts } from './timeline-texts.ts'
import styles from './timeline-tools.module.css'

interface Props {
  object: ObjectDefinition
  /** Id of the only field that is looked at. */
  field: string | null
  onField: (id: string | null) => void
  /** Moments ticked so far; null where none are being ticked. */
  ticked: readonly string[] | null
  onTicking: (isTicking: boolean) => void
  onCompare: () => void
}

/** Above a history: one field of all, and two states side by side. */
export function HistoryTools({ object, field, onField, ticked, onTicking, onCompare }: Props) {
  const t = useTexts(timelineTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const isTicking = ticked !== null
  const begin = useRef<HTMLButtonElement>(null)
  const hasTicked = useRef(false)
  // The button that was pressed is gone meanwhile, and takes the focus when it is back.
  useEffect(() => {
    if (!isTicking && hasTicked.current) begin.current?.focus()
    hasTicked.current = isTicking
  }, [isTicking])
  useShortcut('Escape', () => onTicking(false), { when: isTicking })
  const options = liveFields(object).map(({ id, label: name }) => ({ value: id, text: label(name) }))
  return (
    <div className={styles.tools}>
      <div className={styles.field}>
        <Choose
          label={t('onlyField')}
          options={options}
          value={field}
          onChange={onField}
          onClear={() => onField(null)}
          placeholder={t('allFields')}
          hidesLabel
          searchable
        />
      </div>
      {ticked === null ? (
        <Button
          ref={begin}
          leftSection={<Icon of={IconArrowsDiff} size={14} />}
          onClick={() => onTicking(true)}
        >
          {t('compare')}
        </Button>
      ) : (
        <>
          <span className={styles.hint}>{t('compareWhich')}</span>
          <Button variant="filled" disabled={ticked.length === 0} onClick={onCompare}>
            {t('compareNow')}
          </Button>
          <Button variant="subtle" autoFocus onClick={() => onTicking(false)}>
            {ui('cancel')}
          </Button>
        </>
      )}
    </div>
  )
}
