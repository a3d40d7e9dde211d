import { useObject } from '../metadata/metadata.ts'
import { useObjectAccess } from './object-access.ts'

/** May the member make records of an object, as far as the role says? What is not seen is not made. */
export function useMayCreate(object: string): boolean {
  const definition = useObject(object)
  const access = useObjectAccess()
  return definition !== undefined && access(definition.id).create
}
