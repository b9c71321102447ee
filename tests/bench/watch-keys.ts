/** A key as the page saw it: when it was pressed, the next frame drawn, and the last change drawn before the key after it. */
export interface Key {
  readonly pressed: number;
  painted: number;
  answered: number;
}

export interface KeyWatch {
  keys: Key[];
  /** Has `shown` set once an element holds the text and is drawn. */
  readonly expect: (selector: string, text: string) => void;
  shown: number | undefined;
}

declare global {
  interface Window {
    keyWatch: KeyWatch;
  }
}

/** Runs in the page before its own scripts, so it stands alone. A frame counts as drawn in the task that follows it. */
export function watchKeys(): void {
  let expected: { readonly selector: string; readonly text: string } | undefined;
  const watch: KeyWatch = {
    keys: [],
    shown: undefined,
    expect: (selector, text) => {
      expected = { selector, text };
      watch.shown = undefined;
    },
  };
  window.keyWatch = watch;
  const afterPaint = (run: (now: number) => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => run(performance.now());
      port2.postMessage(null);
    });
  };
  const listen = ({ timeStamp }: KeyboardEvent): void => {
    const key: Key = { pressed: timeStamp, painted: timeStamp, answered: timeStamp };
    watch.keys.push(key);
    afterPaint((now) => {
      key.painted = now;
      key.answered = Math.max(key.answered, now);
    });
  };
  const look = (): void => {
    const key = watch.keys.at(-1);
    const sought = expected;
    const isShown = sought !== undefined && [...document.querySelectorAll(sought.selector)].some(({ textContent }) => textContent.includes(sought.text));
    if (isShown) expected = undefined;
    afterPaint((now) => {
      if (key !== undefined) key.answered = now;
      if (isShown) watch.shown = now;
    });
  };
  addEventListener('keydown', listen, { capture: true });
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}
