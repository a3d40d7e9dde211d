import { Fragment, Suspense } from 'react'
import type { ReferenceValue } from '../../../../shared/core/fields/reference.ts'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { idsOf } from '../../../../shared/core/fields/shown/reference.ts'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { isReference, targetNames } from '../../../../shared/core/references.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import { titleWhenCut } from '../../../platform/ui/title-when-cut.ts'
import { RecordName } from '../../fields/cell/record-name.tsx'
import { fieldTexts } from '../../fields/field-texts.ts'
import { FieldValue } from '../../fields/field-value.tsx'
import { useArranging } from '../../layouts/arranging.ts'
import { useRecordLayout } from '../../layouts/record-layout.ts'
import { RecordMark } from '../../marks/record-mark.tsx'
import { useMetadata } from '../../metadata/metadata.ts'
import { useShownTitle } from '../../shown-title.ts'
import { useModulePart } from '../../web-module.ts'
import { PeekReference } from '../peek/peek-reference.tsx'
import { keepInOneLine } from './keep-in-one-line.ts'
import { withFilledNumbers } from './reached-by.ts'
import { RecordFact } from './record-fact.tsx'
import styles from './record-head.module.css'
import { RecordRhythm } from './record-rhythm.tsx'

interface Props {
  object: ObjectDefinition
  one: OneRecord
}

interface HeadProps extends Props {
  /** Beside another page the name is a heading below that page's. */
  level?: 1 | 2
}

const titleCutParts = titleWhenCut('h1, h2, a, [data-shown]')

/** Mark, name, what it belongs to, and the few facts one looks for first. */
export function RecordHead({ object, one, level = 1 }: HeadProps) {
  const t = useTexts(fieldTexts)
  const shownTitle = useShownTitle()
  const { record } = one
  const rules = useModulePart('heads', object.name)
  const parts = useArranging()?.parts
  const isPhone = useIsPhone()
  const highlights = useHighlights(object, one)
  // Its screen is too small for what is not there; the details below offer to add it.
  const facts = isPhone ? highlights.filter((field) => saysSomething(one, field)) : highlights
  const Heading = `h${level}` as const
  const title = shownTitle({ object: object.name, title: record.title }) || t('untitled')
  return (
    <div className={styles.head} onPointerOver={titleCutParts}>
      <RecordMark record={{ id: record.id, object: object.name, title: record.title }} size={40} />
      <div className={styles.names} data-title={title}>
        <Heading className={`${styles.title} strong`}>
          <Name>{title}</Name>
        </Heading>
        <Belongings object={object} one={one} facts={facts} />
      </div>
      {parts ? (
        <parts.Facts object={object} one={one} />
      ) : (
        <dl ref={keepInOneLine} className={styles.facts}>
          {facts.map((field) => {
            const After = rules?.after?.[field.name]
            return (
              <Fragment key={field.id}>
                <RecordFact object={object} field={field} one={one} />
                <Suspense>{After && <After one={one} />}</Suspense>
              </Fragment>
            )
          })}
          <RecordRhythm recordId={record.id} />
        </dl>
      )}
    </div>
  )
}

function saysSomething({ record }: OneRecord, { name }: FieldDefinition): boolean {
  return record[name] != null || record.failedFormulas?.[name] !== undefined
}

/** What it belongs to in one line, each a link; then what kind it is. What stands at the right is not said twice. */
function Belongings({ object, one, facts }: Props & { facts: readonly FieldDefinition[] }) {
  const { objects } = useMetadata()
  // Stages and the like are steps of the record, not something it belongs to.
  const isStep = (field: FieldDefinition) =>
    isReference(field) && targetNames(field).every((name) => objects.get(name)?.hidden === true)
  const fields = liveFields(object).filter((field) => !facts.includes(field) && !isStep(field))
  const pointers = fields.filter(
    (field) => isReference(field) && field.options.many !== true && field.type !== 'file',
  )
  const shown = pointers.filter(
    (field) => one.record[field.name] != null && one.related[idOf(one, field)] !== undefined,
  )
  const kinds = fields
    .filter((field) => field.type === 'select' && field.readOnly !== true && one.record[field.name] != null)
    .slice(0, 2)
  return (
    <div className={styles.belongings}>
      {shown.slice(0, 3).map((field) => (
        <span key={field.id} className={styles.belonging} data-peekable>
          <RecordName id={idOf(one, field)} related={one.related} isLink />
          <PeekReference id={idOf(one, field)} related={one.related} />
        </span>
      ))}
      {kinds.map((field) => (
        <FieldValue key={field.id} field={field} value={one.record[field.name]} related={one.related} />
      ))}
    </div>
  )
}

function idOf(one: OneRecord, field: FieldDefinition): string {
  const value = one.record[field.name] as ReferenceValue | null | undefined
  return value == null ? '' : (idsOf(value)[0] ?? '')
}

const headline = new Set(['currency', 'date', 'percent', 'number'])
const mostFacts = 3

/** The facts of the layout, or the first amounts, dates and percents that say something. */
function useHighlights(object: ObjectDefinition, one: OneRecord): FieldDefinition[] {
  return withFilledNumbers(useLaidOut(object, one), object, one.record)
}

function useLaidOut(object: ObjectDefinition, { record }: OneRecord): FieldDefinition[] {
  const { highlights, source } = useRecordLayout(object)
  const rules = useModulePart('heads', object.name)
  if (rules && source === 'definition') return rules.facts.flatMap((name) => findField(object, name) ?? [])
  if (highlights.length > 0) return highlights.flatMap((name) => findField(object, name) ?? [])
  const telling = liveFields(object).filter((field) => {
    const result = resultField(field)
    return (
      headline.has(result.type) && record[field.name] != null && shownTypeOf(result).kind(result) !== 'text'
    )
  })
  const byWeight = [...telling].sort((a, b) => weight(a) - weight(b))
  return byWeight.slice(0, mostFacts)
}

function weight(field: FieldDefinition): number {
  return ['currency', 'percent', 'date', 'number'].indexOf(resultField(field).type)
}
