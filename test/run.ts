import { spawn } from 'node:child_process'
import { existsSync, globSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from 'node:test'
import { follow, together } from './follow.ts'
import { serverVariable, startTestServer } from './postgres.ts'
import { divide, queuesVariable } from './queues.ts'
import { type Outcome, summary } from './report.ts'

// Everything that is checked: types, style, then every test file, in three processes at a time, on one database server.
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
  if (files.length > 0) await runTests(files, outcome)
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

async function runTests(files: string[], outcome: Outcome): Promise<void> {
  const server = await startTestServer()
  process.env[serverVariable] = JSON.stringify(server.connection)
  const stop = () => void server.close().then(() => process.exit(1))
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.once(signal, stop)
  process.channel?.unref()
  const { shared, alone } = divide(files)
  process.env[queuesVariable] = JSON.stringify(shared)
  try {
    // A browser and a server wait for each other now and then: three processes keep two cores busy.
    const processes = [...shared.processes.map(() => together), ...alone]
    await follow(run({ files: processes, concurrency: 3, timeout: 300_000 }), { files, root, outcome })
  } finally {
    rmSync(shared.folder, { recursive: true, force: true })
    await server.close()
  }
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
