import { fill, templateOf } from '../../web/platform/i18n/say.ts'

type Sentences = Readonly<Record<string, string | undefined>>

/** Says what a page says, from the page's own catalogue: 'core/imports', 'importRows', { count: 6 }. */
export type Words = (area: string, key: string, values?: Record<string, unknown>) => Promise<string>

/** The words of a language as the web app has them. */
export function wordsOf(language: 'en' | 'zh-Hans'): Words {
  const loaded = new Map<string, Promise<{ texts: Sentences }>>()
  return async (area, key, values = {}) => {
    // Beside its texts an area may have catalogues of their own: 'core/settings/objects/type-texts'.
    const folder = /(-texts|\/refusals)$/.test(area) ? area : `${area}/texts`
    const path = `../../web/${folder}/${language.toLowerCase()}.ts`
    const loading = loaded.get(path) ?? import(path)
    loaded.set(path, loading)
    const { texts } = await loading
    return fill(templateOf(texts, language, key, values.count), values, language)
  }
}
