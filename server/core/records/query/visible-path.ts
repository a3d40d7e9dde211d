import { filterProblem } from '../../../../shared/core/filter-problems.ts'
import { filterLimits } from '../../../../shared/core/filters.ts'
import type { FieldVisible, ResolvedPath } from '../../../../shared/core/resolve-path.ts'
import { resolvePath } from '../../../../shared/core/resolve-path.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import type { Scope } from './join-tree.ts'

/** What the actor may see of the definitions: anything else is as if it did not exist. */
export function visibleToActor(ctx: Context): FieldVisible {
  return (object, field) =>
    ctx.access.object(object.id).read !== 'none' && ctx.access.canReadField(object.id, field.id)
}

/** Resolves a path from the scope's object on, as far as the actor may see. Refuses others, naming the place `at`. */
export function visiblePath(scope: Scope, path: string, at: string): ResolvedPath {
  const resolved = resolvePath(scope.ctx.metadata, scope.object, path, visibleToActor(scope.ctx))
  if (typeof resolved !== 'string') return resolved
  const { message = '', ...problem } = filterProblem(problemOf[resolved], {
    name: path,
    field: path,
    object: scope.object.name,
    limit: filterLimits.pathSteps,
  })
  throw new AppError('invalid', 'records.unusable-path', message, {
    details: [{ path: at, ...problem, message }],
  })
}

const problemOf = {
  'unknown-field': 'filters.unknown-field',
  'too-long': 'filters.path-too-long',
  'not-followable': 'filters.no-way-on',
} as const
