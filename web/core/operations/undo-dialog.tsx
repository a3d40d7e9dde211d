import { Button } from '@mantine/core'
import { useTexts } from '../../platform/i18n/texts.ts'
import dialog from '../../platform/ui/dialog.module.css'
import { Dialog } from '../../platform/ui/dialog.tsx'
import { uiTexts } from '../../platform/ui/ui-texts.ts'

interface Props {
  title: string
  /** What it takes back, or brings back. */
  text: string
  onUndo: () => void
  onClose: () => void
}

/** Taking back very much is said before it is done: a slip of the hand changes as many records as a purpose. */
export function UndoDialog({ title, text, onUndo, onClose }: Props) {
  const ui = useTexts(uiTexts)
  const undo = () => {
    onUndo()
    onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={title} size={400}>
      <div className={dialog.form}>
        <p className={dialog.text}>{text}</p>
        <div className={dialog.actions}>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button variant="filled" onClick={undo} data-autofocus>
            {title}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
