import { createContext, use, useEffect } from 'react'

/** Told while something on the page offers the one filled button, so that no other is filled. */
export const FilledElsewhere = createContext<(isFilled: boolean) => void>(() => {})

/** Says to the page that its filled button stands here. */
export function useFilledElsewhere(isFilled: boolean): void {
  const tell = use(FilledElsewhere)
  useEffect(() => {
    tell(isFilled)
    return () => tell(false)
  }, [tell, isFilled])
}
