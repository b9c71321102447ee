import { ChevronLeft, ChevronRight, Maximize, Minimize, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, type ReactNode, type RefObject } from 'react';
import { useI18n } from '#i18n/i18n-context';
import type { Slide } from './deck';
import { canFillScreen, fillScreen, leaveFullScreen, useFullScreen } from './full-screen';
import type { SlideMove } from './keys';
import { NoteConclusion } from './note-conclusion';
import type { PresentedSession } from './presented-session';
import { SlideFoot } from './slides/slide-foot';
import { SlideView } from './slides/slide-view';
import styles from './stage.module.css';
import { useSlideMoves } from './use-slide-moves';

interface ControlProps {
  readonly name: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that stays focused at either end, where it does nothing. */
const Control = ({ name, disabled = false, onPress, children }: ControlProps) => (
  <button type="button" aria-label={name} title={name} aria-disabled={disabled || undefined} className={styles['control']} onClick={onPress}>
    {children}
  </button>
);

const Controls = ({ rank, total, onMove }: { readonly rank: number; readonly total: number; readonly onMove: (move: SlideMove) => void }) => {
  const { m } = useI18n();
  const full = useFullScreen();
  const words = m.presentation.controls;
  return (
    <div role="group" aria-label={words.name} className={`${styles['controls'] ?? ''} no-print`}>
      <Control name={words.previous} disabled={rank === 1} onPress={() => onMove('previous')}>
        <ChevronLeft aria-hidden="true" />
      </Control>
      <Control name={words.next} disabled={rank === total} onPress={() => onMove('next')}>
        <ChevronRight aria-hidden="true" />
      </Control>
      {canFillScreen() && (
        <Control name={full ? words.leaveFull : words.full} onPress={full ? leaveFullScreen : fillScreen}>
          {full ? <Minimize aria-hidden="true" /> : <Maximize aria-hidden="true" />}
        </Control>
      )}
      <Control name={words.leave} onPress={() => onMove('leave')}>
        <X aria-hidden="true" />
      </Control>
    </div>
  );
};

/** Left of this share of the slide a click goes back; elsewhere it goes on. */
const BACK = 0.3;

const isPlainClick = ({ target, button }: MouseEvent): boolean =>
  button === 0 && target instanceof Element && target.closest('button, a, form, label') === null && (window.getSelection()?.isCollapsed ?? true);

const useClickZones = (stage: RefObject<HTMLElement | null>, scrolls: boolean, onMove: (move: SlideMove) => void): void => {
  const onClick = useEffectEvent((event: MouseEvent) => {
    if (scrolls || !isPlainClick(event)) return;
    onMove(event.clientX < window.innerWidth * BACK ? 'previous' : 'next');
  });
  useEffect(() => {
    const element = stage.current;
    const listen = (event: MouseEvent): void => onClick(event);
    element?.addEventListener('click', listen);
    return () => element?.removeEventListener('click', listen);
  }, [stage]);
};

/** Reading starts on the stage, and comes back to it when what had focus is gone with its slide. */
const useStageFocus = (stage: RefObject<HTMLElement | null>, slide: string): void => {
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body || activeElement.id === 'contenu') stage.current?.focus({ preventScroll: true });
  }, [stage, slide]);
};

interface Props {
  readonly shown: PresentedSession;
  readonly slides: readonly Slide[];
  readonly rank: number;
  readonly noting: boolean;
}

/** One slide at a time, on the whole screen. */
export const Stage = ({ shown, slides, rank, noting }: Props) => {
  const { m } = useI18n();
  const stage = useRef<HTMLDivElement>(null);
  const { move, black, scrolls } = useSlideMoves(shown.session.id, rank, slides.length);
  const slide = slides[rank - 1];
  useClickZones(stage, scrolls, move);
  useStageFocus(stage, slide?.key ?? '');
  if (slide === undefined) return null;
  const words = m.presentation;
  const note = noting && slide.kind === 'objective' && <NoteConclusion key={slide.key} shown={shown} objective={slide.head.presented.objective} onLeave={() => stage.current?.focus()} />;
  const controls = <Controls rank={rank} total={slides.length} onMove={move} />;
  return (
    <>
      <title>{m.shell.documentTitle(words.tabTitle(rank, slides.length, slide.title))}</title>
      <p role="status" className="visually-hidden">
        {black ? words.controls.black : words.announced(rank, slides.length, slide.title)}
      </p>
      <div ref={stage} tabIndex={-1} role="region" aria-label={words.controls.stage} className={`${styles['stage'] ?? ''} no-print`}>
        {black ? (
          <div className={styles['black']} />
        ) : (
          <SlideView slide={slide} note={note} foot={<SlideFoot shown={shown} slides={slides} rank={rank}>{controls}</SlideFoot>} />
        )}
      </div>
    </>
  );
};
