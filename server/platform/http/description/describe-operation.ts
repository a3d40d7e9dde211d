import type { ZodType } from 'zod'
import { type ErrorKind, errorKinds } from '../../../../shared/platform/errors.ts'
import type { PublicRoute, Route, RouteDescription } from '../route.ts'
import { type JsonSchema, jsonSchemaOf, type SchemaNames } from './json-schema.ts'
import { commonQuestions, headerRef, rateHeaderRefs } from './shared-components.ts'

interface OperationParts {
  operationId: string
  names: SchemaNames
  /** Inside a workspace a caller is always needed. */
  needsCaller: boolean
  /** Takes the place of the body the route declares. */
  bodyRef?: string | undefined
}

/** A route as an OpenAPI operation. */
export function describeOperation(route: Route | PublicRoute, parts: OperationParts): JsonSchema {
  const { summary, tag } = route
  const permission = 'permission' in route ? route.permission : undefined
  const description = [route.description, permission && `Needs the permission \`${permission}\`.`]
  const said = description.filter(Boolean).join('\n\n')
  const body = requestBody(route, parts)
  return {
    operationId: parts.operationId,
    tags: [tag],
    summary,
    ...(said !== '' && { description: said }),
    ...(!parts.needsCaller && { security: [{}] }),
    parameters: parametersOf(route, parts),
    ...(body !== null && { requestBody: body }),
    responses: { ...success(route, parts), ...refusalsOf(route, parts) },
  }
}

function parametersOf(route: RouteDescription, { names, needsCaller }: OperationParts): JsonSchema[] {
  const inPath = pathNames(route.path).map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: propertiesOf(route.params, names).get(name)?.schema ?? { type: 'string' },
  }))
  const inQuery = [...propertiesOf(route.query, names)].map(([name, { schema, required }]) => ({
    name,
    in: 'query',
    description: schema.description ?? commonQuestions[name],
    required,
    schema,
  }))
  const common = [
    ...(expectsVersion(route) ? ['IfMatch'] : []),
    ...(keepsKey(route) && needsCaller ? ['IdempotencyKey'] : []),
  ]
  return [...inPath, ...inQuery, ...common.map((name) => ({ $ref: `#/components/parameters/${name}` }))]
}

/** Changes of something that is there. */
function expectsVersion({ method, versioned }: RouteDescription): boolean {
  if (versioned === 'change') return true
  return versioned === true && (method === 'PATCH' || method === 'PUT' || method === 'DELETE')
}

function keepsKey(route: RouteDescription): boolean {
  return route.method === 'POST' && !route.asks
}

function pathNames(path: string): string[] {
  return [...path.matchAll(/:([^/]+)/g)].map((found) => found[1]!)
}

function propertiesOf(schema: ZodType | undefined, names: SchemaNames) {
  const written = schema === undefined ? {} : jsonSchemaOf(schema, 'input', names)
  const required = new Set(Array.isArray(written.required) ? written.required : [])
  const properties = Object.entries((written.properties ?? {}) as Record<string, JsonSchema>)
  return new Map(properties.map(([name, one]) => [name, { schema: one, required: required.has(name) }]))
}

const contentTypes = { json: 'application/json', multipart: 'multipart/form-data', stream: '*/*' } as const

function requestBody(route: RouteDescription, { names, bodyRef }: OperationParts): JsonSchema | null {
  const type = route.bodyType ?? 'json'
  if (bodyRef !== undefined) return content(type, { $ref: bodyRef })
  if (route.body !== undefined) return content(type, jsonSchemaOf(route.body, 'input', names))
  if (type === 'json') return null
  return content(
    type,
    type === 'multipart' ? { type: 'object', properties: { file: fileSchema }, required: ['file'] } : {},
  )
}

const fileSchema = { type: 'string', contentMediaType: 'application/octet-stream' }

function content(type: keyof typeof contentTypes, schema: JsonSchema): JsonSchema {
  return { required: true, content: { [contentTypes[type]]: { schema } } }
}

function success(route: RouteDescription, { names }: OperationParts): JsonSchema {
  const { answer, contentType = 'application/json' } = route
  const status = route.status ?? (answer || route.contentType ? 200 : 204)
  const schema = answer === undefined ? {} : jsonSchemaOf(answer, 'output', names)
  const isEmpty = status === 204
  return {
    [status]: {
      description: isEmpty ? 'Done.' : route.summary,
      headers: {
        ...rateHeaderRefs,
        ...(route.versioned && !isEmpty && { ETag: headerRef('ETag') }),
        ...(keepsKey(route) && { 'Idempotent-Replayed': headerRef('IdempotentReplayed') }),
      },
      ...(!isEmpty && { content: { [contentType]: { schema } } }),
    },
  }
}

/** Every kind of refusal this route can give. */
function refusalsOf(route: RouteDescription, { needsCaller }: OperationParts): JsonSchema {
  const takesBody = route.body !== undefined || (route.bodyType ?? 'json') !== 'json'
  const isRead = route.method === 'GET'
  const kinds: ErrorKind[] = ['malformed', 'limited', 'unavailable']
  if (needsCaller) kinds.push('unauthenticated', 'forbidden')
  if (pathNames(route.path).length > 0) kinds.push('not-found')
  if (takesBody || route.query !== undefined) kinds.push('invalid')
  if (takesBody) kinds.push('too-large', 'unsupported')
  if (!isRead && !route.asks) kinds.push('conflict', 'storage-full')
  if (expectsVersion(route)) kinds.push('stale')
  const refusals = kinds.map((kind) => [errorKinds[kind], { $ref: `#/components/responses/${kind}` }])
  return { ...Object.fromEntries(refusals), 500: { $ref: '#/components/responses/defect' } }
}
