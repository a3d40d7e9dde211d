/** A drawing without what an XML file may begin with; other instructions stay, and are refused. */
export function withoutDeclaration(text: string): string {
  return text.replace(/^\ufeff?\s*<\?xml\s[^?]*\?>/, '')
}
