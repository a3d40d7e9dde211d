/** The files of a paste, or the table in its text as one; nothing where the text is no table. */
export function pastedFiles(pasted: Pick<DataTransfer, 'files' | 'getData'>, name: string): File[] {
  if (pasted.files.length > 0) return [...pasted.files]
  const text = pasted.getData('text/plain')
  const looksLikeTable = text.includes('\n') && /[\t,;]/.test(text)
  return looksLikeTable ? [new File([text], `${name}.tsv`, { type: 'text/tab-separated-values' })] : []
}
