import { createRoute, redirect } from '@tanstack/react-router'
import { pagesOf } from './core/pages/page-list.ts'
import { pageRoutes } from './core/pages/page-routes.ts'
import { NotFound } from './core/shell/not-found.tsx'
import { entrance } from './entrance-routes.ts'
import { modules } from './modules.ts'
import { root } from './root-route.ts'
import { shell } from './shell-route.tsx'

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today' })
  },
})

// Last of all, inside the shell, so that the navigation still leads somewhere.
const nowhere = createRoute({ getParentRoute: () => shell, path: '$', component: NotFound })

/** Every page of the application and its address, for who is signed in. */
const wholeTree = root.addChildren([
  ...entrance,
  shell.addChildren([home, ...pageRoutes(shell, pagesOf(modules)), nowhere]),
])

export type WholeTree = typeof wholeTree
