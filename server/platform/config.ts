import { resolve } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../shared/platform/errors.ts'

const roles = ['serve', 'worker', 'both'] as const
type Role = (typeof roles)[number]

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const

const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number(`must be a whole number from ${least} to ${most}`)
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be a whole number from ${least} to ${most}`)
    .max(most, `must be a whole number from ${least} to ${most}`)

const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, `must be one of ${names.join(', ')}`)

const url = (protocols: string[], example: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be an address like ${example}`,
  })

/** Every environment variable the server reads. docs/operations.md describes each of them. */
const Environment = z.object({
  KITH_DATA: z.string().default('./data'),
  KITH_HOST: z.string().default('127.0.0.1'),
  KITH_PORT: wholeNumber(0, 65_535).default(3000),
  KITH_PUBLIC_URL: url(['http:', 'https:'], 'https://crm.example.com').optional(),
  KITH_ROLE: oneOf(roles).default('both'),
  KITH_LOG_LEVEL: oneOf(logLevels).default('info'),
  KITH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  KITH_DATABASE_CONNECTIONS: wholeNumber(2, 500).default(16),
  KITH_TRUST_PROXY: z.string().default('loopback'),
  KITH_RATE_LIMIT: wholeNumber(0, 1_000_000).default(1_000),
  KITH_METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  KITH_SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://user:password@mail.example.com:587').optional(),
  KITH_MAIL_FROM: z.string().includes('@', { error: 'must be a mail address' }).optional(),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/kith').optional(),
})

/** The names of all variables, for documents and for finding misspelt ones. */
export const variableNames: readonly string[] = Object.keys(Environment.shape)

export interface Config {
  /** Absolute. Everything Kith keeps on this machine lies below it. */
  dataFolder: string
  host: string
  port: number
  /** As people reach it, without a slash at the end. */
  publicUrl: string
  role: Role
  logLevel: (typeof logLevels)[number]
  /** null: kept in the data folder, see secret.ts. */
  secret: string | null
  databaseConnections: number
  /** null: the embedded database. */
  databaseUrl: string | null
  /** Addresses of proxies whose X-Forwarded-* headers are believed, separated by commas; 'none'. */
  trustProxy: string | false
  /** Requests in ten seconds for each session or API key; 0 is no limit. */
  rateLimit: number
  /** null: only this machine may read /metrics. */
  metricsToken: string | null
  /** null: mail is not sent. */
  mail: { smtpUrl: string; from: string } | null
}

/**
 * Reads the configuration from environment variables; an empty one counts as absent.
 * Refuses a wrong value with one sentence that names its variable.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    variableNames.filter((name) => environment[name]).map((name) => [name, environment[name]]),
  )
  const read = Environment.safeParse(given)
  if (!read.success) throw wrongValue(read.error)
  return toConfig(read.data)
}

function wrongValue(error: z.ZodError): AppError {
  const { path, message } = error.issues[0] ?? { path: ['?'], message: 'is wrong' }
  const name = path.join('.')
  return new AppError('invalid', 'config.wrong-value', `The environment variable ${name} ${message}.`, {
    details: [{ path: name, code: 'config.wrong-value' }],
  })
}

function toConfig(values: z.infer<typeof Environment>): Config {
  const publicUrl = values.KITH_PUBLIC_URL ?? `http://localhost:${values.KITH_PORT}`
  return {
    dataFolder: resolve(values.KITH_DATA),
    host: values.KITH_HOST,
    port: values.KITH_PORT,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    role: values.KITH_ROLE,
    logLevel: values.KITH_LOG_LEVEL,
    secret: values.KITH_SECRET ?? null,
    databaseConnections: values.KITH_DATABASE_CONNECTIONS,
    databaseUrl: values.DATABASE_URL ?? null,
    trustProxy: values.KITH_TRUST_PROXY === 'none' ? false : values.KITH_TRUST_PROXY,
    rateLimit: values.KITH_RATE_LIMIT,
    metricsToken: values.KITH_METRICS_TOKEN ?? null,
    mail: mailFrom(values),
  }
}

function mailFrom(values: z.infer<typeof Environment>): Config['mail'] {
  if (values.KITH_SMTP_URL === undefined) return null
  const from = values.KITH_MAIL_FROM
  if (from === undefined) {
    throw new AppError(
      'invalid',
      'config.wrong-value',
      'KITH_SMTP_URL is set, so the environment variable KITH_MAIL_FROM must be set to the address mail is sent from.',
    )
  }
  return { smtpUrl: values.KITH_SMTP_URL, from }
}
