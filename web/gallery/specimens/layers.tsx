import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../platform/ui/forms/form-dialog.tsx'
import { Pop } from '../../platform/ui/pop.tsx'
import { sayDone, sayProblem, showToast } from '../../platform/ui/toast-store.ts'
import styles from '../gallery.module.css'
import { Section, Specimen } from '../section.tsx'
import { DrawerSpecimens, type Layer } from './drawers.tsx'

const undo = { act: () => {}, operations: [] }

/** What floats above a page. */
export function LayerSpecimens() {
  const [open, setOpen] = useState<Layer | null>(null)
  const close = () => setOpen(null)
  return (
    <Section title="Layers">
      <Specimen name="Dialogs">
        <div className={styles.line}>
          <Button onClick={() => setOpen('dialog')}>Rename</Button>
          <Button onClick={() => setOpen('danger')}>Delete for good</Button>
        </div>
      </Specimen>
      <Specimen name="Panel at an element">
        <Pop
          opened={open === 'panel'}
          onClose={close}
          padded
          target={<Button onClick={() => setOpen('panel')}>Open a panel</Button>}
        >
          <p>It goes with Escape or a click elsewhere.</p>
        </Pop>
      </Specimen>
      <Specimen name="Drawers: long with what is done, short, from below">
        <div className={styles.line}>
          <Button onClick={() => setOpen('drawer')}>Open a drawer</Button>
          <Button onClick={() => setOpen('short')}>Open a short drawer</Button>
          <Button onClick={() => setOpen('bottom')}>Open from below</Button>
        </div>
      </Specimen>
      <Specimen name="Side panel, command palette">
        <div className={styles.line}>
          <Button onClick={() => setOpen('beside')}>Open beside</Button>
          <Button onClick={() => setOpen('palette')}>Open the palette</Button>
        </div>
      </Specimen>
      <Specimen name="Toasts: done with a way back, taken back, refused">
        <div className={styles.line}>
          <Button onClick={() => sayDone('3 companies given to Aino.', undo)}>Give away</Button>
          <Button onClick={() => showToast({ text: 'Taken back.', tone: 'done', undo, isUndone: true })}>
            Take back
          </Button>
          <Button onClick={() => sayProblem('Could not save. Your text is kept here.')}>Fail</Button>
        </div>
      </Specimen>
      <DrawerSpecimens open={open} onClose={close} />
      {open === 'dialog' && (
        <FormDialog title="Rename" action="Save" onSubmit={close} onClose={close}>
          {() => <TextInput label="Name" name="name" defaultValue="Northquay" />}
        </FormDialog>
      )}
      {open === 'danger' && (
        <FormDialog title="Delete for good" action="Delete" isDangerous onSubmit={close} onClose={close}>
          {() => <p>12 deals go with it. They cannot be brought back.</p>}
        </FormDialog>
      )}
    </Section>
  )
}
