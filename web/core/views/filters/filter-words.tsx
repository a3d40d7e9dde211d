import { Fragment } from 'react'
import { type Condition, type Filter, operationPath, takesNothing } from '../../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useOperatorLabel } from '../../fields/operand/operator-label.ts'
import { useFieldPath, usePathLabel } from '../../metadata/field-path.ts'
import { groupOf, isCondition } from '../filter-tree.ts'
import { viewTexts } from '../view-texts.ts'
import { OperandSummary } from './operand-summary.tsx'

interface Props {
  object: ObjectDefinition
  filter: Filter | undefined
  /** Stands within a longer sentence, so that several parts are held together. */
  isInner?: boolean
}

/** A filter as a sentence: "Industry is Software or (Employees at least 500 and Owner is me)". */
export function FilterWords({ object, filter, isInner = false }: Props) {
  const t = useTexts(viewTexts)
  if (filter === undefined) return <span>…</span>
  if (isCondition(filter)) return <ConditionSentence object={object} condition={filter} />
  if ('not' in filter) {
    return (
      <span>
        {t('notWord')} <FilterWords object={object} filter={filter.not} isInner />
      </span>
    )
  }
  const { joint, parts } = groupOf(filter)
  if (parts.length === 0) return <span>…</span>
  const word = joint === 'or' ? t('or') : t('and')
  const isHeld = isInner && parts.length > 1
  return (
    <span>
      {isHeld && '('}
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
        <Fragment key={at}>
          {at > 0 && <i> {word} </i>}
          <FilterWords object={object} filter={part} isInner />
        </Fragment>
      ))}
      {isHeld && ')'}
    </span>
  )
}

function ConditionSentence({ object, condition }: { object: ObjectDefinition; condition: Condition }) {
  const t = useTexts(viewTexts)
  const operatorLabel = useOperatorLabel()
  const pathLabel = usePathLabel()
  const path = useFieldPath(object)(condition.field)
  if (condition.field === operationPath) return <span>{t('changedBy')} …</span>
  if (!path) return <span>{t('fieldGone')}</span>
  return (
    <span>
      {pathLabel(path)} {operatorLabel(condition.op, path.field)}
      {!takesNothing(condition.op) && (
        <>
          {' '}
          <OperandSummary path={path} condition={condition} Words={FilterWords} />
        </>
      )}
    </span>
  )
}
