import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { type ECharts, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useColorScheme } from '../../../platform/ui/appearance.ts'
import styles from './chart.module.css'
import { chartOption } from './chart-option.ts'
import type { ChartPicture } from './chart-picture.ts'
import { chartPng } from './chart-png.ts'

use([BarChart, LineChart, GridComponent, TooltipComponent, AriaComponent, CanvasRenderer])

const keySteps: Record<string, [category: number, series: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** What can be had of a drawing. */
export interface Drawing {
  /** As a file: the address of a PNG, on the ground it is seen on. */
  png(): string
}

/** The drawing. A click, or Enter on what the arrows went to, leads to its records. */
export function ChartCanvas({ picture, ref }: { picture: ChartPicture; ref: Ref<Drawing> }) {
  const box = useRef<HTMLDivElement>(null)
  const chart = useRef<ECharts | null>(null)
  const latest = useRef(picture)
  latest.current = picture
  const scheme = useColorScheme()
  useImperativeHandle(ref, () => ({
    png: () => (chart.current ? chartPng(chart.current.renderToCanvas({ pixelRatio: 2 }), picture) : ''),
  }))
  const [at, setAt] = useState<[number, number] | null>(null)

  useLayoutEffect(() => {
    if (!box.current) return
    const made = init(box.current, null, { renderer: 'canvas' })
    chart.current = made
    made.on('click', ({ dataIndex, seriesIndex }) => {
      latest.current.onPick(dataIndex, seriesIndex ?? 0)
    })
    const observer = new ResizeObserver(() => made.resize({ animation: { duration: 0 } }))
    observer.observe(box.current)
    return () => {
      observer.disconnect()
      made.dispose()
      chart.current = null
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read from the page anew in another scheme
  useEffect(() => {
    if (box.current) chart.current?.setOption(chartOption(picture, box.current), { notMerge: true })
  }, [picture, scheme])

  function onKeyDown(event: KeyboardEvent) {
    const step = keySteps[event.key]
    if (event.key === 'Enter' && at) picture.onPick(...at)
    else if (step) go(step)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function go([category, series]: [number, number]) {
    const next: [number, number] = at
      ? [within(at[0] + category, picture.categories.length), within(at[1] + series, picture.series.length)]
      : [0, 0]
    setAt(next)
    chart.current?.dispatchAction({ type: 'showTip', dataIndex: next[0], seriesIndex: next[1] })
    chart.current?.dispatchAction({ type: 'downplay' })
    chart.current?.dispatchAction({ type: 'highlight', dataIndex: next[0], seriesIndex: next[1] })
  }

  return (
    <div
      className={styles.canvas}
      role="application"
      aria-label={picture.name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows go from value to value in it
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div ref={box} className={styles.drawing} aria-hidden />
      <span className={styles.heard} aria-live="polite">
        {at && picture.say(...at)}
      </span>
    </div>
  )
}

function within(at: number, count: number): number {
  return Math.min(count - 1, Math.max(0, at))
}
