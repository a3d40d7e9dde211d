import { Button, Checkbox, Radio, Switch } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { CheckMark } from '../../platform/ui/forms/check-mark.tsx'
import { CopyField } from '../../platform/ui/forms/copy-field.tsx'
import { SegmentedChoice } from '../../platform/ui/forms/segmented-choice.tsx'
import { Icon } from '../../platform/ui/icon.tsx'
import { MenuOf } from '../../platform/ui/menu/menu-of.tsx'
import { ButtonLink, PlainButton } from '../../platform/ui/plain-button.tsx'
import styles from '../gallery.module.css'
import { Section, Specimen } from '../section.tsx'

/** What is pressed. */
export function ButtonSpecimens() {
  const [view, setView] = useState<'board' | 'table'>('board')
  return (
    <Section title="Buttons and menus">
      <Specimen name="Buttons">
        <div className={styles.line}>
          <Button variant="filled" leftSection={<Icon of={IconPlus} size={14} />}>
            New deal
          </Button>
          <Button>Cancel</Button>
          <Button variant="subtle">More</Button>
          <Button color="red">Delete</Button>
        </div>
      </Specimen>
      <Specimen name="Buttons of first pages">
        <div className={styles.line}>
          <PlainButton isFilled icon={IconPlus}>
            New deal
          </PlainButton>
          <PlainButton>Cancel</PlainButton>
          <ButtonLink to="/">To the start</ButtonLink>
        </div>
      </Specimen>
      <Specimen name="Buttons that wait or cannot">
        <div className={styles.line}>
          <Button variant="filled" loading>
            Save
          </Button>
          <Button disabled>Publish</Button>
          <span>Two checks are open.</span>
        </div>
      </Specimen>
      <Specimen name="Menu: icons, keys, chosen, reason, danger">
        <MenuOf
          label="Deal menu"
          groups={[
            { heading: 'Deal', entries: [{ text: 'New deal', icon: IconPlus, keys: 'N D' }] },
            {
              entries: [
                { text: 'Compact', isChosen: false },
                { text: 'Normal', isChosen: true },
              ],
            },
            {
              entries: [
                { text: 'Delete', icon: IconTrash, isDangerous: true, whyNot: 'Three quotes point at it.' },
                { text: 'Remove', icon: IconTrash, isDangerous: true },
              ],
            },
          ]}
        />
      </Specimen>
      <Specimen name="One of a few">
        <SegmentedChoice
          label="View"
          choices={[
            { value: 'board', text: 'Board' },
            { value: 'table', text: 'Table' },
          ]}
          value={view}
          onChange={setView}
        />
      </Specimen>
      <Specimen name="Ticks and switches">
        <div className={styles.line}>
          <CheckMark checked label="Ticked" onChange={() => {}} />
          <CheckMark checked="some" label="Some" onChange={() => {}} />
          <CheckMark checked={false} label="Not ticked" onChange={() => {}} />
          <Checkbox label="Share" defaultChecked />
          <Radio label="One" defaultChecked />
          <Switch label="On" defaultChecked />
        </div>
      </Specimen>
      <Specimen name="Text to copy">
        <CopyField label="Link" text="https://kith.example/invitations/3f2a" />
      </Specimen>
    </Section>
  )
}
