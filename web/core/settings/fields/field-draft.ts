import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import type { Filter } from '../../../../shared/core/filters.ts'
import type {
  FieldDefinition,
  FieldOptions,
  LocalizedText,
  ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import type { FieldChangeInput, NewFieldInput } from '../../../../shared/core/metadata-contract.ts'
import { noText } from '../../metadata/with-text.ts'
import { askable } from '../../views/filter-tree.ts'

/** A field as it stands in the form: what an administrator may say of it. */
export interface FieldDraft {
  name: string
  label: LocalizedText
  type: FieldTypeName
  options: FieldOptions
  description: LocalizedText
  required: boolean
  unique: boolean
  indexed: boolean
  searchable: boolean
  /** undefined: none. */
  defaultValue: unknown
}

const marks = ['required', 'unique', 'indexed', 'searchable'] as const

/** A new field of a type, with what most fields of the type are. */
export function newDraft(type: FieldTypeName): FieldDraft {
  return {
    name: '',
    label: noText,
    type,
    options: startOptions[type] ?? {},
    description: noText,
    required: false,
    unique: false,
    indexed: false,
    searchable: false,
    defaultValue: undefined,
  }
}

/** A field as its form begins. */
export function draftOf(field: FieldDefinition): FieldDraft {
  const { name, label, type, options, description = noText, defaultValue } = field
  const { required = false, unique = false, indexed = false, searchable = false } = field
  return { name, label, type, options, description, defaultValue, required, unique, indexed, searchable }
}

/** What the API is told to make a field. */
export function inputOf(draft: FieldDraft): NewFieldInput {
  const { name, label, type, description, defaultValue } = draft
  const set = marks.filter((mark) => draft[mark])
  return {
    name,
    label,
    type,
    options: sentOptions(draft.options),
    ...(description.en.trim() !== '' && { description }),
    ...Object.fromEntries(set.map((mark) => [mark, true])),
    ...(defaultValue !== undefined && defaultValue !== null && { defaultValue }),
  } as unknown as NewFieldInput
}

/** What the API is told to change, type aside; null when nothing differs. */
export function changeOf(before: FieldDraft, draft: FieldDraft): FieldChangeInput | null {
  const change: Record<string, unknown> = {}
  for (const key of ['name', 'label', 'description', ...marks] as const)
    if (!isSame(before[key], draft[key])) change[key] = draft[key]
  if (!isSame(before.defaultValue, draft.defaultValue)) change.defaultValue = draft.defaultValue ?? null
  const options = sentOptions(draft.options)
  if (!isSame(sentOptions(before.options), options)) change.options = options
  return Object.keys(change).length === 0 ? null : (change as FieldChangeInput)
}

/** The object as it would be with the draft among its fields, for checking and trying expressions. */
export function withDraft(object: ObjectDefinition, draft: FieldDraft, id: string | null): ObjectDefinition {
  const field = definitionOf(draft, id)
  const isOld = object.fields.some((one) => one.id === id)
  const fields = isOld
    ? object.fields.map((one) => (one.id === id ? { ...one, ...field } : one))
    : [...object.fields, field]
  return { ...object, fields }
}

/** The draft as a definition, for the editors and cells of its type. */
export function definitionOf(draft: FieldDraft, id: string | null): FieldDefinition {
  const { name, label, type, options } = draft
  return { id: id ?? 'draft', name: name || 'draft', label, type, options, column: 'draft' }
}

const startOptions: Partial<Record<FieldTypeName, FieldOptions>> = {
  select: { options: [] },
  multiSelect: { options: [] },
  reference: { targets: [] },
  autoNumber: { format: '{0000}' },
  formula: { expression: '', resultType: 'number' },
}

/** Options without those left empty, and with what of a filter can be asked. */
export function sentOptions(options: FieldOptions): FieldOptions {
  const kept = Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined && value !== '' && !isNoText(value)),
  ) as FieldOptions
  if (!kept.rollUp) return kept
  const { filter, ...rollUp } = kept.rollUp
  const asked = askable(filter as Filter | undefined)
  return { ...kept, rollUp: { ...rollUp, ...(asked && { filter: asked }) } }
}

function isNoText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'en' in value && value.en === ''
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}
