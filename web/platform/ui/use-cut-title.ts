import { type PointerEvent, useState } from 'react'
import { textWhenCut } from './title-when-cut.ts'

/**
 * The title of a button that lies over a value (`data-shown`, beside it): what the button does, below all of the
 * value while some of it is cut off. Else the button's own title would hide that.
 */
export function useCutTitle(does: string) {
  const [whole, setWhole] = useState<string | null>(null)
  return {
    title: whole === null ? does : `${whole}\n${does}`,
    onPointerEnter: ({ currentTarget }: PointerEvent<HTMLElement>) => {
      const shown = currentTarget.parentElement?.querySelector<HTMLElement>('[data-shown]')
      setWhole(shown ? textWhenCut(shown) : null)
    },
  }
}
