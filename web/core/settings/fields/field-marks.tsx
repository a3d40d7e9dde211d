import { Checkbox } from '@mantine/core'
import { isMadeByProduct, mayBe } from '../../../../shared/core/fields/traits.ts'
import { type PlainKeyOf, useTexts } from '../../../platform/i18n/texts.ts'
import type { DefinitionProblems } from '../objects/definition-problems.ts'
import { objectTexts } from '../objects/object-texts.ts'
import form from '../settings-form.module.css'
import type { FieldDraft } from './field-draft.ts'

type Mark = 'required' | 'unique' | 'indexed' | 'searchable'
const reasons: Record<Mark, PlainKeyOf<typeof objectTexts>> = {
  required: 'requiredWhy',
  unique: 'uniqueWhy',
  indexed: 'indexedWhy',
  searchable: 'searchableWhy',
}

interface Props {
  draft: FieldDraft
  onChange: (change: Partial<FieldDraft>) => void
  problems: DefinitionProblems
}

/** Required, unique, indexed, searched: as far as the type allows. */
export function FieldMarks({ draft, onChange, problems }: Props) {
  const t = useTexts(objectTexts)
  const offered = marksOf(draft)
  if (offered.length === 0) return null
  return (
    <div className={form.section}>
      <h2 className={form.heading}>{t('properties')}</h2>
      <div className={form.checks}>
        {offered.map((mark) => (
          <Checkbox
            key={mark}
            label={t(mark)}
            description={t(reasons[mark])}
            checked={draft[mark]}
            error={problems.of(mark)}
            onChange={(event) => onChange({ [mark]: event.currentTarget.checked })}
          />
        ))}
      </div>
    </div>
  )
}

function marksOf(draft: FieldDraft): Mark[] {
  const fits = (mark: Mark) => (mark === 'required' ? !isMadeByProduct(draft) : mayBe(mark, draft))
  return (['required', 'unique', 'indexed', 'searchable'] as const).filter(fits)
}
