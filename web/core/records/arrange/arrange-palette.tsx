import { IconEye } from '@tabler/icons-react'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useListEnd } from '../../../platform/ui/sorting/sortable.ts'
import { webFieldTypeOf } from '../../fields/index.ts'
import { inverseReferences } from '../../metadata/inverse-references.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { ObjectSign } from '../../metadata/object-sign.tsx'
import { useArrangeState } from './arrange-state.ts'
import { arrangeTexts } from './arrange-texts.ts'
import styles from './arranged.module.css'
import { ArrangedRow, fieldKind } from './arranged-row.tsx'
import { hiddenFields, hiddenLists, leftOut, toggleList } from './arrangement.ts'

/** What is not on the page: fields and related lists, to be put there. */
export function ArrangePalette({ object }: { object: ObjectDefinition }) {
  const t = useTexts(arrangeTexts)
  const label = useLabel()
  const metadata = useMetadata()
  const { arrangement, change, moveField } = useArrangeState()
  const fields = hiddenFields(arrangement)
  const { element, isOver } = useListEnd<HTMLDivElement>({
    kind: fieldKind,
    list: leftOut,
    at: fields.length,
    onMove: moveField,
  })
  const lists = inverseReferences(metadata, object).flatMap((one) => {
    const name = `${one.object.name}:${one.field.name}`
    return hiddenLists(arrangement).includes(name) ? [{ name, ...one }] : []
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
      {lists.length > 0 && (
        <div>
          <h2>{t('relatedLists')}</h2>
          {lists.map(({ name, object: other, field }) => {
            const text = label(field.options.inverseLabel ?? other.pluralLabel)
            return (
              <div key={name} className={styles.row}>
                <span className={`${styles.unused} ${styles.what}`}>
                  <ObjectSign object={other} />
                  <span>{text}</span>
                </span>
                <button
                  type="button"
                  className={styles.tool}
                  aria-label={`${t('show')}: ${text}`}
                  title={t('show')}
                  onClick={() => change(toggleList(arrangement, name))}
                >
                  <Icon of={IconEye} size={14} />
                </button>
              </div>
            )
          })}
        </div>
      )}
    </aside>
  )
}
