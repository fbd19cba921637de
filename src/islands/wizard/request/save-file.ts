/** Hands text to the reader as a file, made in the page: nothing is sent. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after this task; a busy one takes its time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
