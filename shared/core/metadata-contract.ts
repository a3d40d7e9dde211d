import { z } from 'zod'
import { withoutUnseen } from '../platform/clean-name.ts'
import type { ErrorDetail } from '../platform/errors.ts'
import { type Language, languages } from '../platform/languages.ts'
import { fieldTypeNames } from './fields/field-type.ts'
import { type ObjectDefinition, resultTypes, rollUpFunctions, tagColors } from './metadata.ts'
import { FilterInput } from './records-contract.ts'

// What a definition may say beyond its shape (names, targets, expressions) the server checks against the
// workspace's other definitions, with a sentence and a path for each problem.

const name = z.string().max(100)
// What turns the direction of what stands beside it is no part of a text others read.
const text = z.string().overwrite(withoutUnseen).max(2_000)

type Translated = Exclude<Language, 'en'>
const translated = languages.filter((language): language is Translated => language !== 'en')

export const LocalizedTextInput = z.strictObject({
  en: text,
  ...(Object.fromEntries(translated.map((language) => [language, text.optional()])) as Record<
    Translated,
    z.ZodOptional<typeof text>
  >),
})

const color = z.enum(tagColors)
const bound = z.union([z.number(), z.string().max(100)])

const SelectOptionInput = z
  .object({
    key: z.string().max(200),
    label: LocalizedTextInput,
    color: color.optional(),
    retired: z.boolean().optional(),
  })
  .strict()

const FieldOptionsInput = z
  .object({
    maxLength: z.int().optional(),
    pattern: z.string().max(1_000).optional(),
    min: bound.optional(),
    max: bound.optional(),
    decimals: z.int().optional(),
    summed: z.boolean().optional(),
    options: z.array(SelectOptionInput).max(10_000).optional(),
    targets: z.array(name).max(100).optional(),
    many: z.boolean().optional(),
    onDelete: z.enum(['clear', 'refuse']).optional(),
    inverseLabel: LocalizedTextInput.optional(),
    format: z.string().max(100).optional(),
    expression: z.string().max(10_000).optional(),
    resultType: z.enum(resultTypes).optional(),
    rollUp: z
      .object({
        object: name,
        via: name,
        function: z.enum(rollUpFunctions),
        field: name.optional(),
        filter: FilterInput.optional(),
      })
      .strict()
      .optional(),
    rateDateField: name.optional(),
    country: z.string().max(10).optional(),
  })
  .strict()

const fieldParts = {
  name,
  label: LocalizedTextInput,
  options: FieldOptionsInput,
  description: LocalizedTextInput,
  required: z.boolean(),
  unique: z.boolean(),
  indexed: z.boolean(),
  searchable: z.boolean(),
  defaultValue: z.unknown(),
}
const more = z.object(fieldParts).partial()

export const NewFieldInput = more
  .extend({ name, label: LocalizedTextInput, type: z.enum(fieldTypeNames) })
  .strict()

export const FieldChangeInput = more.strict()

export const TypeChangeInput = z
  .object({
    type: z.enum(fieldTypeNames),
    options: FieldOptionsInput.optional(),
    /** Only say what would happen to the values there are. */
    dryRun: z.boolean().optional(),
  })
  .strict()

/** Can a list be read in the order of a field; not yet; or only by reading and sorting all of it? */
export const SortingState = z.enum(['ready', 'preparing', 'slow'])
export type SortingState = z.infer<typeof SortingState>
export const SortingOutput = z.object({ state: SortingState })

const objectParts = {
  label: LocalizedTextInput,
  pluralLabel: LocalizedTextInput,
  icon: z.string().max(100),
  color,
  description: LocalizedTextInput,
  titleField: name,
  hidden: z.boolean(),
  validationRules: z
    .array(z.object({ expression: z.string().max(10_000), message: LocalizedTextInput }).strict())
    .max(100),
}

export const NewObjectInput = z
  .object(objectParts)
  .partial()
  .extend({
    name,
    label: LocalizedTextInput,
    pluralLabel: LocalizedTextInput,
    ownerField: name.optional(),
    /** Absent: a name and an owner. */
    fields: z.array(NewFieldInput).max(500).optional(),
  })
  .strict()

export const ObjectChangeInput = z
  .object(objectParts)
  .partial()
  .extend({
    /** null: no owner. */
    ownerField: name.nullable().optional(),
    /** API names in their new order; fields not named follow in theirs. */
    fieldOrder: z.array(name).max(2_000).optional(),
  })
  .strict()

