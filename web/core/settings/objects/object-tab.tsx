import { Button, Checkbox } from '@mantine/core'
import { mayBeTitle } from '../../../../shared/core/fields/traits.ts'
import { type FieldDefinition, liveFields, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { TagColorChoice } from '../../../platform/ui/colors/tag-color-choice.tsx'
import { Choose } from '../../../platform/ui/forms/choose.tsx'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { LocalizedField } from '../../fields/input/localized-field.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { noText } from '../../metadata/with-text.ts'
import { IconChoice } from '../icon-choice.tsx'
import { useKeptForm } from '../kept-form.ts'
import look from '../look-choice.module.css'
import form from '../settings-form.module.css'
import { useDefinitionProblems } from './definition-problems.ts'
import { DeleteObject } from './delete-object.tsx'
import { objectTexts } from './object-texts.ts'
import { type ObjectParts, seenParts, useSaveObject, type WrittenObject } from './save-object.ts'

const paths = ['label', 'pluralLabel', 'icon', 'titleField', 'ownerField', 'description'] as const

/** The object itself: what it is called, how it looks, what a record is called by and whose it is. */
export function ObjectTab({ object }: { object: ObjectDefinition }) {
  const t = useTexts(objectTexts)
  const ui = useTexts(uiTexts)
  const label = useLabel()
  const now = seenParts(object)
  const { value: written, setValue: setWritten } = useKeptForm<WrittenObject>({
    key: `object ${object.id}`,
    begin: { change: {}, seen: now },
    from: object.id,
    isChanged: ({ change }) => Object.keys(change).length > 0,
  })
  const { change } = written
  const save = useSaveObject(object)
  const problems = useDefinitionProblems(save.error, paths)
  const shown = { ...object, ...change }
  const isChanged = Object.keys(change).length > 0
  const set = (next: ObjectParts) =>
    setWritten({ change: { ...change, ...next }, seen: isChanged ? written.seen : now })
  const reset = () => setWritten({ change: {}, seen: now })
  function go() {
    save.mutate(written, {
      onSuccess: (isMine) => {
        reset()
        if (isMine) sayDone(t('objectSaved', { name: label(shown.pluralLabel) }))
      },
    })
  }
  return (
    <div className={form.form}>
      <div className={form.section}>
        <div className={form.pair}>
          <LocalizedField
            label={t('labelOne')}
            value={shown.label}
            onChange={(next) => set({ label: next })}
            problem={problems.of('label')}
          />
          <LocalizedField
            label={t('labelMany')}
            value={shown.pluralLabel}
            onChange={(next) => set({ pluralLabel: next })}
            problem={problems.of('pluralLabel')}
          />
        </div>
        <div className={form.pair}>
          <IconChoice label={t('icon')} value={shown.icon} onChange={(icon) => set({ icon })} />
          <div>
            <p className={look.label}>{t('color')}</p>
            <TagColorChoice label={t('color')} value={shown.color} onChange={(color) => set({ color })} />
          </div>
        </div>
        <LocalizedField
          label={t('description')}
          value={shown.description ?? noText}
          onChange={(description) => set({ description })}
          help={t('objectDescriptionWhy')}
          maxLength={500}
        />
      </div>
      <FieldChoices object={object} shown={shown} set={set} problem={problems.of} />
      <div className={form.actions}>
        <Button variant="filled" onClick={go} loading={save.isPending} disabled={!isChanged}>
          {ui('save')}
        </Button>
        {isChanged && <Button onClick={reset}>{t('reset')}</Button>}
      </div>
      {problems.whole && (
        <p className={form.refusal} role="alert">
          {problems.whole}
        </p>
      )}
      <DeleteObject object={object} />
    </div>
  )
}

interface ChoicesProps {
  object: ObjectDefinition
  shown: Pick<ObjectParts, 'titleField' | 'ownerField' | 'hidden'>
  set: (change: ObjectParts) => void
  problem: (path: string) => string | null
}

function FieldChoices({ object, shown, set, problem }: ChoicesProps) {
  const t = useTexts(objectTexts)
  const label = useLabel()
  const optionsOf = (fits: (field: FieldDefinition) => boolean) =>
    liveFields(object)
      .filter((field) => fits(field) && field.options.many !== true)
      .map((field) => ({ value: field.name, text: label(field.label), hint: field.name }))
  const titles = optionsOf(mayBeTitle)
  const owners = optionsOf((field) => field.type === 'member')
  return (
    <div className={form.section}>
      <div className={form.pair}>
        <Choose
          label={t('titleField')}
          options={titles}
          value={shown.titleField ?? null}
          onChange={(titleField) => set({ titleField })}
          help={t('titleFieldWhy')}
          problem={problem('titleField')}
        />
        <Choose
          label={t('ownerField')}
          options={owners}
          value={shown.ownerField ?? null}
          onChange={(ownerField) => set({ ownerField })}
          onClear={() => set({ ownerField: null })}
          placeholder={t('noOwner')}
          help={t('ownerFieldWhy')}
          problem={problem('ownerField')}
        />
      </div>
      <Checkbox
        label={t('hideObject')}
        checked={shown.hidden === true}
        onChange={(event) => set({ hidden: event.currentTarget.checked })}
      />
    </div>
  )
}
