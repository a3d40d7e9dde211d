import { IconX } from '@tabler/icons-react'
import { type ComponentType, useRef } from 'react'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { type Condition, type Filter, operationPath, takesNothing } from '../../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLateCode } from '../../../platform/late-code.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { Pop } from '../../../platform/ui/pop.tsx'
import { webFieldTypeOf } from '../../fields/index.ts'
import { useOperatorLabel } from '../../fields/operand/operator-label.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { useFieldPath, usePathLabel } from '../../metadata/field-path.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { askable, isCondition } from '../filter-tree.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './filter-bar.module.css'
import { FilterWords } from './filter-words.tsx'
import type { GroupEditorProps } from './group-editor-props.ts'
import { brokenParts } from './late-broken-parts.ts'
import { OperandSummary } from './operand-summary.tsx'
import { OperationWords } from './operation-words.tsx'

const ConditionEditor = latePart(async () => (await import('./condition-editor.tsx')).ConditionEditor)

interface Props {
  object: ObjectDefinition
  part: Filter
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  /** null takes the part out. */
  onChange: (part: Filter | null) => void
  Group: ComponentType<GroupEditorProps>
}

/** One part of a filter as a chip; a click opens its editor. */
export function FilterChip({ object, part, isOpen, onOpen, onChange, Group }: Props) {
  const t = useTexts(viewTexts)
  // An answer given with the key that closes the panel is not among the properties yet.
  const latest = useRef(part)
  latest.current = part
  const give = (next: Filter) => {
    latest.current = next
    onChange(next)
  }
  const metadata = useMetadata()
  const context = useValueContext()
  const code = useLateCode(brokenParts, isCondition(part))
  const broken = code !== null && isCondition(part) && code.isBroken(part, { metadata, object, context })
  // Left without an answer it asks nothing, and is not kept.
  const close = () => {
    onOpen(false)
    if (askable(latest.current) === undefined) onChange(null)
  }
  return (
    <Pop
      opened={isOpen}
      onClose={close}
      target={
        <span
          className={styles.chip}
          data-open={isOpen || undefined}
          data-broken={broken || undefined}
          {...(broken && { title: t('leftOutWhy') })}
        >
          <button
            type="button"
            className={styles.body}
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            onClick={isOpen ? close : () => onOpen(true)}
          >
            {isCondition(part) ? (
              <ConditionWords object={object} condition={part} isBroken={broken} />
            ) : (
              <span className={`${styles.part} ${styles.value}`}>
                <FilterWords object={object} filter={part} />
              </span>
            )}
          </button>
          <button
            type="button"
            className={styles.remove}
            aria-label={t('removeFilter')}
            onClick={() => onChange(null)}
          >
            <Icon of={IconX} size={13} />
          </button>
        </span>
      }
    >
      {isCondition(part) ? (
        <ConditionEditor object={object} condition={part} onChange={give} onDone={close} Group={Group} />
      ) : (
        <Group object={object} part={part} onChange={give} />
      )}
    </Pop>
  )
}

/** Field, operator and value, split by hairlines. */
interface WordsProps {
  object: ObjectDefinition
  condition: Condition
  isBroken: boolean
}

function ConditionWords({ object, condition, isBroken: isLeftOut }: WordsProps) {
  const t = useTexts(viewTexts)
  const operatorLabel = useOperatorLabel()
  const pathLabel = usePathLabel()
  const label = useLabel()
  const path = useFieldPath(object)(condition.field)
  if (condition.field === operationPath) return <OperationWords id={String(condition.value)} />
  if (!path) {
    // A field in the bin still has its name.
    const gone = object.fields.find((field) => field.name === condition.field)
    const words = gone ? t('goneNamed', { name: label(gone.label) }) : t('fieldGone')
    return <span className={`${styles.part} ${styles.missing}`}>{words}</span>
  }
  return (
    <>
      <span className={`${styles.part} ${styles.field}`}>
        <Icon of={webFieldTypeOf(resultField(path.field)).icon} size={14} />
        <span>{pathLabel(path)}</span>
      </span>
      <span className={`${styles.part} ${styles.operator}`}>{operatorLabel(condition.op, path.field)}</span>
      {!takesNothing(condition.op) && (
        <span className={`${styles.part} ${styles.value}`}>
          <OperandSummary path={path} condition={condition} Words={FilterWords} />
        </span>
      )}
      {isLeftOut && <span className={`${styles.part} ${styles.missing}`}>{t('leftOut')}</span>}
    </>
  )
}
