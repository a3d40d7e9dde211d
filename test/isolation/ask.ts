import type { Targets, TestCaller } from './two-workspaces.ts'

/** One request that aims at something the caller may not reach. */
export interface Ask {
  path: string
  body?: unknown
  headers?: Record<string, string>
  /** What is told here on purpose; why is said where it stands. */
  mayTell?: string[]
  /**
   * What is right: 'missing' not found (or, without the verb at all, forbidden); 'refused' any 4xx;
   * 'open' may succeed, for nothing of others is in it; a function looks into a 200.
   */
  expect: 'missing' | 'refused' | 'open' | ((body: never) => boolean)
}

/** Foreign targets are of another workspace; the others are of the caller's, who may not see them. */
export interface Aim extends Targets {
  isForeign: boolean
  /** API name of the object of `vault`. */
  vaultName: string
}

export type Case = (aim: Aim, caller: TestCaller) => Ask[]

export const missing = (path: string, body?: unknown): Ask => ({ path, body, expect: 'missing' })
export const refused = (path: string, body?: unknown): Ask => ({ path, body, expect: 'refused' })
export const open = (path: string, body?: unknown): Ask => ({ path, body, expect: 'open' })
export const none: Case = () => []

export const isEmptyPage = (body: { records: unknown[] }) => body.records.length === 0
export const countsNothing = (body: { groups: { measures: { n: number } }[] }) =>
  body.groups.every((group) => group.measures.n === 0)
export const allFailed = (body: { results: { status: string; error?: { code: string } }[] }) =>
  body.results.every((one) => one.status === 'failed')

/** Paths of records below /records that the caller may not see. */
export function records(aim: Aim, suffix = ''): string[] {
  const own = [`deal/${aim.deal}`, `note/${aim.note}`, `${aim.vaultName}/${aim.vault}`]
  const foreign = [`company/${aim.company}`, `contact/${aim.contact}`, `team/${aim.team}`, `file/${aim.file}`]
  const all = [...own, ...(aim.isForeign ? [...foreign, `member/${aim.member}`] : [])]
  return all.map((path) => `/records/${path}${suffix}`)
}

export const byId = (aim: Aim) => ({ field: 'id', op: 'eq', value: aim.deal })

export function ofForeign(aim: Aim, ask: () => Ask): Ask[] {
  return aim.isForeign ? [ask()] : []
}

/** Who may change definitions sees all of their own workspace's; of another's there is nothing. */
export function ofForeignObject(aim: Aim, ask: (path: string) => Ask): Ask[] {
  return aim.isForeign ? [ask(`/objects/${aim.vaultName}`)] : []
}
