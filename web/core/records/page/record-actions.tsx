import { IconPencil, IconUserShare } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { isMadeByProduct } from '../../../../shared/core/fields/traits.ts'
import {
  type FieldDefinition,
  findField,
  liveFields,
  type ObjectDefinition,
} from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { matchesTyped } from '../../../platform/ui/forms/typed-match.ts'
import type { ActionStep, StepChoice } from '../../actions/action-step.ts'
import { type Action, useActions } from '../../actions/actions.ts'
import { openPalette } from '../../actions/palette-store.ts'
import { RecordMark } from '../../marks/record-mark.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { queryRecords } from '../../record-requests.ts'
import { useMayDo } from '../../session/may-do.ts'
import { useMayGive } from '../../session/may-give.ts'
import { mayWriteField, useObjectAccess } from '../../session/object-access.ts'
import { useEditField } from '../edit/edit-field.ts'
import { recordTexts } from '../record-texts.ts'

/**
 * Offers in the palette what is done with the values of a record: giving it to somebody, writing a field. Gives
 * what begins the former, for a menu; null where the member may not.
 */
export function useRecordActions(object: ObjectDefinition, record: RecordValues): (() => void) | null {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const mayDo = useMayDo(object)
  const mayGive = useMayGive(object)
  const fields = useWritableFields(object)
  const fieldStep = useFieldStep(fields)
  const ownerStep = useOwnerStep(object, record)
  const mayUpdate = mayDo(record, 'update') && record.deletedAt === null
  const edit: Action = {
    id: 'edit-field',
    text: t('actEdit'),
    words: 'edit',
    icon: IconPencil,
    step: fieldStep,
  }
  const assign: Action = {
    id: 'assign',
    text: t('actAssign'),
    words: 'assign owner',
    icon: IconUserShare,
    keys: 'A',
    step: ownerStep,
  }
  const each = fields.map((field): Action => {
    const name = label(field.label)
    return {
      id: `edit-${field.name}`,
      text: t('actChange', { field: name }),
      words: field.name,
      icon: IconPencil,
      isFarOff: true,
      isThere: () => factOf(field) !== null,
      act: () => write(field),
    }
  })
  useActions(mayUpdate ? [...(mayGive ? [assign] : []), edit, ...each] : [])
  const owner = fields.find(({ name }) => name === object.ownerField)
  // Where the fact is folded away the palette asks.
  return mayUpdate && mayGive && owner ? () => (factOf(owner) ? write(owner) : openPalette()) : null
}

function useWritableFields(object: ObjectDefinition): FieldDefinition[] {
  const permissions = useObjectAccess()(object.id)
  return liveFields(object).filter(
    (field) => field.readOnly !== true && !isMadeByProduct(field) && mayWriteField(permissions, field.id),
  )
}

/** Where a field is written on the page; null where it is not shown. */
function factOf({ name }: FieldDefinition): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-field="${name}"] [data-edit]`)
}

// Where it stands, as if it had been clicked.
function write(field: FieldDefinition): void {
  const fact = factOf(field)
  fact?.scrollIntoView({ block: 'nearest' })
  fact?.click()
}

function useFieldStep(fields: readonly FieldDefinition[]): ActionStep {
  const t = useTexts(recordTexts)
  const label = useLabel()
  return {
    label: t('actWhichField'),
    useChoices: (typed) =>
      fields
        .filter((field) => factOf(field) !== null)
        .map((field) => ({ key: field.name, text: label(field.label) }))
        .filter(({ text, key }) => matchesTyped(typed, text, key)),
    pick: (name) => {
      const field = fields.find((one) => one.name === name)
      if (field) write(field)
    },
  }
}

function useOwnerStep(object: ObjectDefinition, record: RecordValues): ActionStep {
  const t = useTexts(recordTexts)
  const edit = useEditField(object)
  const field = object.ownerField === undefined ? undefined : findField(object, object.ownerField)
  const owner = field && record[field.name]
  return {
    label: t('actToWhom'),
    useChoices: membersBut(owner),
    pick: (id) => {
      if (field && id !== owner) edit(record, field, id)
    },
  }
}

/** A hook: members who are there, as far as they fit what is typed; null until they are known. */
function membersBut(chosen: unknown) {
  return function useMemberChoices(typed: string): readonly StepChoice[] | null {
    const { data } = useQuery({
      queryKey: ['found', 'members', typed],
      queryFn: ({ signal }) => {
        const question = typed === '' ? {} : { search: typed }
        return queryRecords('member', { ...question, limit: 30, fields: ['status'] }, signal)
      },
      placeholderData: (before) => before,
      staleTime: 10_000,
    })
    if (!data) return null
    return data.records
      .filter(({ status }) => status !== 'inactive')
      .map(({ id, title }) => ({
        key: id,
        text: title,
        sign: <RecordMark record={{ id, object: 'member', title }} />,
        isChosen: id === chosen,
      }))
  }
}
