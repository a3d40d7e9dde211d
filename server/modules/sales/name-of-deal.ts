import { type RecordRule, recordsById } from '../../core/records/index.ts'

/** A new deal without a name is called after its company and product, or else by its number elsewhere. */
export const nameOfDeal: RecordRule = {
  object: 'deal',
  name: 'name-of-deal',
  fills: ['name'],
  async check(tx, changes) {
    const nameless = changes.filter((change) => change.action === 'create' && !change.after?.name)
    const ids = (name: string) =>
      nameless.map((change) => change.after?.[name]).filter((id) => typeof id === 'string')
    const companies = await recordsById(tx, 'company', ids('company'))
    const products = await recordsById(tx, 'product', ids('product'))
    for (const { after } of nameless) {
      const titles = [
        companies.get(String(after!.company))?.title,
        products.get(String(after!.product))?.title,
      ]
      const name = titles.filter((title) => title !== undefined).join(', ')
      after!.name = name || after!.externalId || null
    }
  },
}
