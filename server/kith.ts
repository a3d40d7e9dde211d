import { Command, CommanderError } from 'commander'
import { AppError } from '../shared/platform/errors.ts'
import { commands } from './commands.ts'

// The command line. Exit codes: 0 done, 1 refused or failed (one sentence on stderr), 2 wrong usage, 70 a defect.

// When the script that started this process is killed, stop like on a signal.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

process.exitCode = await main(process.argv)

async function main(argv: string[]): Promise<number> {
  const program = new Command('kith').description('Kith, an open-source CRM.').exitOverride()
  program.configureHelp({ showGlobalOptions: true })
  for (const add of commands) add(program)
  try {
    await program.parseAsync(argv)
    return Number(process.exitCode ?? 0)
  } catch (error) {
    return exitCodeOf(error)
  }
}

function exitCodeOf(error: unknown): number {
  // Commander has printed its own message, and ends this way after --help too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof AppError) {
    process.stderr.write(`${wordsOf(error)}\n`)
    return 1
  }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return 70
}

/** One reason belongs into the sentence; of several each has a line. */
function wordsOf({ message, details }: AppError): string {
  const reasons = details.filter((detail) => detail.message !== undefined)
  const sentence = message.replace(/ See details\.$/, '')
  if (reasons.length === 1) return `${sentence.replace(/\.$/, '')}: ${reasons[0]?.message}.`
  return [sentence, ...reasons.map((detail) => `  ${detail.path}: ${detail.message}`)].join('\n')
}
