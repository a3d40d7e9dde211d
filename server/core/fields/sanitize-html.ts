import sanitizeHtml from 'sanitize-html'
import { htmlText, textHtml } from '../../../shared/core/fields/html-text.ts'

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const blocks = ['p', 'div', 'br', 'hr', 'blockquote', 'pre', 'ul', 'ol', 'li']
const words = ['strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'code', 'mark', 'a']
const tables = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td']

// Pictures are left out: loading one tells its sender that, when and where the text was read.
const rules: sanitizeHtml.IOptions = {
  allowedTags: [...headings, ...blocks, ...words, ...tables],
  allowedAttributes: {
    a: ['href', 'rel', 'target'],
    ol: ['start'],
    th: ['colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  nestingLimit: 50,
  // A page that opens from here learns neither where from nor how to reach back.
  transformTags: {
    a: (tagName, { href = '' }) => ({
      tagName,
      attribs: { href, rel: 'noopener noreferrer nofollow', target: '_blank' },
    }),
  },
}

/**
 * HTML with the elements of written text only: nothing in it runs, loads or styles when it is shown.
 * Doing it again changes nothing. null when nothing to read is left.
 */
export function safeHtml(html: string): string | null {
  const safe = settled(html)
  return htmlText(safe) === '' && !/<hr\b/.test(safe) ? null : safe
}

// Elements that may not stand in one another are moved apart when they are read again, so that what is kept
// would be another text at the next look; nearly always the second look finds nothing to do.
function settled(html: string, looks = 8): string {
  if (looks === 0) return textHtml(htmlText(html))
  const safe = sanitizeHtml(html, rules).trim()
  return safe === html ? safe : settled(safe, looks - 1)
}
