/** Languages the product speaks. The first is what is shown where a translation is missing. */
export const languages = ['en', 'zh-Hans', 'zh-Hant', 'fi'] as const
export type Language = (typeof languages)[number]

/** Each language in its own words. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  fi: 'Suomi',
}
