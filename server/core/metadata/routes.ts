import { z } from 'zod'
import {
  type ChangedObject,
  ChangedObjectOutput,
  FieldChangeInput,
  MetadataChange,
  MetadataChangesOutput,
  NewFieldInput,
  NewObjectInput,
  ObjectChangeInput,
  ObjectsOutput,
  ObjectUses,
  OneObjectOutput,
  PlanInput,
  PlanOutput,
  SortingOutput,
  TypeChangeInput,
  TypeChangePreviewOutput,
} from '../../../shared/core/metadata-contract.ts'
import type { RouteRequest } from '../../platform/http/route.ts'
import { type HouseRoute, route } from '../route.ts'
import { expectedVersion, tagged } from '../version-tag.ts'
import { listChanges, readChange } from './apply/list-changes.ts'
import { retryChange } from './apply/retry-change.ts'
import { changeFieldType, previewFieldType } from './change-field-type.ts'
import { createField } from './create-field.ts'
import { createObject } from './create-object.ts'
import { deleteField, purgeField, restoreField } from './delete-field.ts'
import { deleteObject, purgeObject, restoreObject } from './delete-object.ts'
import { prepareSorting } from './prepare-sorting.ts'
import { previewChange } from './preview-change.ts'
import { updateField } from './update-field.ts'
import { updateObject } from './update-object.ts'
import { listUses } from './uses/list-uses.ts'
import { visibleObject, visibleObjects } from './visible-objects.ts'

const name = z.string().max(100)
const ofObject = z.object({ object: name })
const ofField = z.object({ object: name, field: name })
/** `permanent=true` removes for good what is already in the bin. */
const HowToDelete = z.object({ permanent: z.enum(['true', 'false']).optional() })

// Changes of tables wait for tables in their own transactions, so no outer one may hold them together.
const change = {
  tag: 'Objects',
  permission: 'metadata.manage',
  keepsKey: 'reservation',
  answer: ChangedObjectOutput,
} as const
const creation = { ...change, status: 201, answer: ChangedObjectOutput } as const

