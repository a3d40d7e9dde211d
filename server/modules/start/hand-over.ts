import { templateOf } from './apply-template.ts'
import type { IndustryTemplate } from './industry-template.ts'
import type { AppliedTemplate, StartState } from './start-state.ts'
import { viewsOf } from './template-views.ts'

interface HandedOver {
  /** What goes with the template. */
  going: AppliedTemplate
  /** The others, with what is theirs from now on. */
  templates: StartState['templates']
}

const shared = ['fields', 'objects', 'views'] as const
type Shared = (typeof shared)[number]

/**
 * Of a template that goes, what another applied one needs too becomes that one's: it goes with the last of
 * them, and not before. Pure.
 */
export function handOver(key: string, applied: AppliedTemplate, state: StartState): HandedOver {
  const { [key]: _, ...templates } = state.templates
  let going = applied
  for (const heir of Object.keys(templates)) {
    const needed = neededBy(templateOf(heir))
    for (const kind of shared) {
      const has = templates[heir]![kind]
      const isTaken = (name: string) => needed[kind].has(name) && !(name in has)
      const taken = Object.entries(going[kind]).filter(([name]) => isTaken(name))
      const left = Object.entries(going[kind]).filter(([name]) => !isTaken(name))
      templates[heir] = { ...templates[heir]!, [kind]: { ...has, ...Object.fromEntries(taken) } }
      going = { ...going, [kind]: Object.fromEntries(left) }
    }
  }
  return { going, templates }
}

function neededBy(template: IndustryTemplate): Record<Shared, ReadonlySet<string>> {
  const fields = Object.entries(template.fields)
  return {
    fields: new Set(fields.flatMap(([object, list]) => list.map(({ name }) => `${object}.${name}`))),
    objects: new Set(template.objects.map(({ name }) => name)),
    views: new Set(viewsOf(template).map((view) => view.key)),
  }
}
