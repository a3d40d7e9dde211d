export const objectTabs = ['fields', 'relations', 'rules', 'layout', 'object'] as const
export type ObjectTab = (typeof objectTabs)[number]

/** What the address of an object's page says besides the object. */
interface ObjectPageSearch {
  tab?: ObjectTab
}

/** Reads the tab of an address; what is none is the first. */
export function readObjectPageSearch(raw: Record<string, unknown>): ObjectPageSearch {
  const tab = objectTabs.find((one) => one === raw.tab)
  return tab === undefined || tab === 'fields' ? {} : { tab }
}
