import type { Page } from './page.ts'

/**
 * The pages of several modules as one list whose members the compiler still tells apart. A module that does
 * not say the type of its pages takes part without: links to them are not checked.
 */
type PagesOf<Modules extends readonly { pages?: readonly Page[] }[]> = Modules extends readonly [
  { pages?: infer Pages },
  ...infer Rest extends readonly { pages?: readonly Page[] }[],
]
  ? [...Told<Pages>, ...PagesOf<Rest>]
  : []

type Told<Pages> = Pages extends readonly Page[] ? (number extends Pages['length'] ? [] : Pages) : []

/** The pages of modules, in their order. */
export function pagesOf<const Modules extends readonly { pages?: readonly Page[] }[]>(
  modules: Modules,
): PagesOf<Modules> {
  // A list put together at run time; the type says again what stands in it.
  return modules.flatMap((module) => module.pages ?? []) as unknown as PagesOf<Modules>
}
