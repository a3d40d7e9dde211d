import { useEffect } from 'react'

let shown: string | undefined
let above: string | undefined
let waiting = 0

/** Names the browser's tab after what is on the page. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    shown = title
    write()
  }, [title])
}

/** The same after what stands beside the page, for as long as it does. */
export function useTitleBeside(title: string | undefined): void {
  useEffect(() => {
    above = title
    write()
    return () => {
      above = undefined
      write()
    }
  }, [title])
}

/** Says before the name of the tab how much waits to be read. */
export function useCountInTitle(count: number): void {
  useEffect(() => {
    waiting = count
    write()
  }, [count])
}

function write(): void {
  const title = above || shown
  const name = title ? `${title} · Kith` : 'Kith'
  document.title = waiting > 0 ? `(${waiting}) ${name}` : name
}
