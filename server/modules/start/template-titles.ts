import type { LocalizedText } from '../../../shared/core/metadata.ts'
import { joinedTitles, type StockTitles } from '../../core/stock-titles.ts'
import type { Context } from '../../platform/context.ts'
import type { IndustryTemplate } from './industry-template.ts'
import { readStart } from './start-state.ts'
import { industryTemplates } from './templates/index.ts'

/** What the templates call their pipelines and stages: read in every language, and found by each. */
export const templateTitles: StockTitles = joinedTitles(industryTemplates.map(titlesOf))

/** Of the templates applied here, the one applied last first: of words that several use, it means its own. */
export async function titlesHere(ctx: Context): Promise<StockTitles> {
  const applied = Object.entries((await readStart(ctx)).templates)
  const newestFirst = applied.toSorted(([, a], [, b]) => (a.at < b.at ? 1 : -1))
  return joinedTitles(
    newestFirst.flatMap(([key]) =>
      industryTemplates.filter((template) => template.key === key).map(titlesOf),
    ),
  )
}

/** What a stage of a template is called besides its name here, for files of other languages. */
export function otherNamesOfTemplateStage({ name }: Readonly<Record<string, unknown>>): string[] {
  const same = (templateTitles.stage ?? []).filter((text) => namesIn(text).includes(String(name)))
  return same.flatMap(namesIn)
}

function titlesOf({ pipelines }: IndustryTemplate): StockTitles {
  return {
    pipeline: pipelines.map(({ label }) => label),
    stage: pipelines.flatMap(({ stages }) => stages.map(({ label }) => label)),
  }
}

function namesIn(text: LocalizedText): string[] {
  return Object.values(text)
}
