import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  preparing: 'Järjestystä kentän ”{{field}}” mukaan valmistellaan. Siihen asti se on hitaampaa.',
  slow: 'Kenttä ”{{field}}” ei ole hakemistossa: sen mukaan järjestäminen on hitaampaa.',
}
