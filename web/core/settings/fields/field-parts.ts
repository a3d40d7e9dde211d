import type { FieldOptions } from '../../../../shared/core/metadata.ts'
import type { FieldChangeInput } from '../../../../shared/core/metadata-contract.ts'
import { isSameValue } from '../../saves/same-value.ts'
import { type PartClash, type Parts, partsBetween } from '../../saves/save-parts.ts'
import { type FieldDraft, sentOptions } from './field-draft.ts'

const ofOption = 'options.'

/** A field as parts that two people may change apart: all it is but its type, and each of its options alone. */
export function partsOfField({ type: _, options, ...rest }: FieldDraft): Parts {
  const apart = Object.entries(sentOptions(options)).map(([key, value]) => [ofOption + key, value])
  return { ...rest, ...Object.fromEntries(apart) }
}

/** The parts in which two drafts differ, as the second has them; null: it has no such thing. */
export function changedParts(before: FieldDraft, after: FieldDraft): Parts {
  const [from, to] = [partsOfField(before), partsOfField(after)]
  const found = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    (part) => !isSameValue(from[part], to[part]),
  )
  return Object.fromEntries(found.map((part) => [part, to[part] ?? null]))
}

/** A draft with some parts of another. */
function withParts(draft: FieldDraft, parts: Parts): FieldDraft {
  const isOption = (part: string) => part.startsWith(ofOption)
  const given = Object.entries(parts).map(([part, value]) => [part, value ?? undefined] as const)
  const options = given
    .filter(([part]) => isOption(part))
    .map(([part, value]) => [part.slice(ofOption.length), value] as const)
  return {
    ...draft,
    ...Object.fromEntries(given.filter(([part]) => !isOption(part))),
    options: { ...draft.options, ...Object.fromEntries(options) } as FieldOptions,
  }
}

/** What the API is told so that the parts become so, on top of the field as it stands. */
export function inputOfParts(parts: Parts, now: FieldDraft): FieldChangeInput {
  const plain = Object.entries(parts).filter(([part]) => !part.startsWith(ofOption))
  const hasOptions = plain.length < Object.keys(parts).length
  // Options are told all together.
  const options = hasOptions && { options: sentOptions(withParts(now, parts).options) }
  return { ...Object.fromEntries(plain), ...options } as FieldChangeInput
}

/** What is written of a field, and upon which save of it. */
export interface WrittenField {
  /** Version of the object. */
  version: number
  base: FieldDraft
  draft: FieldDraft
  /** The field as it was looked at last: what has come since is taken in. */
  seen: string
  /** Somebody gave the field another type: what was written of options and default was of the old one. */
  isRetyped: boolean
}

/** A form nobody wrote in. */
export function begun(field: FieldDraft, version: number): WrittenField {
  return { version, base: field, draft: field, seen: stampOf(field, version), isRetyped: false }
}

/**
 * Takes in what the field has become meanwhile: what nobody wrote here is as it is there, what was written stays. What
 * both changed stands upon the save it was written on, so that saving asks whose stays.
 */
export function followed(written: WrittenField, field: FieldDraft, version: number): WrittenField {
  const seen = stampOf(field, version)
  if (seen === written.seen) return written
  const all = changedParts(written.base, written.draft)
  const isRetyped = field.type !== written.base.type
  const mine = isRetyped ? withoutType(all) : all
  const clashes = partsBetween(mine, partsOfField(written.base), partsOfField(field)).clashes
  const { base } = written
  const before = partsOfField(base)
  return {
    version: clashes.length === 0 ? version : written.version,
    base: withParts(field, Object.fromEntries(clashes.map(({ part }) => [part, before[part] ?? null]))),
    draft: withParts(field, mine),
    seen,
    isRetyped: Object.keys(mine).length < Object.keys(all).length || (written.isRetyped && isChanged(mine)),
  }
}

/** What both this form and somebody else changed, differently. */
export function clashesIn({ base, draft }: WrittenField, field: FieldDraft): PartClash[] {
  return partsBetween(changedParts(base, draft), partsOfField(base), partsOfField(field)).clashes
}

function withoutType(parts: Parts): Parts {
  const own = Object.entries(parts).filter(([part]) => !part.startsWith(ofOption) && part !== 'defaultValue')
  return Object.fromEntries(own)
}

function isChanged(parts: Parts): boolean {
  return Object.keys(parts).length > 0
}

function stampOf(field: FieldDraft, version: number): string {
  return JSON.stringify([version, field])
}
