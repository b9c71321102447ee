/** What a key asks of a presentation; `back` is Escape, which leaves what is nearest. */
export type SlideMove = 'next' | 'previous' | 'first' | 'last' | 'black' | 'leave';

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

interface Around {
  /** Single printable keys may be commands (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** What has focus uses these keys itself. */
  readonly on: 'field' | 'control' | 'page';
  /** The slide is longer than the screen: the keys that scroll it are the browser's. */
  readonly scrolls: boolean;
}

const ALWAYS: Readonly<Record<string, SlideMove>> = { ArrowRight: 'next', ArrowLeft: 'previous', PageDown: 'next', PageUp: 'previous' };

const WHERE_STILL: Readonly<Record<string, SlideMove>> = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' };

const SINGLE: Readonly<Record<string, SlideMove>> = { b: 'black', B: 'black', '.': 'black' };

/** What a pressed key does, null when it is the browser's: F5, a shortcut, what is typed in a field, Space on a button. */
export const moveOfKey = ({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed, { singleKeys, on, scrolls }: Around): SlideMove | null => {
  if (ctrlKey || altKey || metaKey || on === 'field') return null;
  if (key === 'Escape') return 'leave';
  if (key === ' ') return on === 'control' || scrolls ? null : shiftKey ? 'previous' : 'next';
  return ALWAYS[key] ?? (scrolls ? undefined : WHERE_STILL[key]) ?? (singleKeys ? SINGLE[key] : undefined) ?? null;
};
