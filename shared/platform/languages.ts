/** Languages the product speaks. The first is what is shown where a translation is missing. */
export const languages = ['en', 'zh-Hans', 'zh-Hant', 'fi'] as const
export type Language = (typeof languages)[number]
