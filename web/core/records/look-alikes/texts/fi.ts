import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  alreadyHere_one: 'Tämä näyttää jo olevan täällä:',
  alreadyHere_other: 'Tällaisia näyttää jo olevan täällä:',
  looksLike_one: 'Näyttää samalta kuin {{count}} muu',
  looksLike_other: 'Näyttää samalta kuin {{count}} muuta',
  sideBySide: 'Rinnakkain',
}
