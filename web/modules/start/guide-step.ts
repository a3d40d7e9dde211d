/** The steps of the guide, in order. */
export const guideSteps = ['trade', 'records', 'people'] as const
export type GuideStep = (typeof guideSteps)[number]

/** The step an address names; the first when it names none. */
export function readGuideSearch(raw: Record<string, unknown>): { step?: GuideStep } {
  const step = guideSteps.find((one) => one === raw.step)
  return step === undefined ? {} : { step }
}
