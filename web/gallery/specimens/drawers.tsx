import { Button } from '@mantine/core'
import { IconArrowRight, IconBuilding, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { PaletteBox } from '../../core/search/palette.tsx'
import { Drawer } from '../../platform/ui/drawer.tsx'
import { Icon } from '../../platform/ui/icon.tsx'
import { Overlay } from '../../platform/ui/overlay.tsx'
import { SidePanel } from '../../platform/ui/side-panel.tsx'
import styles from '../gallery.module.css'

export type Layer = 'dialog' | 'danger' | 'panel' | 'drawer' | 'short' | 'bottom' | 'beside' | 'palette'

interface Props {
  open: Layer | null
  onClose: () => void
}

/** What lies at an edge of the page or takes all of it. */
export function DrawerSpecimens({ open, onClose }: Props) {
  const done = <Button onClick={onClose}>Done</Button>
  return (
    <>
      {open === 'drawer' && (
        <Drawer title="As it was on 26 November" onClose={onClose} foot={done}>
          <div className={styles.stack}>
            {Array.from({ length: 60 }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines do not move
              <p key={at}>Line {at + 1} of many that nobody reads in a dialog</p>
            ))}
          </div>
        </Drawer>
      )}
      {open === 'short' && (
        <Drawer title="Compare" onClose={onClose}>
          <p>Nothing is different.</p>
        </Drawer>
      )}
      {open === 'bottom' && (
        <Drawer title="Stages" from="bottom" onClose={onClose}>
          <p>A few choices within reach of a thumb.</p>
        </Drawer>
      )}
      {open === 'beside' && (
        <SidePanel label="Beside" onClose={onClose} takesFocus={always} className={styles.beside ?? ''}>
          <p>A record beside the page one goes on working in.</p>
          {done}
        </SidePanel>
      )}
      {open === 'palette' && <PaletteSpecimen onClose={onClose} />}
    </>
  )
}

const always = () => true

function PaletteSpecimen({ onClose }: Pick<Props, 'onClose'>) {
  const [typed, setTyped] = useState('')
  const entry = (key: string, group: string, text: string, sign: typeof IconPlus) => ({
    key,
    group,
    text,
    sign: <Icon of={sign} />,
    act: onClose,
  })
  return (
    <Overlay onClose={onClose} label="Palette">
      <PaletteBox
        typed={typed}
        onType={setTyped}
        entries={[
          entry('one', 'Records', '苏州云岭精密仪器有限公司', IconBuilding),
          entry('two', 'Do', 'New deal', IconPlus),
          entry('three', 'Go to', 'Settings', IconArrowRight),
        ]}
        isSearching={typed !== ''}
        placeholder="Search or do"
        onChoose={onClose}
        onClose={onClose}
        onBack={onClose}
      />
    </Overlay>
  )
}
