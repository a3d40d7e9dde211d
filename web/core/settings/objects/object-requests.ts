import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type {
  ChangedObject,
  ChangePreview,
  FieldChangeInput,
  MetadataChange,
  NewFieldInput,
  NewObjectInput,
  ObjectChangeInput,
  ObjectUses,
  PlanInput,
  TypeChangeInput,
  TypeChangePreview,
} from '../../../../shared/core/metadata-contract.ts'
import { request } from '../../../platform/api/request.ts'

export function createObject(body: NewObjectInput): Promise<ChangedObject> {
  return request('/objects', { method: 'POST', body })
}

/** An object as it was seen: refused as stale when somebody changed it since. */
type SeenObject = Pick<ObjectDefinition, 'name' | 'version'>

export function updateObject({ name, version }: SeenObject, body: ObjectChangeInput): Promise<ChangedObject> {
  return request(`/objects/${name}`, { method: 'PATCH', body, version })
}

/** Into the bin, or from there away for good. */
export function deleteObject(object: string, permanent = false): Promise<ChangedObject> {
  return request(`/objects/${object}`, { method: 'DELETE', ...(permanent && { query: { permanent } }) })
}

export function restoreObject(idOrName: string): Promise<ChangedObject> {
  return request(`/objects/${idOrName}/restoration`, { method: 'POST' })
}

export function createField(object: string, body: NewFieldInput): Promise<ChangedObject> {
  return request(`/objects/${object}/fields`, { method: 'POST', body })
}

export function updateField(
  { name, version }: SeenObject,
  field: string,
  body: FieldChangeInput,
): Promise<ChangedObject> {
  return request(`/objects/${name}/fields/${field}`, { method: 'PATCH', body, version })
}

/** Into the bin, or from there away for good. */
export function deleteField(object: string, field: string, permanent = false): Promise<ChangedObject> {
  const query = permanent ? { query: { permanent } } : {}
  return request(`/objects/${object}/fields/${field}`, { method: 'DELETE', ...query })
}

export function restoreField(object: string, idOrName: string): Promise<ChangedObject> {
  return request(`/objects/${object}/fields/${idOrName}/restoration`, { method: 'POST' })
}

export function changeFieldType(
  { name, version }: SeenObject,
  field: string,
  body: TypeChangeInput,
): Promise<ChangedObject> {
  return request(`/objects/${name}/fields/${field}/type-change`, { method: 'POST', body, version })
}

/** Tries a new type on every value there is; writes nothing. */
export function previewTypeChange(
  object: string,
  field: string,
  body: TypeChangeInput,
  signal: AbortSignal,
): Promise<TypeChangePreview> {
  return request(`/objects/${object}/fields/${field}/type-change`, {
    method: 'POST',
    body: { ...body, dryRun: true },
    signal,
  })
}

export function previewChange(body: PlanInput, signal: AbortSignal): Promise<ChangePreview> {
  return request('/objects/plans', { method: 'POST', body, signal })
}

export function readUses(object: string, signal: AbortSignal): Promise<ObjectUses> {
  return request(`/objects/${object}/uses`, { signal })
}

/** Has a change that failed go on from where it failed. */
export function retryChange(id: string): Promise<MetadataChange> {
  return request(`/objects/changes/${id}/retry`, { method: 'POST' })
}

export async function listChanges(signal: AbortSignal): Promise<MetadataChange[]> {
  return (await request<{ changes: MetadataChange[] }>('/objects/changes', { signal })).changes
}
