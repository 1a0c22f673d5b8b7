/**
 * Offers a text to the person as a file to keep. Nothing leaves the device: the browser itself writes it.
 *
 * @param name file name to propose
 */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
