import { type ApiDocument, resolved, type Schema } from './api-description.ts'

/** One line of a table: a property, how deep it stands, and what it is. */
export interface SchemaRow {
  key: string
  name: string
  depth: number
  type: string
  isRequired: boolean
  means: string
}

const deepest = 2

/** The properties of a schema, and theirs, as lines of a table. */
export function rowsOf(document: ApiDocument, schema: Schema, depth = 0, above = ''): SchemaRow[] {
  const whole = merged(document, schema)
  const required = new Set(whole.required ?? [])
  return Object.entries(whole.properties ?? {}).flatMap(([name, one]) => {
    const key = `${above}.${name}`
    const plain = withoutNull(document, one)
    const row = {
      key,
      name,
      depth,
      type: typeOf(document, one),
      isRequired: required.has(name),
      means: [one.title, one.description ?? plain.description].filter(Boolean).join('. '),
    }
    const inner = plain.items ? resolved(document, plain.items) : plain
    return [row, ...(depth < deepest ? rowsOf(document, inner, depth + 1, key) : [])]
  })
}

/** A schema's type in a few words. */
export function typeOf(document: ApiDocument, schema: Schema): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? ''
  const branches = schema.anyOf ?? schema.oneOf
  if (branches) return [...new Set(branches.map((one) => typeOf(document, one)))].slice(0, 6).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return shortened(schema.enum.map(String))
  if (schema.items) return `[${typeOf(document, schema.items)}]`
  return [schema.format ?? schema.type ?? 'any'].flat().join(' | ')
}

/** A value to begin with: what is required. */
export function exampleOf(document: ApiDocument, schema: Schema, depth = 0): unknown {
  const plain = withoutNull(document, merged(document, schema))
  if (plain.const !== undefined) return plain.const
  if (plain.enum) return plain.enum[0]
  if (plain.properties) {
    const known = (plain.required ?? []).filter((name) => plain.properties?.[name])
    return Object.fromEntries(
      known.map((name) => [
        name,
        depth > 3 ? null : exampleOf(document, plain.properties![name]!, depth + 1),
      ]),
    )
  }
  const branches = plain.anyOf ?? plain.oneOf ?? []
  // Of a filter a condition says more than a list of filters.
  const first = branches.find((one) => one.properties?.field) ?? branches[0]
  if (first) return exampleOf(document, first, depth + 1)
  if (plain.items) return depth > 3 ? [] : [exampleOf(document, plain.items, depth + 1)]
  return beginnings[String(plain.type)] ?? {}
}

const beginnings: Record<string, unknown> = { string: '', number: 0, integer: 1, boolean: true, array: [] }

function shortened(texts: readonly string[]): string {
  return texts.length > 8 ? `${texts.slice(0, 8).join(' | ')} | …` : texts.join(' | ')
}

function merged(document: ApiDocument, schema: Schema): Schema {
  const whole = resolved(document, schema)
  const parts = (whole.allOf ?? []).map((one) => merged(document, one))
  return parts.length === 0 ? whole : Object.assign({}, ...parts, { required: whole.required ?? [] })
}

function withoutNull(document: ApiDocument, schema: Schema): Schema {
  const whole = resolved(document, schema)
  const real = whole.anyOf?.filter((one) => one.type !== 'null')
  return real?.length === 1 ? resolved(document, real[0]!) : whole
}
