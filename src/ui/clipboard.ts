interface Flavours {
  readonly text: string;
  readonly html: string;
}

const blob = (content: string, type: string): Blob => new Blob([content], { type });

/**
 * Puts a table on the clipboard, plain and as HTML; false when the browser does not let it. It may still be in the making: a
 * browser that asks for the click of a person takes the promise at once.
 */
export const writeToClipboard = async (made: Promise<Flavours>): Promise<boolean> => {
  try {
    if (typeof ClipboardItem === 'undefined') {
      await navigator.clipboard.writeText((await made).text);
      return true;
    }
    const item = new ClipboardItem({
      'text/plain': made.then(({ text }) => blob(text, 'text/plain')),
      'text/html': made.then(({ html }) => blob(html, 'text/html')),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
};
