import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Language } from '../../../../shared/platform/languages.ts'
import { numberFormat } from '../../../platform/i18n/intl.ts'
import type { CountedNouns } from './counted-nouns.ts'

/** Says so many records of an object; more than that where they could not all be counted. */
export type SayCounted = (object: ObjectDefinition, count: number, isMore?: boolean) => string

/** What says it in a language, by how that counts. */
export function sayCountedIn(language: Language, { counted }: CountedNouns): SayCounted {
  return ({ label, pluralLabel }, count, isMore = false) => {
    const number = numberFormat(language, {}).format(count)
    return counted(isMore ? `${number}+` : number, count === 1 && !isMore, label, pluralLabel)
  }
}
