import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { holdsSeveralObjects, isReference, targetNames } from '../../../../shared/core/references.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Picker, type PickerOption } from '../../../platform/ui/forms/picker.tsx'
import { Icon } from '../../../platform/ui/icon.tsx'
import { webFieldTypeOf } from '../../fields/index.ts'
import { stepsInWords } from '../../metadata/field-path.ts'
import { inverseReferences } from '../../metadata/inverse-references.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { ObjectIcon } from '../../metadata/object-icon.tsx'
import { shownSystemFields, systemField, useSystemFieldLabel } from '../../metadata/system-fields.ts'
import type { Joint } from '../filter-tree.ts'
import { viewTexts } from '../view-texts.ts'
import styles from './filter-bar.module.css'

interface Props {
  object: ObjectDefinition
  onPick: (path: string) => void
  /** Offers to begin a group of conditions. */
  onGroup?: () => void
  /** Offers to ask for any of the conditions instead of all, or back. */
  onSwitch?: (() => void) | undefined
  joint?: Joint
  onLeave: () => void
}

/** A reference that can be followed. */
interface Step {
  name: string
  /** What it is called. */
  text: string
  target: ObjectDefinition
}

const longest = 3

/** Chooses a field: of the object, of records it refers to (one step at a time), or of records that refer to it. */
export function FieldPathPicker({ object, onPick, onGroup, onSwitch, joint, onLeave }: Props) {
  const t = useTexts(viewTexts)
  const [steps, setSteps] = useState<Step[]>([])
  const here = steps.at(-1)?.target ?? object
  const prefix = steps.map((step) => `${step.name}.`).join('')
  const own = useFieldOptions(here)
  const around = useRelationOptions(here, steps.length)
  const aStepAway = useFieldsAStepAway([...around.follow.values()])
  const back: PickerOption[] =
    steps.length === 0 ? [] : [{ value: '<', text: t('back'), shown: <Way icon="back" text={t('back')} /> }]
  const group: PickerOption[] =
    onGroup && steps.length === 0 ? [{ value: '+', text: t('newGroup'), group: t('groups') }] : []
  if (onSwitch && steps.length === 0) {
    group.push({ value: '|', text: joint === 'and' ? t('askAny') : t('askAll'), group: t('groups') })
  }

  function pick(value: string) {
    if (value === '<') return setSteps(steps.slice(0, -1))
    if (value === '+') return onGroup?.()
    if (value === '|') return onSwitch?.()
    const followed = around.follow.get(value)
    if (followed) return setSteps([...steps, followed])
    onPick(prefix + value)
  }

  return (
    <Picker
      key={prefix}
      options={[...back, ...own, ...around.options, ...group]}
      further={aStepAway}
      chosen={[]}
      onPick={pick}
      onLeave={onLeave}
      label={t('chooseField')}
      none={t('nothingFits')}
      searchable
    />
  )
}

function useFieldOptions(object: ObjectDefinition): PickerOption[] {
  const label = useLabel()
  const systemLabel = useSystemFieldLabel()
  const own = liveFields(object).map((field) => ({
    value: field.name,
    text: label(field.label),
    also: field.name,
    shown: <FieldWay field={field} text={label(field.label)} />,
  }))
  const system = shownSystemFields.map((name) => ({
    value: name,
    text: systemLabel(name),
    shown: <FieldWay field={systemField(name)} text={systemLabel(name)} />,
  }))
  return [...own, ...system]
}

/** References that can be followed, and records that point here. */
function useRelationOptions(object: ObjectDefinition, depth: number) {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const metadata = useMetadata()
  const follow = new Map<string, Step>()
  const options: PickerOption[] = []
  if (depth < longest) {
    for (const field of liveFields(object).filter(isFollowable)) {
      const target = metadata.objects.get(targetNames(field)[0] ?? '')
      if (!target) continue
      const value = `${field.name}.`
      follow.set(value, { name: field.name, text: label(field.label), target })
      const text = t('fieldsOf', { name: label(field.label) })
      options.push({ value, text, group: t('through'), shown: <Way icon={target.icon} text={text} goesOn /> })
    }
  }
  for (const { object: other, field } of inverseReferences(metadata, object)) {
    const text = t('hasRecords', { name: label(field.options.inverseLabel ?? other.pluralLabel) })
    const value = `${other.name}:${field.name}`
    options.push({ value, text, group: t('through'), shown: <Way icon={other.icon} text={text} /> })
  }
  return { options, follow }
}

/** The fields of what is referred to, found by their name without going there first: "Company → Industry". */
function useFieldsAStepAway(steps: readonly Step[]): PickerOption[] {
  const t = useTexts(viewTexts)
  const label = useLabel()
  return steps.flatMap(({ name, text: way, target }) =>
    liveFields(target).map((field) => {
      const text = stepsInWords([way, label(field.label)])
      return {
        value: `${name}.${field.name}`,
        text,
        also: field.name,
        group: t('through'),
        shown: <FieldWay field={field} text={text} />,
      }
    }),
  )
}

function isFollowable(field: FieldDefinition): boolean {
  return isReference(field) && !holdsSeveralObjects(field) && field.type !== 'file'
}

function FieldWay({ field, text }: { field: FieldDefinition; text: string }) {
  return (
    <span className={styles.path}>
      <Icon of={webFieldTypeOf(resultField(field)).icon} size={14} />
      {text}
    </span>
  )
}

function Way({ icon, text, goesOn = false }: { icon: string; text: string; goesOn?: boolean }) {
  return (
    <span className={styles.path}>
      {icon === 'back' ? <Icon of={IconChevronLeft} size={14} /> : <ObjectIcon name={icon} size={14} />}
      {text}
      {goesOn && <Icon of={IconChevronRight} size={13} />}
    </span>
  )
}
