import { type ComponentProps, useState } from 'react'
import { Pop } from '../pop.tsx'
import { Picker, type PickerProps } from './picker.tsx'

interface Props extends Omit<ComponentProps<'button'>, 'onClick' | 'type'> {
  /** The list, asked for when it is opened. */
  list: () => Omit<PickerProps, 'onPick' | 'onLeave'>
  onPick: (value: string) => void
  onOpen?: () => void
}

/** A button that opens a list at itself, which goes when something of it was picked. */
export function ListButton({ list, onPick, onOpen, children, ...button }: Props) {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const turn = () => {
    if (!isOpen) onOpen?.()
    setOpen(!isOpen)
  }
  const pick = (value: string) => {
    close()
    onPick(value)
  }
  return (
    <Pop
      opened={isOpen}
      onClose={close}
      target={
        <button type="button" aria-haspopup="listbox" aria-expanded={isOpen} {...button} onClick={turn}>
          {children}
        </button>
      }
    >
      <List list={list} onPick={pick} onLeave={close} />
    </Pop>
  )
}

function List({ list, ...told }: Pick<Props, 'list' | 'onPick'> & { onLeave: () => void }) {
  return <Picker {...list()} {...told} />
}
