import { Button } from '@mantine/core'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import dialog from '../../../platform/ui/dialog.module.css'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { usePathLabel } from '../../metadata/field-path.ts'
import { useShownTitle } from '../../shown-title.ts'
import { gridTexts } from '../table/grid-texts.ts'
import styles from './paste-dialog.module.css'
import type { RefusedCell } from './plan-cells.ts'
import type { PlannedCells } from './use-cells.ts'

const shownAtMost = 50

/** What a change of many cells would do, and what stays as it is and why, before it is made. */
export function PasteDialog({
  title,
  plan,
  leftOut,
  onAgree,
  onClose,
}: PlannedCells & { onClose: () => void }) {
  const t = useTexts(gridTexts)
  const ui = useTexts(uiTexts)
  const cells = t('cells', { count: plan.cells })
  const rows = t('rows', { count: plan.updates.length })
  const isNothing = plan.updates.length + plan.creates.length === 0
  const more = plan.refused.length - shownAtMost
  return (
    <Dialog opened onClose={onClose} title={title} size={480}>
      <div className={dialog.form}>
        {isNothing && <p className={dialog.text}>{t('nothingToPaste')}</p>}
        {plan.cells > 0 && <p className={dialog.text}>{t('willChange', { cells, rows })}</p>}
        {plan.creates.length > 0 && (
          <p className={dialog.text}>{t('willAdd', { count: plan.creates.length })}</p>
        )}
        {leftOut.columns && <p className={dialog.text}>{t('beyondColumns')}</p>}
        {leftOut.rows && <p className={dialog.text}>{t('beyondRows')}</p>}
        {plan.refused.length > 0 && (
          <section className={styles.refused}>
            <p>{t('willLeave', { count: plan.refused.length })}</p>
            <ul>
              {plan.refused.slice(0, shownAtMost).map((cell) => (
                <Refused key={`${cell.record?.id ?? cell.newRow} ${cell.column.path}`} cell={cell} />
              ))}
              {more > 0 && <li>{t('andMore', { count: more })}</li>}
            </ul>
          </section>
        )}
        <div className={dialog.actions}>
          <Button onClick={onClose} {...(isNothing && { 'data-autofocus': true })}>
            {ui('cancel')}
          </Button>
          {!isNothing && (
            <Button variant="filled" onClick={onAgree} data-autofocus>
              {plan.cells > 0 ? t('change', { cells }) : t('willAdd', { count: plan.creates.length })}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}

function Refused({ cell }: { cell: RefusedCell }) {
  const t = useTexts(gridTexts)
  const pathLabel = usePathLabel()
  const sentence = useDetailSentence()
  const shownTitle = useShownTitle()
  const { record, refusal } = cell
  const row = record ? (shownTitle(record) ?? '') : t('newRow', { row: cell.newRow })
  return (
    <li>
      <b>
        {row} · {pathLabel(cell.column)}
      </b>
      <span>{'why' in refusal ? refusal.why : sentence(refusal.problem)}</span>
    </li>
  )
}
