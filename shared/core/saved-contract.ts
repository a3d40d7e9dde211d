import { z } from 'zod'

/** What everything that many share says of its last save: the version for If-Match, when and whose it was. */
export const SavedOutput = {
  version: z.number().meta({ description: 'For If-Match. 0: nobody saved it yet.' }),
  updatedAt: z.string().nullable(),
  updatedBy: z.uuid().nullable(),
}
