import { isDeepStrictEqual } from 'node:util'
import { isDerived, mayBeTitle } from '../../../../shared/core/fields/traits.ts'
import {
  findField,
  liveFields,
  type Metadata,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import { checkCircles } from './check-circles.ts'
import { checkExpressions } from './check-expressions.ts'
import { checkField } from './check-field.ts'
import { checkLabel, checkName } from './check-names.ts'
import { checkUses } from './check-uses.ts'
import { metadataProblem } from './metadata-problems.ts'
import { withObject } from './with-object.ts'

const iconPattern = /^[a-z0-9-]{1,50}$/

/**
 * Everything wrong with an object's new definition: names, labels, title and owner, each field that is new
 * or changed, and what stands on fields that go.
 */
export function checkObject(
  before: ObjectDefinition | null,
  after: ObjectDefinition,
  metadata: Metadata,
): ErrorDetail[] {
  if (after.deletedAt !== undefined) return checkBinned(before, after, metadata)
  const others = [...metadata.objects.values()].filter((object) => object.id !== after.id)
  const changed = changedFields(before, after)
  const computed = changed.filter(isDerived)
  return [
    ...checkName(
      'name',
      after.name,
      others.map((object) => object.name),
    ),
    ...checkLabel('label', after.label),
    ...checkLabel('pluralLabel', after.pluralLabel),
    ...(iconPattern.test(after.icon)
      ? []
      : [metadataProblem('icon', 'metadata.bad-icon', { icon: after.icon })]),
    ...(before === null ? [] : checkPermanent(before, after)),
    ...checkTitle(after),
    ...checkOwner(after),
    ...changed.flatMap((field) => checkField(after, field, metadata)),
    ...checkExpressions(after),
    ...checkCircles(after, computed, withObject(metadata, after)),
    ...checkUses(before, after, metadata),
  ]
}

function checkBinned(
  before: ObjectDefinition | null,
  after: ObjectDefinition,
  metadata: Metadata,
): ErrorDetail[] {
  if (before === null || before.standard)
    return [metadataProblem('', 'metadata.standard-object', { object: after.name })]
  if (before.deletedAt !== undefined) return [metadataProblem('', 'metadata.in-bin', { name: after.name })]
  return checkUses(before, after, metadata)
}

function checkPermanent(before: ObjectDefinition, after: ObjectDefinition): ErrorDetail[] {
  const permanent = ['id', 'name', 'table', 'standard', 'writePermission'] as const
  return permanent.flatMap((property) =>
    before[property] === after[property]
      ? []
      : [metadataProblem(property, 'metadata.permanent', { property })],
  )
}

function checkTitle(object: ObjectDefinition): ErrorDetail[] {
  const field = findField(object, object.titleField)
  return field !== undefined && mayBeTitle(field)
    ? []
    : [metadataProblem('titleField', 'metadata.no-title-field')]
}

function checkOwner(object: ObjectDefinition): ErrorDetail[] {
  if (object.ownerField === undefined) return []
  const field = findField(object, object.ownerField)
  const isOwner = field?.type === 'member' && field.options.many !== true
  return isOwner ? [] : [metadataProblem('ownerField', 'metadata.bad-owner-field')]
}

function changedFields(before: ObjectDefinition | null, after: ObjectDefinition) {
  const known = new Map(before?.fields.map((field) => [field.id, field]))
  return liveFields(after).filter((field) => !isDeepStrictEqual(field, known.get(field.id)))
}
