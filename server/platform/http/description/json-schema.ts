import { type ZodType, z } from 'zod'

export type JsonSchema = Record<string, unknown>

/** Schemas that the description names instead of spelling them out, with the names of their components. */
export type SchemaNames = ReadonlyMap<ZodType, string>

/** A zod schema as JSON Schema: `input` what a request may send, `output` what an answer holds. */
export function jsonSchemaOf(schema: ZodType, io: 'input' | 'output', names: SchemaNames): JsonSchema {
  const { $schema: _, ...written } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // The same object zod was given; its declared type is that of its internals.
      const name = names.get(zodSchema as unknown as ZodType)
      if (name === undefined) return
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
      jsonSchema.$ref = componentRef(name)
    },
  })
  return written
}

export function componentRef(name: string): string {
  return `#/components/schemas/${name}`
}
