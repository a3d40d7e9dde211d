import type { ObjectPermissions } from '../../../shared/core/access.ts'

/** Sees all records of an object and changes none. */
export const reads: ObjectPermissions = { create: false, read: 'all', update: 'none', delete: 'none' }

/** Does everything with all records of an object. */
export const full: ObjectPermissions = { create: true, read: 'all', update: 'all', delete: 'all' }

/** Does not know that an object exists. */
export const nothing: ObjectPermissions = { create: false, read: 'none', update: 'none', delete: 'none' }
