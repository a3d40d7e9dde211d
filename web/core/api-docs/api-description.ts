import { queryOptions } from '@tanstack/react-query'
import { request } from '../../platform/api/request.ts'

/** JSON Schema, as far as this page looks into it. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  title?: string
  description?: string
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

interface Content {
  content?: Record<string, { schema?: Schema }>
}

export interface Parameter {
  $ref?: string
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema?: Schema
}

interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  parameters?: Parameter[]
  requestBody?: Content
  responses: Record<string, Content & { $ref?: string; description?: string }>
}

export interface ApiDocument {
  info: { title: string; description: string }
  tags: { name: string; description?: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; [kind: string]: Record<string, unknown> }
}

export interface Address {
  method: string
  path: string
  operation: Operation
}

/** The API's own description, for this member in this workspace. */
export const apiDocumentQuery = queryOptions({
  queryKey: ['api-description'],
  queryFn: ({ signal }) => request<ApiDocument>('/openapi.json', { signal }),
})

/** Every method of every path, in the order of the description. */
export function addressesOf(document: ApiDocument): Address[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
}

/** What a reference points at; anything else as it is. */
export function resolved<T extends { $ref?: string }>(document: ApiDocument, one: T): T {
  if (one.$ref === undefined) return one
  const names = one.$ref.slice('#/components/'.length).split('/')
  const [kind = '', name = ''] = names
  // The description's own test follows every reference of it.
  return document.components[kind]?.[name] as T
}

/** The JSON schema of a body or an answer, if it is JSON. */
export function jsonOf(one: Content | undefined): Schema | undefined {
  return one?.content?.['application/json']?.schema
}
