import type { Asker } from './seeded-folder.ts'

export interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below /api/v1. */
  path: string
  body?: unknown
  /** API key. */
  key: string
}

/** Something people do, as requests to the API; several at once where a page asks so. */
export interface Operation {
  name: string
  /** p95 in milliseconds that is promised at a million people. */
  target: number
  clients?: number
  /** Do its requests change records? Its recorded SQL can then be replayed only once. */
  writes?: boolean
  /** The requests of one turn. Turns are different from each other, and the same in every run. */
  requests(turn: number): Omit<Request, 'key'>[]
  as: Asker
}
