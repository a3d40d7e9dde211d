import { type Ref, type RefObject, useImperativeHandle } from 'react'

interface Props {
  element: RefObject<HTMLElement | null>
  ref?: Ref<HTMLElement>
}

/** Stands for an element drawn elsewhere, where Mantine asks for the target of what it floats. */
export function Anchor({ element, ref }: Props) {
  useImperativeHandle(ref, () => element.current as HTMLElement, [element])
  return null
}