/** Any change, to be previewed: what it takes, what stands against it, what is worth knowing. */
export const PlanInput = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('createObject'), input: NewObjectInput }).strict(),
  z.object({ verb: z.literal('updateObject'), object: name, input: ObjectChangeInput }).strict(),
  z.object({ verb: z.literal('deleteObject'), object: name }).strict(),
  z.object({ verb: z.literal('createField'), object: name, input: NewFieldInput }).strict(),
  z.object({ verb: z.literal('updateField'), object: name, field: name, input: FieldChangeInput }).strict(),
  z.object({ verb: z.literal('deleteField'), object: name, field: name }).strict(),
  z
    .object({ verb: z.literal('changeFieldType'), object: name, field: name, input: TypeChangeInput })
    .strict(),
])

export type NewFieldInput = z.infer<typeof NewFieldInput>
export type FieldChangeInput = z.infer<typeof FieldChangeInput>
export type TypeChangeInput = z.infer<typeof TypeChangeInput>
export type NewObjectInput = z.infer<typeof NewObjectInput>
export type ObjectChangeInput = z.infer<typeof ObjectChangeInput>
export type PlanInput = z.infer<typeof PlanInput>

const Problem = z.object({
  path: z.string(),
  code: z.string(),
  message: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
})

/** A definition as it is stored; see ObjectDefinition in shared/core/metadata.ts. */
const ObjectOutput = z
  .object({
    id: z.string(),
    name: z.string(),
    label: LocalizedTextInput,
    pluralLabel: LocalizedTextInput,
    fields: z.array(z.looseObject({ id: z.string(), name: z.string(), type: z.string() })),
  })
  .loose()

export const ObjectsOutput = z.object({ version: z.number(), objects: z.array(ObjectOutput) })

export const OneObjectOutput = z.object({ version: z.number(), object: ObjectOutput })

export const ChangedObjectOutput = z.object({
  /** null: removed for good. */
  object: ObjectOutput.nullable(),
  /** Under which what takes time goes on; null when all is done. */
  operationId: z.uuid().nullable(),
  warnings: z.array(Problem),
})

export const PlanOutput = z.object({
  steps: z.array(z.object({ kind: z.string(), quick: z.boolean() })),
  problems: z.array(Problem),
  warnings: z.array(Problem),
})

export const TypeChangePreviewOutput = z.object({
  total: z.number(),
  blank: z.number(),
  converts: z.number(),
  fails: z.number(),
  examples: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      value: z.string(),
      code: z.string(),
      message: z.string().optional(),
    }),
  ),
})

/** What became of an object. */
export interface ChangedObject extends Omit<z.infer<typeof ChangedObjectOutput>, 'object' | 'warnings'> {
  object: ObjectDefinition | null
  warnings: ErrorDetail[]
}

/** What a change would take, what stands against it, what is worth knowing. */
export interface ChangePreview extends Pick<z.infer<typeof PlanOutput>, 'steps'> {
  problems: ErrorDetail[]
  warnings: ErrorDetail[]
}

export type TypeChangePreview = z.infer<typeof TypeChangePreviewOutput>

/** One thing that uses a field, or an object: what it is, and where. */
export const FieldUse = z.object({
  kind: z.enum([
    'title',
    'owner',
    'formula',
    'default',
    'rule',
    'rollUp',
    'rateDate',
    'reference',
    'view',
    'layout',
    'role',
  ]),
  /** API name of the object it belongs to. */
  object: z.string().optional(),
  /** API name of the field that uses it. */
  field: z.string().optional(),
  /** What it is called; absent for someone else's private view. */
  label: LocalizedTextInput.optional(),
  /** layout: key of the role, '' for everyone's. role: its name. */
  role: z.string().optional(),
})

export const ObjectUses = z.object({
  /** By field id; fields nothing uses are absent. */
  fields: z.record(z.string(), z.array(FieldUse)),
  /** References of other objects to this one. */
  object: z.array(FieldUse),
})

/** A change of objects or fields whose slow part goes on, or went, in the background. */
export const MetadataChange = z.object({
  id: z.uuid(),
  /** What it is about, in English. */
  title: z.string(),
  status: z.enum(['waiting', 'running', 'done', 'failed']),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  /** Its steps in order; `at` of them are done. */
  steps: z.array(
    z.object({ kind: z.string(), objectId: z.string().nullable(), fieldIds: z.array(z.string()) }),
  ),
  at: z.number(),
  /** Records the present step has gone through, of about how many. */
  done: z.number(),
  total: z.number().nullable(),
  /** Why it failed; everything is then as before. */
  error: z.object({ code: z.string(), message: z.string(), details: z.array(Problem) }).nullable(),
})

export const MetadataChangesOutput = z.object({ changes: z.array(MetadataChange) })

export type FieldUse = z.infer<typeof FieldUse>
export type ObjectUses = z.infer<typeof ObjectUses>
export type MetadataChange = z.infer<typeof MetadataChange>
