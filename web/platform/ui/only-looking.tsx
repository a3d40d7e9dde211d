import { createContext, type ReactNode, type SyntheticEvent, use } from 'react'

/** What is drawn below is looked at only: keys and commands of the page are not offered. */
export const OnlyLookingContext = createContext(false)

export function useIsOnlyLooking(): boolean {
  return use(OnlyLookingContext)
}

interface Props {
  /** Somebody tried to do something here. */
  onTouch: () => void
  children: ReactNode
}

// What only shows another part of what is looked at: tabs, and headings that fold.
const harmless = '[role="tab"], [data-folds]'

/**
 * A page that can be looked at and not touched: scrolling, tabs and folds work, whatever would do something
 * else is held back here, in panels and menus of the page as well.
 */
export function OnlyLooking({ onTouch, children }: Props) {
  const hold = (event: SyntheticEvent) => {
    if (event.target instanceof Element && event.target.closest(harmless)) return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  const holdAndSay = (event: SyntheticEvent) => {
    if (hold(event)) onTouch()
  }
  return (
    <OnlyLookingContext value>
      <div
        style={{ display: 'contents' }}
        onClickCapture={holdAndSay}
        onDoubleClickCapture={hold}
        // Where the pointer goes down the focus goes, and with it an editor opens or a drag begins.
        onPointerDownCapture={hold}
        onMouseDownCapture={hold}
        onContextMenuCapture={hold}
        onKeyDownCapture={(event) => {
          const isWriting = event.key.length === 1 && !event.ctrlKey && !event.metaKey
          if (isWriting || acting.has(event.key)) holdAndSay(event)
        }}
        onSubmitCapture={hold}
        onPasteCapture={hold}
        onBeforeInputCapture={hold}
        onDragStartCapture={hold}
        onDragOverCapture={hold}
        onDropCapture={holdAndSay}
      >
        {children}
      </div>
    </OnlyLookingContext>
  )
}

const acting: ReadonlySet<string> = new Set(['Enter', 'Delete', 'Backspace', 'F2'])
