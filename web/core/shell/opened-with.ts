import { useEffect } from 'react'
import { homeObject } from '../metadata/home-object.ts'
import { useObjects } from '../metadata/metadata.ts'
import { openCreate } from '../records/create/create-store.ts'
import { useMayCreate } from '../session/may-create.ts'
import { useWebModules } from '../web-module.ts'

// A shortcut of the installed application; read before the address of the first page takes its place.
let asked = new URLSearchParams(window.location.search).get('open')

/** Does what a shortcut of the installed application asked for, once. */
export function useOpenedWith(openSearch: () => void): void {
  const home = homeObject(useObjects(), useWebModules())
  const mayCreate = useMayCreate(home?.name ?? '')
  useEffect(() => {
    const wish = asked
    asked = null
    if (wish === 'search') openSearch()
    if (wish === 'new' && home && mayCreate) openCreate({ object: home.name })
  }, [home, mayCreate, openSearch])
}
