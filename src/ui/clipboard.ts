interface Flavours {
  readonly text: string;
  readonly html: string;
}

/** Hands both flavours to the browser's own « copy », which takes them as they are; false when it does not copy. */
const copyBoth = ({ text, html }: Flavours): boolean => {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { once: true });
  // The newer interface parses the HTML in the page, whose Content-Security-Policy then takes away the formats of its cells.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return copied && taken;
};

/** Puts a table on the clipboard, as HTML that keeps texts as texts and as plain text, or at least plain; false when the browser does not let it. */
export const writeToClipboard = async (table: Flavours): Promise<boolean> => {
  if (copyBoth(table)) return true;
  try {
    await navigator.clipboard.writeText(table.text);
    return true;
  } catch {
    return false;
  }
};
