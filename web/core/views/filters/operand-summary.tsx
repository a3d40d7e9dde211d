import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import type { Condition, Filter } from '../../../../shared/core/filters.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayRange } from '../../fields/date-operand.tsx'
import { fieldTexts } from '../../fields/field-texts.ts'
import { isComplete } from '../../fields/operators.ts'
import { useValueContext } from '../../fields/value-context.ts'
import type { FieldPath } from '../../metadata/field-path.ts'
import { useNamedRecords } from '../../records/named-records.ts'
import { countConditions } from '../filter-tree.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './filter-bar.module.css'

const shownAtMost = 3

/** What a condition compares with, in words. */
export function OperandSummary({ path, condition }: { path: FieldPath; condition: Condition }) {
  const t = useTexts(viewTexts)
  const { op, value } = condition
  const field = resultField(path.field)
  if (op === 'some' || op === 'none') {
    return <span>{t('conditions', { count: countConditions(value as Filter | undefined) })}</span>
  }
  if (!isComplete(op, value)) return <span className={styles.missing}>…</span>
  if (op === 'within') return <span>{sayRange(String(value), t.language)}</span>
  if (isReference(field)) return <Names object={targetNames(field)[0]} ids={[value].flat().map(String)} />
  return <Values path={path} values={[value].flat()} isRange={op === 'between'} />
}

function Names({ object, ids }: { object: string | undefined; ids: string[] }) {
  const t = useTexts(fieldTexts)
  const named = useNamedRecords(object, ids)
  const words = ids.map((id) =>
    id === 'me' ? t('me') : (named.find((record) => record.id === id)?.title ?? '…'),
  )
  return <span>{listed(words)}</span>
}

function Values({ path, values, isRange }: { path: FieldPath; values: unknown[]; isRange: boolean }) {
  const context = useValueContext()
  const field = resultField(path.field)
  const say = (value: unknown) => {
    if (path.part !== undefined || !readable(value, field.type)) return String(value)
    // A filter asks for whole days where the field holds moments.
    const type = field.type === 'dateTime' && /^\d{4}-\d\d-\d\d$/.test(String(value)) ? 'date' : field.type
    return fieldTypeOf({ type }).format(single(value, field.type), { ...field, type }, context)
  }
  const words = values.map(say)
  return <span>{isRange ? words.join(' – ') : listed(words)}</span>
}

// Conditions on sets take one key at a time, while the type formats whole sets.
function single(value: unknown, type: string): unknown {
  return type === 'multiSelect' ? [value] : value
}

// Text conditions on composite values (name contains "li") hold plain text.
function readable(value: unknown, type: string): boolean {
  return !(typeof value === 'string' && (type === 'personName' || type === 'address' || type === 'richText'))
}

function listed(words: string[]): string {
  const more = words.length - shownAtMost
  return more > 0 ? `${words.slice(0, shownAtMost).join(', ')} +${more}` : words.join(', ')
}
