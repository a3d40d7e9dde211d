/**
 * POST /files (multipart: `file`, and `object` and `record` of what it is about) keeps the content and
 * answers 201 with the record of object 'file' (OneRecord). GET /files/{id}/content downloads it.
 */
export const fileLimits = { bytes: 100 * 1024 * 1024 } as const
