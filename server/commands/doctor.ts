import type { Command } from 'commander'
import { readConfig } from '../platform/config.ts'
import { checkDatabase } from './doctor/check-database.ts'
import { checkMachine } from './doctor/check-machine.ts'
import type { Finding } from './doctor/finding.ts'

export function doctor(program: Command): void {
  program
    .command('doctor')
    .description('check this machine, the data folder and the database, and say what to do about problems')
    .action(async () => {
      const config = readConfig()
      const findings = [...(await checkMachine(config)), ...(await checkDatabase(config))]
      for (const finding of findings) console.log(line(finding))
      const problems = findings.filter((finding) => finding.state === 'problem').length
      console.log(problems === 0 ? '\nKith can run here.' : `\n${problems} to put right before Kith can run.`)
      if (problems > 0) process.exitCode = 1
    })
}

const marks = { ok: 'ok      ', note: 'note    ', problem: 'PROBLEM ' } as const

function line({ state, subject, sentence }: Finding): string {
  return `${marks[state]} ${subject.padEnd(14)} ${sentence}`
}
