import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  limitGone: '{{name}} on poistettu, joten sen summaan perustuvat rajat eivät enää päde.',
  limitsGone: '{{name}} on poistettu, joten sarakkeiden rajat eivät enää päde.',
  removeLimits: 'Poista rajat',
}
