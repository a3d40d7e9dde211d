import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { homeObject } from '../../metadata/home-object.ts'
import { menuObjects } from '../../metadata/menu-objects.ts'
import { useObjects } from '../../metadata/metadata.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { useWebModules } from '../../web-module.ts'

/** The objects the member may make records of, the one they see first before the others. */
export function useCreatable(): ObjectDefinition[] {
  const objects = useObjects()
  const access = useObjectAccess()
  const home = homeObject(objects, useWebModules())
  const may = menuObjects(objects).filter(({ id }) => access(id).create)
  return may.sort((a, b) => Number(b === home) - Number(a === home))
}
