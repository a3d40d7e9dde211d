import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { giveUp } from './prepare.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The browser for tests: KITH_CHROMIUM, one on this machine, or on Debian (as root) one installed now. */
export function findBrowser() {
  const named = process.env.KITH_CHROMIUM
  if (named) return existsSync(named) ? named : giveUp(`KITH_CHROMIUM names ${named}, which does not exist.`)
  return installed() ?? installOnDebian() ?? giveUp(whatToDo)
}

const whatToDo =
  'The tests need a browser. Install Chromium or Google Chrome (Debian: "apt-get install chromium"), or set KITH_CHROMIUM to the program file of one.'

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...places, ...usualPlaces].find((place) => existsSync(place))
}

function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installing a browser for the tests (Chromium, about a minute)…')
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, stdout, stderr } = spawnSync('apt-get', step, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (status === 0) continue
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
    return undefined
  }
  return installed()
}
