import { guessLanguage } from '../../../../shared/platform/guess-language.ts'
import { addressPageTexts } from './address-page-texts.ts'

/** Who asks, as far as its headers are known. */
export interface PageVisitor {
  method: string
  url: string
  accept: string | undefined
  acceptLanguage: string | undefined
}

/** Does a browser open this address as a page? Below /api nothing is one. */
export function opensPage({ method, url, accept }: PageVisitor): boolean {
  const isRead = method === 'GET' || method === 'HEAD'
  return isRead && !/^\/api(\/|$)/.test(url.split('?', 1)[0]!) && /\btext\/html\b/.test(accept ?? '')
}

/**
 * The page a browser shows for an address that opens none, in the visitor's language, with the way back; null
 * for a refusal that is none of the address. It fetches nothing: it is all that there is.
 */
export function addressPage(code: string, requestId: string, visitor: PageVisitor): string | null {
  const keys = said[code]
  if (keys === undefined) return null
  const language = guessLanguage((visitor.acceptLanguage ?? '').split(',').map((one) => one.trim()))
  const texts = addressPageTexts[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${texts[keys[0]]} · Kith</title>
<style>${style}</style>
</head>
<body>
<main>
${mark}
<h1>${texts[keys[0]]}</h1>
<p>${texts[keys[1]]}</p>
<a href="/">${texts.home}</a>
<small>${texts.reference} ${requestId}</small>
</main>
</body>
</html>
`
}

/** Headers of that page: nothing on it is fetched, run or sent. */
export const addressPageHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'content-type': 'text/html; charset=utf-8',
  vary: 'accept, accept-language',
}

type Key = keyof (typeof addressPageTexts)['en']
const said: Readonly<Record<string, [title: Key, why: Key]>> = {
  'http.headers-too-large': ['tooLong', 'tooLongWhy'],
  'http.wrong-address': ['unreadable', 'unreadableWhy'],
  'http.not-found': ['missing', 'missingWhy'],
  'http.closing': ['restarting', 'restartingWhy'],
}

const mark = `<svg width="32" height="32" viewBox="0 0 20 20" aria-hidden="true"><rect width="20" height="20" rx="5"/><path d="M6.6 4.8v10.4M13.8 4.8c0 3-2.2 5.2-5 5.2 2.8 0 5 2.2 5 5.2"/></svg>`

// The colours of web/platform/ui/tokens.css, whose file may be what cannot be had.
const style = `
:root{--paper:#fafaf7;--ink:#121e21;--ink-2:#3f4a4c;--ink-3:#60696c;--accent:#006678}
@media (prefers-color-scheme:dark){:root{--paper:#11181a;--ink:#e9eeee;--ink-2:#bac3c4;--ink-3:#96a1a3;--accent:#167e8f}}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/22px system-ui,sans-serif}
main{display:flex;flex-direction:column;align-items:flex-start;max-width:420px;margin:0 auto;padding:18vh 24px 32px}
rect{fill:var(--accent)}
path{fill:none;stroke:#fff;stroke-width:1.9;stroke-linecap:round}
h1{margin:20px 0 6px;font-size:20px;line-height:28px;font-weight:600}
p{margin:0 0 20px;color:var(--ink-2);text-wrap:pretty}
a{display:inline-flex;align-items:center;min-height:44px;padding:0 16px;border-radius:8px;background:var(--accent);color:#fff;font-weight:600;text-decoration:none}
a:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
small{margin-top:24px;color:var(--ink-3);font-size:12px;line-height:16px;overflow-wrap:anywhere}
`