export const metadataRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/objects',
    tag: 'Objects',
    summary: 'List objects with their fields, as far as the caller may see them',
    answer: ObjectsOutput,
    handler: async (ctx) => ({ version: ctx.metadata.version, objects: visibleObjects(ctx) }),
  }),
  route({
    ...creation,
    method: 'POST',
    path: '/objects',
    summary: 'Create an object',
    body: NewObjectInput,
    handler: (ctx, { body }) => createObject(ctx, body),
  }),
  route({
    method: 'POST',
    path: '/objects/plans',
    tag: 'Objects',
    summary: 'Preview a change of objects or fields',
    permission: 'metadata.manage',
    asks: true,
    body: PlanInput,
    answer: PlanOutput,
    handler: (ctx, { body }) => previewChange(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/objects/changes',
    tag: 'Objects',
    summary: 'List the newest changes of objects that took or take time',
    permission: 'metadata.manage',
    answer: MetadataChangesOutput,
    handler: async (ctx) => ({ changes: await listChanges(ctx) }),
  }),
  route({
    method: 'GET',
    path: '/objects/changes/:id',
    tag: 'Objects',
    summary: 'See how far a change of objects is',
    permission: 'metadata.manage',
    params: z.object({ id: z.uuid() }),
    answer: MetadataChange,
    handler: (ctx, { params }) => readChange(ctx, params.id),
  }),
  route({
    method: 'POST',
    path: '/objects/changes/:id/retry',
    tag: 'Objects',
    summary: 'Try again what of a change of objects failed',
    description: 'It goes on from the step that failed, in the background.',
    permission: 'metadata.manage',
    keepsKey: 'reservation',
    params: z.object({ id: z.uuid() }),
    answer: MetadataChange,
    handler: (ctx, { params }) => retryChange(ctx, params.id),
  }),
  route({
    method: 'GET',
    path: '/objects/:object/uses',
    tag: 'Objects',
    summary: 'See what uses the fields of an object',
    permission: 'metadata.manage',
    params: ofObject,
    answer: ObjectUses,
    handler: (ctx, { params }) => listUses(ctx, params.object),
  }),
  route({
    method: 'GET',
    path: '/objects/:object',
    tag: 'Objects',
    summary: 'Read an object with its fields, as far as the caller may see it',
    params: ofObject,
    answer: OneObjectOutput,
    versioned: true,
    handler: async (ctx, request) => {
      const object = visibleObject(ctx, request.params.object)
      return tagged(request, object.version ?? 0, { version: ctx.metadata.version, object })
    },
  }),
  route({
    ...change,
    method: 'PATCH',
    path: '/objects/:object',
    summary: 'Change an object',
    params: ofObject,
    body: ObjectChangeInput,
    versioned: true,
    handler: async (ctx, request) => {
      const { params, body } = request
      return changed(request, await updateObject(ctx, params.object, body, seen(request)))
    },
  }),
  route({
    ...change,
    method: 'DELETE',
    path: '/objects/:object',
    summary: 'Put an object into the bin, or remove it from there for good',
    params: ofObject,
    query: HowToDelete,
    handler: (ctx, { params, query }) =>
      query.permanent === 'true' ? purgeObject(ctx, params.object) : deleteObject(ctx, params.object),
  }),
  route({
    ...change,
    method: 'POST',
    path: '/objects/:object/restoration',
    summary: 'Take an object out of the bin',
    params: ofObject,
    handler: (ctx, { params }) => restoreObject(ctx, params.object),
  }),
  route({
    ...creation,
    method: 'POST',
    path: '/objects/:object/fields',
    summary: 'Add a field',
    params: ofObject,
    body: NewFieldInput,
    handler: (ctx, { params, body }) => createField(ctx, params.object, body),
  }),
  route({
    ...change,
    method: 'PATCH',
    path: '/objects/:object/fields/:field',
    summary: 'Change a field',
    params: ofField,
    description: 'If-Match holds the version of its object.',
    body: FieldChangeInput,
    versioned: true,
    handler: async (ctx, request) => {
      const { params, body } = request
      const { object, field } = params
      return changed(request, await updateField(ctx, object, field, body, seen(request)))
    },
  }),
  route({
    ...change,
    method: 'DELETE',
    path: '/objects/:object/fields/:field',
    summary: 'Put a field into the bin, or remove it from there for good',
    params: ofField,
    query: HowToDelete,
    handler: (ctx, { params, query }) =>
      query.permanent === 'true'
        ? purgeField(ctx, params.object, params.field)
        : deleteField(ctx, params.object, params.field),
  }),
  route({
    ...change,
    method: 'POST',
    path: '/objects/:object/fields/:field/restoration',
    summary: 'Take a field out of the bin',
    params: ofField,
    handler: (ctx, { params }) => restoreField(ctx, params.object, params.field),
  }),
  route({
    method: 'POST',
    path: '/objects/:object/fields/:field/sorting',
    tag: 'Objects',
    summary: 'Prepare a long list to be sorted by a field',
    description:
      'The first time a long list is sorted by a field without an index, one is made in the background: `preparing` until it stands, then `ready`. `slow`: there is none, because the field can have none, an administrator turned it off, or enough others of the object were prepared.',
    keepsKey: 'reservation',
    params: ofField,
    answer: SortingOutput,
    handler: async (ctx, { params }) => ({ state: await prepareSorting(ctx, params.object, params.field) }),
  }),
  route({
    ...change,
    method: 'POST',
    path: '/objects/:object/fields/:field/type-change',
    summary: 'Change the type of a field, or preview what that would do to its values',
    params: ofField,
    description: 'If-Match holds the version of its object.',
    body: TypeChangeInput,
    answer: z.union([TypeChangePreviewOutput, ChangedObjectOutput]),
    versioned: 'change',
    handler: async (ctx, request) => {
      const { params, body } = request
      const { object, field } = params
      if (body.dryRun) return previewFieldType(ctx, object, field, body)
      return changed(request, await changeFieldType(ctx, object, field, body, seen(request)))
    },
  }),
]

function seen(request: RouteRequest): number | undefined {
  return expectedVersion(request).version
}

function changed(request: RouteRequest, answer: ChangedObject): ChangedObject {
  return answer.object === null ? answer : tagged(request, answer.object.version ?? 0, answer)
}
