import {
  IconFileImport,
  IconForms,
  IconStack2,
  IconTransfer,
  IconUserCheck,
  IconUserPlus,
} from '@tabler/icons-react'
import type { LocalizedText } from '../../../shared/core/metadata.ts'
import type { BulkAction } from '../../../shared/core/operation-kinds.ts'
import { inSentence } from '../../platform/i18n/in-sentence.ts'
import { listed } from '../../platform/i18n/listed.ts'
import { phrase } from '../../platform/i18n/phrase.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useCounted } from '../metadata/counting/use-counted.ts'
import { useLabel, useObject } from '../metadata/metadata.ts'
import type { NotificationKind, NotificationKinds, Told } from './notification-kind.ts'
import { notificationTexts } from './notification-texts.ts'

const assigned: NotificationKind = {
  icon: IconUserCheck,
  label: phrase(notificationTexts, 'kindAssigned'),
  useSentence: (told) => {
    const t = useTexts(notificationTexts)
    const sayCounted = useCounted()
    const { count, recordId, title } = told
    const object = useObject(told.object ?? '')
    const actor = told.actor ?? t('somebody')
    if (recordId !== null) return t('assigned', { actor, title: title ?? '' })
    return object
      ? t('assignedMany', { actor, count, counted: sayCounted(object, count) })
      : t('assignedSome', { actor, count })
  },
  useTarget: ({ object, recordId }) => {
    const definition = useObject(object ?? '')
    if (object === null) return null
    if (recordId !== null) return { to: '/records/$object/$id', params: { object, id: recordId } }
    const owner = definition?.ownerField
    const filter = owner === undefined ? {} : { filter: { field: owner, op: 'eq', value: 'me' } as const }
    const sort = [{ field: 'updatedAt', direction: 'desc' }] as const
    return {
      to: '/records/$object',
      params: { object },
      search: { view: 'all', layout: 'table', ...filter, sort: [...sort] },
    }
  },
}

const doneAs = {
  update: 'didUpdate',
  delete: 'didDelete',
  restore: 'didRestore',
  purge: 'didPurge',
} as const

const operation: NotificationKind = {
  icon: IconStack2,
  label: phrase(notificationTexts, 'kindOperations'),
  useSentence: (told) => {
    const t = useTexts(notificationTexts)
    const ended = useEnded()
    const many = useObjectsName(told)
    const objects = told.title === null ? many : t('theOne', { name: told.title })
    const { kind, action } = told.params
    const done = kind === 'export' ? 'didExport' : (doneAs[action as BulkAction] ?? 'didUpdate')
    const undid = () => (told.title === null ? t('didUndo') : t('didUndoOne', { objects }))
    return ended(kind === 'undo' ? undid() : t(done, { objects }), told)
  },
  useTarget: ({ params }) => ({ to: '/operations', search: { operation: String(params.operationId) } }),
}

const imported: NotificationKind = {
  icon: IconFileImport,
  label: phrase(notificationTexts, 'kindImports'),
  useSentence: (told) => {
    const t = useTexts(notificationTexts)
    const ended = useEnded()
    return ended(t('didImport', { name: String(told.params.title ?? '') }), told)
  },
  useTarget: ({ params }) => ({ to: '/imports', search: { import: String(params.importId) } }),
}

const fieldsChanged: NotificationKind = {
  icon: IconForms,
  label: phrase(notificationTexts, 'kindFields'),
  useSentence: (told) => {
    const t = useTexts(notificationTexts)
    const objects = useObjectsName(told)
    return t(told.params.status === 'failed' ? 'fieldsFailed' : 'fieldsDone', { objects })
  },
  useTarget: ({ params }) => ({ to: '/operations', search: { operation: String(params.operationId) } }),
}

const joined: NotificationKind = {
  icon: IconUserPlus,
  label: phrase(notificationTexts, 'kindJoined'),
  useSentence: ({ title }) => useTexts(notificationTexts)('joined', { name: title ?? '' }),
  useTarget: ({ recordId }) =>
    recordId === null ? null : { to: '/records/$object/$id', params: { object: 'member', id: recordId } },
}

const viewsHandedOver: NotificationKind = {
  icon: IconTransfer,
  label: phrase(notificationTexts, 'kindViewsHandedOver'),
  useSentence: ({ actor, count, params }) => {
    const t = useTexts(notificationTexts)
    const label = useLabel()
    const names = (params.names as LocalizedText[]).map(label)
    const list = listed(count > names.length ? [...names, '…'] : names, t.language)
    return t('viewsHandedOver', { actor: actor ?? t('somebody'), count, list })
  },
  useTarget: () => null,
}

/** How reads what the core tells members. */
export const coreNotifications: NotificationKinds = {
  'records.assigned': assigned,
  'operations.finished': operation,
  'imports.finished': imported,
  'metadata.finished': fieldsChanged,
  'members.joined': joined,
  'members.views-handed-over': viewsHandedOver,
}

function useEnded(): (what: string, told: Told) => string {
  const t = useTexts(notificationTexts)
  return (what, { params, title }) => {
    const count = Number(params.done ?? 0)
    const left = Number(params.failed ?? 0)
    // The only record is named in what was done.
    if (title !== null) return t(left === 0 ? 'endedOne' : 'leftOne', { what })
    if (params.status === 'failed') return t('endedEarly', { what, count })
    return left === 0 ? t('ended', { what, count }) : t('endedWithLeft', { what, count, left })
  }
}

function useObjectsName({ object }: Told): string {
  const t = useTexts(notificationTexts)
  const label = useLabel()
  const definition = useObject(object ?? '')
  return definition ? inSentence(label(definition.pluralLabel), t.language) : t('records')
}
