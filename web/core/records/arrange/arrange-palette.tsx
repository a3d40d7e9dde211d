import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useListEnd } from '../../../platform/ui/sorting/sortable.ts'
import { webFieldTypeOf } from '../../fields/index.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { useArrangeState } from './arrange-state.ts'
import { arrangeTexts } from './arrange-texts.ts'
import styles from './arranged.module.css'
import { ArrangedRow, fieldKind } from './arranged-row.tsx'
import { hiddenFields, leftOut } from './arrangement.ts'
import { LeftOutLists } from './left-out-lists.tsx'

/** What is not on the page: fields and related lists, to be put there. */
export function ArrangePalette({ object }: { object: ObjectDefinition }) {
  const t = useTexts(arrangeTexts)
  const label = useLabel()
  const { arrangement, moveField } = useArrangeState()
  const fields = hiddenFields(arrangement)
  const { element, isOver } = useListEnd<HTMLDivElement>({
    kind: fieldKind,
    list: leftOut,
    at: fields.length,
    onMove: moveField,
  })
  return (
    <aside className={styles.palette} aria-label={t('notShown')}>
      <div>
        <h2>{t('notShown')}</h2>
        <p className={styles.why}>{t('notShownWhy')}</p>
      </div>
      <div>
        {fields.map((name, at) => {
          const field = findField(object, name)
          return (
            field && (
              <ArrangedRow key={name} field={name} name={label(field.label)} list={leftOut} at={at}>
                <span className={styles.unused}>
                  <Icon of={webFieldTypeOf(field).icon} size={14} />
                  <span>{label(field.label)}</span>
                </span>
              </ArrangedRow>
            )
          )
        })}
        <div ref={element} className={styles.drop} data-over={isOver || undefined}>
          {fields.length === 0 || isOver ? t('dropToHide') : ' '}
        </div>
      </div>
      <LeftOutLists object={object} />
    </aside>
  )
}
