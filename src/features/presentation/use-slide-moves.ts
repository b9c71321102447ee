import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useShortcutsEnabled } from '#ui/preferences/shortcuts';
import { useMediaQuery } from '#ui/table/media-query';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { leaveFullScreen } from './full-screen';
import { moveOfKey, type SlideMove } from './keys';

/** As presentation.module.css has it: from there on a slide is read as a page is. */
const SCROLLS = '(max-width: 760px)';

const focusedOn = (target: EventTarget | null): 'field' | 'control' | 'page' => {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('input, textarea, select') !== null) return 'field';
  return target.closest('button, a, summary') === null ? 'page' : 'control';
};

interface Moves {
  readonly move: (move: SlideMove) => void;
  readonly black: boolean;
  /** A slide is longer than the screen. */
  readonly scrolls: boolean;
}

const rankAfter = (move: SlideMove, rank: number, total: number): number => {
  const wanted = { next: rank + 1, previous: rank - 1, first: 1, last: total, black: rank, leave: rank }[move];
  return Math.min(Math.max(wanted, 1), total);
};

/** Moves from slide to slide by the keys of a keyboard or a clicker, or by buttons; the slide is kept in the address. */
export const useSlideMoves = (session: string, rank: number, total: number): Moves => {
  const navigate = useNavigate();
  const search = useUrlSearch();
  const singleKeys = useShortcutsEnabled();
  const scrolls = useMediaQuery(SCROLLS);
  const [black, setBlack] = useState(false);
  const leave = (): void => {
    leaveFullScreen();
    void navigate({ to: '/comites/$id', params: { id: session }, search: keptBetweenPages(search) });
  };
  const move = (wanted: SlideMove): void => {
    // A black screen is left before anything else is done.
    if (black || wanted === 'black') setBlack(!black);
    else if (wanted === 'leave') leave();
    else void navigate({ to: '.', search: { ...search, diapositive: String(rankAfter(wanted, rank, total)) }, replace: true });
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const wanted = event.defaultPrevented ? null : moveOfKey(event, { singleKeys, scrolls, on: focusedOn(event.target) });
    if (wanted === null) return;
    event.preventDefault();
    move(wanted);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return { move, black, scrolls };
};
