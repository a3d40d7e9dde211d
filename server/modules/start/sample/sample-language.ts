/** Of first talks, of the long middle, shortly before the signature, and when there is nothing to sell. */
export type NotePhase = 'first' | 'talks' | 'closing' | 'after'

/** What sample records of one language are made of. Latin forms make addresses of mail and web. */
export interface SampleLanguage {
  country: string
  /** A city, its region, its postal code. */
  cities: readonly (readonly [city: string, region: string, postalCode: string])[]
  streets: readonly string[]
  /** The beginnings of company names: as written, and in Latin letters. */
  heads: readonly (readonly [written: string, latin: string])[]
  /** By industry: whole company names around `{head}` and `{city}`. */
  companies: Readonly<Record<string, readonly string[]>>
  families: readonly (readonly [written: string, latin: string])[]
  givens: readonly (readonly [written: string, latin: string])[]
  titles: readonly string[]
  /** Digits stand for `#`. */
  phones: readonly [landline: string, mobile: string, ...mobiles: string[]]
  nextSteps: readonly string[]
  /** What is noted of a customer, by how far the talks are. */
  notes: Readonly<Record<NotePhase, readonly string[]>>
}
