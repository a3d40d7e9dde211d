import { logoLimits } from '../../../../shared/core/logo-contract.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { drawingSide } from './drawing-side.ts'
import { isPlainSvg } from './is-plain-svg.ts'
import { pictureSize, pictureType } from './picture-size.ts'

export interface Logo {
  type: string
  content: Buffer
}

/**
 * What was uploaded as a logo, by what it holds and not by its name. Refuses what is no picture, too large,
 * damaged, or a drawing with scripts or addresses in it.
 */
export function readLogo(content: Buffer): Logo {
  if (content.length > logoLimits.bytes) throw tooLarge()
  const type = pictureType(content)
  if (type === null) return readDrawing(content)
  const size = pictureSize(type, content)
  if (size === null) throw refused('settings.logo-broken', 'The picture is damaged. Save it again, then try.')
  if (Math.max(size.width, size.height) > logoLimits.pixels) throw tooLarge()
  return { type, content }
}

function readDrawing(content: Buffer): Logo {
  const text = content.toString('utf8')
  if (!/<svg[\s>]/.test(text)) {
    throw refused('settings.logo-type', 'A logo is a PNG, JPEG, WebP or SVG file. Choose one of those.')
  }
  if (isPlainSvg(text)) {
    if (drawingSide(text) > logoLimits.pixels) throw tooLarge()
    return { type: 'image/svg+xml', content }
  }
  throw refused(
    'settings.logo-unsafe',
    'The drawing holds scripts, parts repeated by “use”, markers, effects, movement, or masks and patterns within others, or content from elsewhere. Export it as plain SVG, or use a PNG.',
  )
}

function tooLarge(): AppError {
  return refused(
    'settings.logo-too-large',
    `A logo has at most ${logoLimits.bytes / 1024} KB and ${logoLimits.pixels} pixels a side. Make it smaller.`,
    { kilobytes: logoLimits.bytes / 1024, pixels: logoLimits.pixels },
  )
}

function refused(code: string, message: string, params: Record<string, number> = {}): AppError {
  return new AppError('invalid', code, message, { params, details: [{ path: 'content', code, params }] })
}
