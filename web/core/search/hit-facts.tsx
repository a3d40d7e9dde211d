import { Fragment } from 'react'
import { resultField } from '../../../shared/core/fields/result-field.ts'
import { isNumeric } from '../../../shared/core/fields/traits.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { FieldValue } from '../fields/field-value.tsx'
import { useLabel } from '../metadata/metadata.ts'
import { useWebModules } from '../web-module.ts'
import type { FoundRecord } from './found-everywhere.ts'
import styles from './palette.module.css'
import { tellingFields } from './telling-fields.ts'
import { tells } from './tells.ts'

const mostFacts = 2

interface Props {
  hit: FoundRecord
  object: ObjectDefinition
}

/** What kind of record was found, and what tells it from others of its name. */
export function HitFacts({ hit, object }: Props) {
  const label = useLabel()
  const facts = useFacts({ hit, object }).filter((field) => !isFigure(field))
  return (
    <span className={styles.facts}>
      <span className={styles.kind}>{label(object.label)}</span>
      {facts.slice(0, mostFacts).map((field) => (
        <Fragment key={field.id}>
          <span aria-hidden>·</span>
          <span className={styles.fact}>
            <FieldValue field={field} value={hit.values[field.name]} related={hit.related} />
          </span>
        </Fragment>
      ))}
    </span>
  )
}

/** The first amount or number that tells of the record. */
export function HitFigure({ hit, object }: Props) {
  const figure = useFacts({ hit, object }).find(isFigure)
  if (!figure) return null
  return <FieldValue field={figure} value={hit.values[figure.name]} related={hit.related} />
}

function useFacts({ hit, object }: Props): FieldDefinition[] {
  return tellingFields(useWebModules(), object).filter((field) => tells(field, hit))
}

function isFigure(field: FieldDefinition): boolean {
  return isNumeric(resultField(field))
}
