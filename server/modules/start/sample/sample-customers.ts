import { newId } from '../../../../shared/platform/ids.ts'
import type { Chance } from './chance.ts'
import type { SampleLanguage } from './sample-language.ts'

export interface SampleRecord {
  id: string
  values: Record<string, unknown>
}

export interface SampleCompany extends SampleRecord {
  name: string
  domain: string
}

const companyCount = 60
const peopleCount = 120

/** Companies of these industries, each with a place, a telephone and a size that fit together. */
export function sampleCompanies(
  words: SampleLanguage,
  industries: readonly string[],
  chance: Chance,
): SampleCompany[] {
  const phone = phonesFrom(chance)
  return Array.from({ length: companyCount }, (_, at) => {
    const [head, latin] = words.heads[at % words.heads.length]!
    const industry = industries[at % industries.length]!
    const round = Math.floor(at / words.heads.length)
    const patterns = words.companies[industry] ?? words.companies.services!
    const [city, region, postalCode] = words.cities[at % words.cities.length]!
    const name = patterns[round % patterns.length]!.replace('{head}', head).replace('{city}', cityWord(city))
    const domain = `${latin}${round === 0 ? '' : '-group'}.example`
    const employees = chance.one([12, 25, 40, 80, 150, 220, 400, 650, 1_200, 2_800])
    return {
      ...{ id: newId(), name, domain },
      values: {
        ...{ name, industry, employees, website: `https://www.${domain}` },
        phone: phone(words.phones[0]),
        email: `info@${domain}`,
        address: { street: chance.one(words.streets), city, region, postalCode, country: words.country },
        foundedYear: chance.whole(1962, 2021),
        externalId: mark('C', at),
      },
    }
  })
}

/** People of these companies: one or more at each, the first of them the one who decides. */
export function samplePeople(
  words: SampleLanguage,
  companies: readonly SampleCompany[],
  chance: Chance,
): (SampleRecord & { company: string })[] {
  const phone = phonesFrom(chance)
  const [, ...mobiles] = words.phones
  return Array.from({ length: peopleCount }, (_, at) => {
    const company = at < companies.length ? companies[at]! : chance.one(companies)
    const [last, latinLast] = words.families[(at * 7) % words.families.length]!
    const [first, latinFirst] =
      words.givens[(at * 11 + Math.floor(at / words.families.length)) % words.givens.length]!
    return {
      ...{ id: newId(), company: company.id },
      values: {
        name: { first, last },
        company: company.id,
        jobTitle: at < companies.length ? words.titles[at % 4] : chance.one(words.titles),
        email: `${latinFirst}.${latinLast}@${company.domain}`,
        mobile: phone(mobiles[at % mobiles.length]!),
        externalId: mark('P', at),
      },
    }
  })
}

/** What tells a sample record from the company's own ones, wherever it is looked at. */
export function mark(kind: string, at: number): string {
  return `SAMPLE-${kind}${String(at + 1).padStart(3, '0')}`
}

function cityWord(city: string): string {
  return city.replace(/[市縣]$/, '')
}

/** Draws numbers of a pattern, none of them twice: strangers with one telephone would be taken for one person. */
function phonesFrom(chance: Chance): (pattern: string) => string {
  const drawn = new Set<string>()
  return (pattern) => {
    let number: string
    do number = pattern.replace(/#/g, () => String(chance.whole(0, 9)))
    while (drawn.has(number))
    drawn.add(number)
    return number
  }
}
