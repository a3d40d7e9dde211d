import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

/** What a schema reads, as it can come in: JSON and query strings leave a property out, they know no undefined. */
export type Sent<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { [K in keyof T]: Sent<Exclude<T[K], undefined>> }
    : T

/**
 * What a handler may give where a schema says T: it may be readonly, and say more where the schema lets any
 * name in. What is no JSON (a stream, bytes, a reply already made) is not described by a schema.
 */
export type Answered<T> = Given<T> | FastifyReply | Readable | Buffer

type Given<T> = T extends object
  ? T extends readonly unknown[]
    ? { readonly [K in keyof T]: Given<T[K]> }
    : { readonly [K in keyof T as string extends K ? never : K]: Given<T[K]> }
  : T
