import type { Figures } from './measure.ts'

export interface Line {
  name: string
  target: number | null
  api: Figures
  /** The same SQL through the driver alone; null where there is no such thing. */
  bare: Figures | null
  /** Processor time of the server process for one turn, in milliseconds. */
  cpuMs: number | null
}

const head = [
  '| operation | promised p95 | p50 | p95 | per second | server CPU | bare p95 | bare per second | ratio |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
]

/** The figures as a Markdown table. */
export function tableOf(lines: readonly Line[]): string {
  return [...head, ...lines.map(row)].join('\n')
}

/** One row: where the promise is not kept, the p95 is in bold. */
export function row({ name, target, api, bare, cpuMs }: Line): string {
  const isMissed = target !== null && api.p95 > target
  const cells = [
    name,
    target === null ? '–' : `${target} ms`,
    milliseconds(api.p50),
    isMissed ? `**${milliseconds(api.p95)}**` : milliseconds(api.p95),
    whole(api.perSecond),
    cpuMs === null ? '–' : `${cpuMs.toFixed(1)} ms`,
    bare === null ? '–' : milliseconds(bare.p95),
    bare === null ? '–' : whole(bare.perSecond),
    bare === null ? '–' : `${whole((api.perSecond / bare.perSecond) * 100)} %`,
  ]
  return `| ${cells.join(' | ')} |`
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`
}

function whole(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(1)
}
