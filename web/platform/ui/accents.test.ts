import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { accents } from '../../../shared/core/accents.ts'

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const [own, chosen] = [read('tokens.css'), read('accents.css')]

/** The tokens of a block that begins with a selector. */
function tokens(css: string, selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`)
  assert.notEqual(start, -1, selector)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1]!, found[2]!]))
}

/** WCAG 2.2: relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

for (const theme of ['light', 'dark'] as const) {
  const base = tokens(own, theme === 'light' ? '[data-theme="light"]' : '[data-theme="dark"]')

  for (const accent of accents) {
    test(`${accent} keeps the contrast of words and signs in ${theme}`, () => {
      const dark = theme === 'dark' ? '[data-theme="dark"]' : ''
      const own = accent === accents[0] ? base : tokens(chosen, `:root[data-accent="${accent}"]${dark}`)
      const at = (name: string) => own.get(name) ?? base.get(name) ?? assert.fail(name)

      for (const ground of ['accent', 'accent-hover'])
        assert.ok(contrast(at('on-accent'), at(ground)) >= 4.5, `white on ${ground}`)
      for (const ground of ['sheet', 'paper', 'hover', 'accent-soft'])
        assert.ok(contrast(at('accent-text'), at(ground)) >= 4.5, `words on ${ground}`)
      assert.ok(contrast(at('mark'), at('paper')) >= 3, 'marks on paper')
    })
  }
}
