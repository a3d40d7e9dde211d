import { z } from 'zod'

export const logoLimits = { bytes: 512 * 1024, pixels: 2_048 }

/** PUT /workspace/logo: the file as base64. */
export const LogoInput = z.strictObject({
  // More than a logo may have, so that one that is too large is told so in words.
  content: z.base64().min(1).max(4_000_000),
})
export type LogoInput = z.infer<typeof LogoInput>
