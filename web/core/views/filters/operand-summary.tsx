import type { ComponentType } from 'react'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import type { Condition, Filter } from '../../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import { useLanguage } from '../../../platform/i18n/language.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { fieldTexts } from '../../fields/field-texts.ts'
import { isComplete } from '../../fields/operand/operators.ts'
import { sayRange } from '../../fields/operand/range-choices.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { useNamedRecords } from '../../marks/named-records.ts'
import type { FieldPath } from '../../metadata/field-path.ts'
import styles from './filter-bar.module.css'
import { listed, operandWords } from './operand-words.ts'

interface Props {
  path: FieldPath
  condition: Condition
  /** Says the filter on related records. Given from outside: a filter holds conditions. */
  Words: ComponentType<{ object: ObjectDefinition; filter: Filter | undefined }>
}

/** What a condition compares with, in words. */
export function OperandSummary({ path, condition, Words }: Props) {
  const language = useLanguage()
  const { op, value } = condition
  const field = resultField(path.field)
  if (op === 'some' || op === 'none') {
    return <Words object={path.resolved.end.object} filter={value as Filter | undefined} />
  }
  if (!isComplete(op, value)) return <span className={styles.missing}>…</span>
  if (op === 'within') return <span>{sayRange(String(value), language)}</span>
  if (isReference(field)) return <Names object={targetNames(field)[0]} ids={[value].flat().map(String)} />
  return <Values path={path} values={[value].flat()} isRange={op === 'between'} />
}

function Names({ object, ids }: { object: string | undefined; ids: string[] }) {
  const t = useTexts(fieldTexts)
  const named = useNamedRecords(object, ids)
  const words = ids.map((id) =>
    id === 'me' || id === 'myTeam' ? t(id) : (named.find((record) => record.id === id)?.title ?? '…'),
  )
  return <span>{listed(words)}</span>
}

function Values({ path, values, isRange }: { path: FieldPath; values: unknown[]; isRange: boolean }) {
  const context = useValueContext()
  const words = operandWords(path, values, context)
  return <span>{isRange ? words.join(' – ') : listed(words)}</span>
}
