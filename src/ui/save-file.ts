/** Hands a file over to the browser's downloads; nothing leaves the device. */
export const saveFile = (name: string, content: Blob): void => {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken what it needs once this turn is over.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 0);
};
