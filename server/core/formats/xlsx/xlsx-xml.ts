import type { Readable } from 'node:stream'
import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import { formatLimits } from '../limits.ts'
import { refusal } from '../refusal.ts'
import { broken } from './xlsx-archive.ts'

export interface XmlHandlers {
  /** Names come without namespace prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

/**
 * Parses XML as it arrives, yielding after every piece so that the caller can pass on what the handlers
 * collected. A document type is refused, so nothing can define entities; so is text without end.
 */
export async function* parseXml(
  stream: Readable,
  handlers: XmlHandlers,
  signal?: AbortSignal,
): AsyncGenerator<void> {
  let sinceTag = 0
  const parser = createParser(handlers, () => {
    sinceTag = 0
  })
  let decoder: TextDecoder | null = null
  try {
    for await (const bytes of stream as AsyncIterable<Buffer>) {
      signal?.throwIfAborted()
      decoder ??= decoderFor(bytes)
      sinceTag += bytes.length
      parser.write(decoder.decode(bytes, { stream: true }))
      if (sinceTag > formatLimits.xmlTextChars) throw refusal('imports.workbook-too-large')
      yield
    }
    parser.close()
    yield
  } catch (error) {
    throw broken(error)
  }
}

/** Parses a small part as a whole. */
export async function parseWholeXml(stream: Readable, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(stream, handlers));
}

interface XmlOptions {
  position: false
  xmlns: false
}

function createParser(handlers: XmlHandlers, onTag: () => void): SaxesParser<XmlOptions> {
  const parser = new SaxesParser<XmlOptions>({ position: false, xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw refusal('imports.workbook-entities')
  })
  parser.on('opentag', (tag) => {
    onTag()
    handlers.open?.(localName(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => {
    onTag()
    handlers.close?.(localName(tag.name))
  })
  if (handlers.text !== undefined) {
    const { text } = handlers
    parser.on('text', text)
    parser.on('cdata', text)
  }
  return parser
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

function decoderFor(bytes: Buffer): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true })
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true })
  return new TextDecoder('utf-8', { fatal: true })
}
