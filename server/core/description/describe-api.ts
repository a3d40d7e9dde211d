import type { ZodType } from 'zod'
import type { JsonSchema } from '../../../shared/core/fields/field-type.ts'
import { localized, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import {
  FilterInput,
  RecordOutput,
  RelatedOutput,
  ValuesInput,
} from '../../../shared/core/records-contract.ts'
import type { Context } from '../../platform/context.ts'
import { describeOperation } from '../../platform/http/description/describe-operation.ts'
import { componentRef, jsonSchemaOf, type SchemaNames } from '../../platform/http/description/json-schema.ts'
import * as fixed from '../../platform/http/description/shared-components.ts'
import type { PublicRoute, Route } from '../../platform/http/route.ts'
import { describeObject } from './describe-object.ts'
import { errorCodes } from './error-codes.ts'
import { mayAsk, seenObjects } from './seen-by-caller.ts'

export interface Routes {
  routes: readonly Route[]
  publicRoutes: readonly PublicRoute[]
}

/** OpenAPI 3.1 of a workspace's API, with its real objects, as far as the caller may see and ask. */
export function describeApi(ctx: Context, { routes, publicRoutes }: Routes) {
  const objects = seenObjects(ctx)
  const asked = routes
    .filter((route) => route.permission === undefined || ctx.access.can(route.permission))
    .flatMap((route) => askedOn(ctx, objects, route))
  const operations = [
    ...asked.map(({ route, object }) => ({ route, parts: partsOf(route, object) })),
    ...publicRoutes.map((route) => ({
      route,
      parts: { ...partsOf(route, null), needsCaller: route.needsCaller === true },
    })),
  ]
  return {
    openapi: '3.1.0',
    info: { title: `Kith: ${ctx.workspace.name}`, version: 'v1', description: introduction },
    servers: [{ url: '/api/v1' }],
    security: [{ apiKey: [] }, { session: [] }],
    tags: tagsOf(
      ctx,
      operations.map(({ route }) => route.tag),
      objects,
    ),
    paths: pathsOf(operations),
    components: {
      schemas: { ...fixedSchemas(), ...describeObjects(ctx, objects) },
      responses: fixed.refusals(errorCodes),
      headers: fixed.headers,
      parameters: fixed.parameters,
      securitySchemes: fixed.securitySchemes,
    },
  }
}

const introduction =
  'Objects and fields are those of your workspace, as far as this caller may see them. Every refusal has one shape (`Error`); `code` is permanent. Lists are read page by page with `page.next`. What changes something takes an `Idempotency-Key` on POST and `If-Match` with the ETag of what is changed. See docs/api.md.'

interface Operation {
  route: Route | PublicRoute
  parts: Parameters<typeof describeOperation>[1]
}

interface Asked {
  route: Route
  object: ObjectDefinition | null
}

/** A route on records of any object is described once for each object. */
function askedOn(ctx: Context, objects: readonly ObjectDefinition[], route: Route): Asked[] {
  if (!route.path.startsWith('/records/:object')) return [{ route, object: null }]
  return objects
    .filter((object) => mayAsk(ctx, object, route))
    .map((object) => ({
      route: { ...route, tag: object.name, path: route.path.replace(':object', object.name) },
      object,
    }))
}

function partsOf(route: Route | PublicRoute, object: ObjectDefinition | null): Operation['parts'] {
  const isCreate = object !== null && route.path === `/records/${object.name}` && route.method === 'POST'
  return {
    operationId: operationId(route),
    names: object === null ? plainNames : namesOf(object),
    needsCaller: true,
    bodyRef: isCreate ? componentRef(`${object.name}.new`) : undefined,
  }
}

function operationId({ method, path }: Route | PublicRoute): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter(Boolean)
  return method.toLowerCase() + words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')
}

const plainNames: SchemaNames = new Map<ZodType, string>([
  [RecordOutput, 'Record'],
  [RelatedOutput, 'Related'],
])

function namesOf({ name }: ObjectDefinition): SchemaNames {
  return new Map<ZodType, string>([
    [RecordOutput, name],
    [RelatedOutput, 'Related'],
    [ValuesInput, `${name}.values`],
    [FilterInput, `${name}.filter`],
  ])
}

// Names of objects begin with a small letter, so components of ours that begin with a capital never meet them.
function fixedSchemas(): Record<string, JsonSchema> {
  const none: SchemaNames = new Map()
  return {
    Error: fixed.errorSchema(),
    Record: jsonSchemaOf(RecordOutput, 'output', none),
    Related: jsonSchemaOf(RelatedOutput, 'output', none),
  }
}

function describeObjects(ctx: Context, objects: readonly ObjectDefinition[]): Record<string, JsonSchema> {
  return Object.assign({}, ...objects.map((object) => describeObject(ctx, object)))
}

function pathsOf(operations: readonly Operation[]): Record<string, JsonSchema> {
  const byPath = Map.groupBy(operations, ({ route }) => route.path.replaceAll(/:([^/]+)/g, '{$1}'))
  return Object.fromEntries(
    [...byPath].map(([path, there]) => [
      path,
      Object.fromEntries(
        there.map(({ route, parts }) => [route.method.toLowerCase(), describeOperation(route, parts)]),
      ),
    ]),
  )
}

function tagsOf(ctx: Context, used: readonly string[], objects: readonly ObjectDefinition[]) {
  const labels = new Map(objects.map((one) => [one.name, localized(one.pluralLabel, ctx.values.language)]))
  return [...new Set(used)].map((name) => {
    const label = labels.get(name)
    return label === undefined ? { name } : { name, description: label }
  })
}
