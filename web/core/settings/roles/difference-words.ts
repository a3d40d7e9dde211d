import { useTexts } from '../../../platform/i18n/texts.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import type { RoleDifference } from './role-draft.ts'
import type { Verb } from './role-requests.ts'
import { roleTexts } from './role-texts.ts'
import { scopeWords } from './scope-choice.tsx'

export interface DifferenceWords {
  name: string
  /** Absent where only what it becomes is worth saying. */
  from?: string
  to: string
}

/** Says what differs between two roles, and how it is in each. */
export function useDifferenceWords(verbs: readonly Verb[]): (difference: RoleDifference) => DifferenceWords {
  const t = useTexts(roleTexts)
  const label = useLabel()
  const { byId } = useMetadata()
  const nameOf = (objectId: string) => {
    const object = byId.get(objectId)
    return object ? label(object.pluralLabel) : t('everythingElse')
  }
  const at = (objectId: string, verb: string) => t('change', { object: nameOf(objectId), verb })
  const yesOrNo = (is: boolean) => t(is ? 'yes' : 'no')
  const limited = (limit: 'hidden' | 'readOnly' | null) => (limit === null ? t('notLimited') : t(limit))
  return (difference) => {
    switch (difference.kind) {
      case 'scope': {
        const words = { read: t('read'), update: t('update'), delete: t('deleteRecords') }
        const { objectId, verb, from, to } = difference
        return { name: at(objectId, words[verb]), from: t(scopeWords[from]), to: t(scopeWords[to]) }
      }
      case 'create': {
        const { objectId, from, to } = difference
        return { name: at(objectId, t('createRecords')), from: yesOrNo(from), to: yesOrNo(to) }
      }
      case 'field': {
        const { objectId, fieldId, from, to } = difference
        const field = byId.get(objectId)?.fields.find((one) => one.id === fieldId)
        const name = at(objectId, field ? label(field.label) : fieldId)
        return { name, from: limited(from), to: limited(to) }
      }
      case 'line': {
        const { objectId, isOwn } = difference
        return { name: nameOf(objectId), to: isOwn ? t('ownLine') : t('asRest') }
      }
      case 'verb': {
        const verb = verbs.find((one) => one.key === difference.verb)
        return { name: verb ? label(verb.label) : difference.verb, to: yesOrNo(difference.to) }
      }
      case 'words':
        return { name: t('rename'), to: '' }
    }
  }
}
