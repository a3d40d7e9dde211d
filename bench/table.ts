import type { CpuTimes } from './cpu-times.ts'
import type { Figures } from './measure.ts'

export interface Line {
  name: string
  target: number | null
  api: Figures
  /** The same SQL through the driver alone; null where there is no such thing. */
  bare: Figures | null
  /** Processor time for one turn. */
  cpu: CpuTimes | null
}

const head = [
  '| operation | promised p95 | p50 | p95 | per second | server CPU | database CPU | bare p95 | bare per second | ratio |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
]

/** The figures as a Markdown table. */
export function tableOf(lines: readonly Line[]): string {
  return [...head, ...lines.map(row)].join('\n')
}

/** One row: where the promise is not kept, the p95 is in bold. */
export function row({ name, target, api, bare, cpu }: Line): string {
  const isMissed = target !== null && api.p95 > target
  const cells = [
    name,
    target === null ? '–' : `${target} ms`,
    milliseconds(api.p50),
    isMissed ? `**${milliseconds(api.p95)}**` : milliseconds(api.p95),
    whole(api.perSecond),
    cpu === null ? '–' : milliseconds(cpu.server),
    cpu === null ? '–' : milliseconds(cpu.database),
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
