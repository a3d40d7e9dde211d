import { spawn } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from 'node:test'
import { isLight, lightVariable } from './light-tests.ts'
import { serverVariable, startTestServer } from './postgres.ts'
import { failure, type Outcome, skippedLines, slowest, summary } from './report.ts'

// Everything that is checked: types, style, then every test file, three at a time, on one database server.
// With paths as arguments only the test files in them.

const root = join(import.meta.dirname, '..')
process.chdir(root)
process.exitCode = await main(process.argv.slice(2))

async function main(paths: string[]): Promise<number> {
  const outcome: Outcome = { passed: 0, failed: 0, skipped: 0 }
  if (paths.length === 0) await runChecks(outcome)
  const files = testFiles(paths)
  for (const path of paths.filter((path) => !files.some(isAt(path)))) {
    outcome.failed++
    console.log(`No test file (*.test.ts) is at ${path}.`)
  }
  if (files.length > 0) await runTests(together(files), outcome)
  console.log(summary(outcome))
  return outcome.failed > 0 ? 1 : 0
}

async function runChecks(outcome: Outcome): Promise<void> {
  const checks = [
    { name: 'types of server and shared', program: 'typescript/bin/tsc', options: ['-p', '.'] },
    {
      name: 'types of web',
      program: 'typescript/bin/tsc',
      options: ['-p', 'web'],
      needs: 'web/vite.config.ts',
    },
    { name: 'style (biome)', program: '@biomejs/biome/bin/biome', options: ['check', '.'] },
  ].filter((check) => check.needs === undefined || existsSync(check.needs))
  for (const check of checks) {
    const { ok, output } = await runProgram(check.program, check.options)
    outcome[ok ? 'passed' : 'failed']++
    console.log(ok ? `ok    ${check.name}` : `FAIL  ${check.name}\n${output}`)
  }
}

function runProgram(program: string, options: string[]): Promise<{ ok: boolean; output: string }> {
  const child = spawn(process.execPath, [join('node_modules', program), ...options])
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return new Promise((resolve) => child.once('close', (code) => resolve({ ok: code === 0, output })))
}

/** One file in the place of those that need no server. */
function together(files: string[]): string[] {
  const light = files.filter(isLight)
  if (light.length < 2) return files
  process.env[lightVariable] = JSON.stringify(light)
  return [...files.filter((file) => !isLight(file)), 'test/light-tests.ts']
}

async function runTests(files: string[], outcome: Outcome): Promise<void> {
  const server = await startTestServer()
  process.env[serverVariable] = JSON.stringify(server.connection)
  const stop = () => void server.close().then(() => process.exit(1))
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.once(signal, stop)
  process.channel?.unref()
  try {
    await follow(files, outcome)
  } finally {
    await server.close()
  }
}

async function follow(files: string[], outcome: Outcome): Promise<void> {
  // A browser and a server wait for each other now and then: three files keep two cores busy.
  const stream = run({ files, concurrency: 3, timeout: 300_000 })
  const skipped: Parameters<typeof skippedLines>[0][number][] = []
  const took: Parameters<typeof slowest>[0][number][] = []
  stream.on('test:pass', (test) => {
    if (test.details.type === 'suite') return
    if (test.skip !== undefined) skipped.push(test)
    outcome[test.skip === undefined ? 'passed' : 'skipped']++
  })
  stream.on('test:fail', (test) => {
    // A test that fails only because one inside it did is told by that one.
    const inner = 'failureType' in test.details.error && test.details.error.failureType === 'subtestsFailed'
    if (test.details.type === 'suite' || inner) return
    outcome.failed++
    console.log(failure(test, root))
  })
  stream.on('test:stderr', ({ message }) => process.stderr.write(message))
  stream.on('test:stdout', ({ message }) => process.stdout.write(message))
  stream.on('test:summary', ({ file, success, counts, duration_ms }) => {
    if (file === undefined) return
    took.push({ file: relative(root, file), ms: duration_ms })
    const figures = `${counts.tests} tests, ${Math.round(duration_ms)} ms`
    console.log(`${success ? 'ok  ' : 'FAIL'}  ${relative(root, file)} (${figures})`)
  })
  for await (const _ of stream);
  for (const line of skippedLines(skipped, root)) console.log(line)
  if (took.length > 20) console.log(slowest(took))
}

function testFiles(paths: string[]): string[] {
  const all = globSync('{shared,server,web,test,bench,bin}/**/*.test.ts', { exclude: ['**/node_modules/**'] })
  return all.filter((file) => paths.length === 0 || paths.some((path) => isAt(path)(file))).sort()
}

/** Whether a file is the one at a path, or in the folder there. */
function isAt(path: string): (file: string) => boolean {
  const wanted = relative(root, join(root, relative(root, path)))
  const isFolder = statSync(wanted, { throwIfNoEntry: false })?.isDirectory() ?? false
  return (file) => file === wanted || (isFolder && file.startsWith(`${wanted}/`))
}
