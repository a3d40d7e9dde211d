import type { FieldDefinition, Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { isReference } from '../../../shared/core/references.ts'
import { isToOne, type ResolvedPath, resolvePath } from '../../../shared/core/resolve-path.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useLabel, useMetadata } from './metadata.ts'
import { pathTexts } from './path-texts.ts'
import { systemField, useSystemFieldLabel } from './system-fields.ts'

/** A path of a list or filter with everything needed to show it. */
export interface FieldPath {
  path: string
  resolved: ResolvedPath
  /** The field at its end; for a path that ends at records, the reference that led there. */
  field: FieldDefinition
  part: string | undefined
  /** One value per record, so that it can be a column and be sorted by. */
  isSingle: boolean
}

/** Reads a path from an object on; null when it leads nowhere the reader can see. */
export function fieldPath(metadata: Metadata, object: ObjectDefinition, path: string): FieldPath | null {
  const resolved = resolvePath(metadata, object, path)
  if (typeof resolved === 'string') return null
  const { end, steps } = resolved
  const isSingle = isToOne(resolved)
  if (end.kind === 'field') return { path, resolved, field: end.field, part: end.part, isSingle }
  if (end.kind === 'system') {
    return { path, resolved, field: systemField(end.name), part: undefined, isSingle }
  }
  const last = steps.at(-1)
  return last ? { path, resolved, field: last.field, part: undefined, isSingle: false } : null
}

/** Says the steps of a path. */
export function stepsInWords(steps: readonly string[]): string {
  return steps.join(' → ')
}

/** Says a path: "Industry", or "Company → Industry" through a reference. */
export function usePathLabel(): (path: FieldPath) => string {
  const label = useLabel()
  const systemLabel = useSystemFieldLabel()
  const partLabel = usePartLabel()
  return ({ resolved, part }) => {
    const { end } = resolved
    const steps = resolved.steps.map((step) =>
      step.kind === 'inverse'
        ? label(step.field.options.inverseLabel ?? step.target.pluralLabel)
        : label(step.field.label),
    )
    const last =
      end.kind === 'records' ? [] : [end.kind === 'system' ? systemLabel(end.name) : label(end.field.label)]
    const words = stepsInWords([...steps, ...last])
    return part === undefined ? words : `${words} · ${partLabel(part)}`
  }
}

function usePartLabel(): (part: string) => string {
  const t = useTexts(pathTexts)
  return (part) => {
    const words: Record<string, string> = {
      first: t('firstName'),
      last: t('lastName'),
      middle: t('middleName'),
      prefix: t('namePrefix'),
      suffix: t('nameSuffix'),
      street: t('street'),
      city: t('city'),
      region: t('region'),
      postalCode: t('postalCode'),
      country: t('country'),
    }
    return words[part] ?? part
  }
}

export function useFieldPath(object: ObjectDefinition): (path: string) => FieldPath | null {
  const metadata = useMetadata()
  return (path) => fieldPath(metadata, object, path)
}

/** The reference paths whose targets a list must be told of to show these columns. */
export function expandFor(paths: readonly FieldPath[]): string[] {
  const wanted = paths.flatMap(({ path, field, resolved }) => {
    if (resolved.steps.length > 0) return [path]
    return isReference(field) ? [path] : []
  })
  return [...new Set(wanted)]
}
