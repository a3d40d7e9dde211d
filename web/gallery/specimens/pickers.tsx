import { useState } from 'react'
import { exampleField } from '../../../shared/core/fields/example-fields.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { type TagColor, tagColors } from '../../../shared/platform/tag-colors.ts'
import { fieldEditorOf } from '../../core/fields/field-editors.ts'
import { TagColorChoice } from '../../platform/ui/colors/tag-color-choice.tsx'
import { TagColorPicker } from '../../platform/ui/colors/tag-color-picker.tsx'
import { Calendar } from '../../platform/ui/forms/calendar.tsx'
import { Choose } from '../../platform/ui/forms/choose.tsx'
import { Picker } from '../../platform/ui/forms/picker.tsx'
import { extremes } from '../extremes.ts'
import styles from '../gallery.module.css'
import { Section, Specimen } from '../section.tsx'

const cities = [
  '上海',
  '北京',
  '苏州',
  '杭州',
  'Helsinki',
  'Oulu',
  'Tampere',
  'Boston',
  'Worcester',
  'Lowell',
]
const many: FieldDefinition = {
  ...exampleField('select'),
  options: {
    options: Array.from({ length: 5_000 }, (_, at) => ({
      key: `key${at}`,
      label: { en: `${cities[at % cities.length]} ${at}` },
      color: tagColors[at % tagColors.length]!,
    })),
  },
}
const short = [...Object.values(extremes), 'Plain'].map((text, at) => ({
  value: text,
  text,
  hint: at === 0 ? 'hint' : undefined,
  group: at < 2 ? 'Group one' : 'Group two',
}))

/** What is chosen from. */
export function PickerSpecimens() {
  const [color, setColor] = useState<TagColor>('fir')
  const [city, setCity] = useState<unknown>(null)
  const [name, setName] = useState<string | null>(null)
  const { Input } = fieldEditorOf(many)
  return (
    <Section title="Pickers">
      <Specimen name="Open list with headings, long and foreign names">
        <Picker
          options={short}
          chosen={['Plain']}
          onPick={() => {}}
          label="Name"
          none="Nothing found"
          searchable
        />
      </Specimen>
      <Specimen name="5,000 options, found by pinyin too">
        {Input && (
          <Input
            field={many}
            value={city}
            related={{}}
            onChange={setCity}
            onProblem={() => {}}
            place="form"
            label="City"
          />
        )}
      </Specimen>
      <Specimen name="Choose: empty, refused, off">
        <div className={styles.stack}>
          <Choose
            label="Owner"
            options={short}
            value={name}
            onChange={setName}
            onClear={() => setName(null)}
          />
          <Choose label="Team" options={short} value={null} onChange={() => {}} problem="Choose a team." />
          <Choose
            label="Role"
            options={short}
            value="Plain"
            onChange={() => {}}
            disabled
            help="Only one role."
          />
        </div>
      </Specimen>
      <Specimen name="Calendar">
        <Calendar value="2026-12-04" today="2026-11-26" weekStartsOn={1} onPick={() => {}} />
      </Specimen>
      <Specimen name="Tag colours">
        <div className={styles.stack}>
          <TagColorChoice label="Colour of the tag" value={color} onChange={setColor} />
          <TagColorPicker label={`Colour: ${color}`} value={color} onChange={setColor} />
        </div>
      </Specimen>
    </Section>
  )
}
