import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  object: string
  id: string
}

/**
 * A link to a record for where thousands stand: the router's own looks at every change of the address, once
 * for each of them. Its page is fetched when somebody points at it, as with every other link.
 */
export function RecordAnchor({ object, id, ...props }: Props) {
  const router = useRouter()
  const target = { to: '/records/$object/$id', params: { object, id } } as const
  function onClick(event: MouseEvent<HTMLAnchorElement>) {
    props.onClick?.(event)
    if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return
    event.preventDefault()
    void router.navigate(target)
  }
  const prepare = () => void router.preloadRoute(target).catch(() => undefined)
  return (
    <a
      {...props}
      href={`/records/${object}/${id}`}
      onClick={onClick}
      onPointerEnter={prepare}
      onFocus={prepare}
    />
  )
}

// A new tab, a new window, a file: what the browser makes of a link.
function hasModifier({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey
}
