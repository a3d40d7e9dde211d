import type { EChartsCoreOption } from 'echarts/core'
import { type ChartPicture, seriesColor } from './chart-picture.ts'

const printedUpTo = 12
const dashes = ['solid', 'dashed', 'dotted', [8, 3, 2, 3], [2, 2], [12, 4]] as const
const markers = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'] as const

/** A chart as its library wants it, in the colours the page has now: base line 0, four lines, no motion. */
export function chartOption(picture: ChartPicture, page: HTMLElement): EChartsCoreOption {
  const css = getComputedStyle(page)
  const color = (name: string) => css.getPropertyValue(name).trim()
  const text = { color: color('--ink-3'), fontSize: 11, fontFamily: css.fontFamily }
  // Names of things are read lengthwise; time runs from left to right.
  const isLying = !picture.isTime && isBar(picture)
  const names = {
    type: 'category',
    data: picture.categories,
    inverse: isLying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: color('--line-strong') } },
    axisLabel: { ...text, color: color('--ink-2'), hideOverlap: true, width: 140, overflow: 'truncate' },
  }
  const values = {
    type: 'value',
    splitNumber: 4,
    axisLine: { show: false },
    axisLabel: { ...text, formatter: (value: number) => picture.short(value), hideOverlap: true },
    splitLine: { lineStyle: { color: color('--line') } },
  }
  return {
    animation: false,
    grid: { left: 8, right: 28, top: 20, bottom: 8, containLabel: true },
    tooltip: tooltip(picture, color),
    xAxis: isLying ? values : names,
    yAxis: isLying ? names : values,
    textStyle: { fontFamily: css.fontFamily },
    series: picture.series.map((_, at) => seriesOption(picture, at, isLying, color)),
  }
}

function isBar({ shape }: ChartPicture): boolean {
  return shape === 'bar' || shape === 'stacked'
}

function seriesOption(picture: ChartPicture, at: number, isLying: boolean, color: (name: string) => string) {
  const one = picture.series[at]
  const isPrinted = picture.series.length === 1 && picture.categories.length <= printedUpTo
  const tone = color(seriesColor(picture, at))
  const shared = {
    name: one?.name,
    data: one?.values,
    itemStyle: { color: tone, borderRadius: isLying ? [0, 2, 2, 0] : [2, 2, 0, 0] },
    label: {
      show: isPrinted,
      position: isLying ? 'right' : 'top',
      color: color('--ink'),
      fontSize: 11,
      formatter: ({ dataIndex }: { dataIndex: number }) => picture.short(one?.values[dataIndex] ?? null),
    },
    emphasis: { itemStyle: { borderColor: color('--ink'), borderWidth: 1.5 } },
    cursor: 'pointer',
  }
  if (isBar(picture)) {
    return { ...shared, type: 'bar', barMaxWidth: 40, ...(picture.shape === 'stacked' && { stack: 'all' }) }
  }
  const isArea = picture.shape === 'area'
  return {
    ...shared,
    type: 'line',
    symbol: markers[at % markers.length],
    symbolSize: 7,
    showAllSymbol: true,
    lineStyle: { width: 2, color: tone, type: dashes[at % dashes.length] },
    ...(isArea && { areaStyle: { color: tone, opacity: 0.25 }, stack: 'all' }),
  }
}

function tooltip(picture: ChartPicture, color: (name: string) => string) {
  return {
    trigger: 'item',
    confine: true,
    backgroundColor: color('--raised'),
    borderColor: color('--line-strong'),
    padding: [6, 10],
    textStyle: { color: color('--ink'), fontSize: 12 },
    // An element, so that names of records stay text.
    formatter: ({ dataIndex, seriesIndex = 0 }: { dataIndex: number; seriesIndex?: number }) => {
      const words = document.createElement('span')
      words.textContent = picture.say(dataIndex, seriesIndex)
      return words
    },
  }
}
