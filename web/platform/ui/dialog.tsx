import { Modal, type ModalProps } from '@mantine/core'
import { useFocusReturn } from './focus-return.ts'
import { useHoldUntilSettled } from './keys/use-hold-keys.ts'

/**
 * A dialog above the page, drawn while it is asked: Escape and a click beside it close it. Whoever draws it takes
 * it away at once, without the layer's own way out, so the focus goes back from in here.
 */
export function Dialog({ children, ...rest }: ModalProps) {
  useHoldUntilSettled()
  return (
    <Modal {...rest}>
      <FocusReturn />
      {children}
    </Modal>
  )
}

// Inside the layer, so that it notes what had the focus when the layer came, not when its page did.
function FocusReturn() {
  useFocusReturn()
  return null
}
