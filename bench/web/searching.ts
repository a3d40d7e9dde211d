import type { Task } from './figure.ts'
import { rowsAreThere } from './first-load.ts'
import { until } from './until.ts'

const words = ['virtan', 'mäki', '苏州', 'acme', 'lindberg', 'wang', 'tech', 'suomi']

/** From a key in the palette to the results of what then stands there. */
export const searching: Task = {
  name: 'search',
  async take({ page }, repetitions) {
    const samples: number[] = []
    await page.goto('/records/company?layout=table')
    await until(page, rowsAreThere)
    await page.keyboard.press('Control+K')
    const box = page.getByRole('dialog').getByRole('combobox')
    for (let at = 0; samples.length < repetitions * 3; at++) {
      await box.fill('')
      let typed = ''
      for (const letter of words[at % words.length]!) {
        typed += letter
        await page.evaluate(`kithBench.typed = new Promise((done) => {
          document.activeElement.addEventListener('input', async () => {
            const begun = performance.now()
            // By the next frame it says that it is searching; before, what stood there is still there.
            await new Promise((drawn) => requestAnimationFrame(drawn))
            await kithBench.timed(() => {}, () =>
              document.activeElement.value === ${JSON.stringify(typed)} &&
              document.querySelector('[role=dialog] [role=listbox]')?.ariaBusy === 'false')
            done(performance.now() - begun)
          }, { once: true })
        }); undefined`)
        await page.keyboard.insertText(letter)
        samples.push(await page.evaluate<number>('kithBench.typed'))
      }
    }
    await page.keyboard.press('Escape')
    return [{ name: 'from a key to its results', unit: 'ms', samples, promise: { most: 200 } }]
  },
}
