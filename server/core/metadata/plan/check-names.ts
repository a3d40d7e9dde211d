import { type LocalizedText, namePattern } from '../../../../shared/core/metadata.ts'
import { recordProperties } from '../../../../shared/core/system-field.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import { metadataProblem } from './metadata-problems.ts'

const labelLimit = 100
// Words of filters and expressions, and what every JavaScript object answers to.
const words = ['and', 'or', 'not', 'true', 'false', 'null', 'if', 'in', 'some', 'none', 'me', 'related']
const inherited = Object.getOwnPropertyNames(Object.prototype)
const reserved: ReadonlySet<string> = new Set([...recordProperties, ...words, ...inherited])

/** An API name: its form, its freedom, and that no live sibling has it. */
export function checkName(path: string, name: string, siblings: readonly string[]): ErrorDetail[] {
  if (typeof name !== 'string' || !namePattern.test(name))
    return [metadataProblem(path, 'metadata.bad-name', { name })]
  if (reserved.has(name)) return [metadataProblem(path, 'metadata.reserved-name', { name })]
  // Two names that differ in case only would be one person's typing error away from each other.
  const taken = siblings.some((sibling) => sibling.toLowerCase() === name.toLowerCase())
  return taken ? [metadataProblem(path, 'metadata.name-taken', { name })] : []
}

/** A label people read: an English one at least, none too long. */
export function checkLabel(path: string, label: LocalizedText, limit = labelLimit): ErrorDetail[] {
  if (!label?.en?.trim()) return [metadataProblem(`${path}.en`, 'metadata.no-label')]
  return Object.entries(label).flatMap(([language, text]) =>
    text.length > limit ? [metadataProblem(`${path}.${language}`, 'metadata.label-too-long', { limit })] : [],
  )
}
