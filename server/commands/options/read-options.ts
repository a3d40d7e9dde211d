import type { z } from 'zod'
import { AppError, type ErrorDetail } from '../../../shared/platform/errors.ts'
import { problemsOf } from '../../platform/http/request/problem-of-issue.ts'

/**
 * Checks what was given to a command by the same schema as the API's. Refuses the first wrong option with one
 * sentence; `names` says which option a property came from.
 */
export function readOptions<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  names: Record<string, string>,
): z.output<Schema> {
  const read = schema.safeParse(given, { reportInput: true })
  if (read.success) return read.data
  const [problem] = problemsOf(read.error.issues)
  throw wrongOption(names[problem?.path ?? ''] ?? problem?.path ?? '?', problem)
}

/** The refusal of an option that cannot be what was given. */
export function wrongOption(option: string, problem: Partial<ErrorDetail> = {}): AppError {
  const { code, params, message = 'is wrong' } = problem
  const reason = code === 'input.wrong-format' ? `is no valid ${formatOf(params?.format)}` : message
  return new AppError('invalid', 'commands.wrong-option', `${option} ${reason}.`)
}

function formatOf(format: unknown): string {
  if (format === 'email') return 'e-mail address'
  return format === 'regex' ? 'value' : String(format)
}
