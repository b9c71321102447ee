import { lazy, Suspense, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { describedBy, FieldFrame, type FieldProps } from '../forms/field-frame';
import fields from '../forms/field.module.css';
import buttons from '../page/button.module.css';
import type { InsertableFigure } from './insertable-figures';
import styles from './live-text-area.module.css';

/** Fetched when it is first asked for: most texts are written without it. */
const FigureMenu = lazy(async () => ({ default: (await import('./figure-menu')).FigureMenu }));

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly figures: readonly InsertableFigure[];
  readonly rows?: number;
  readonly autoFocus?: boolean;
}

/** The caret goes back to the text, after what was inserted. */
const returnTo = (area: HTMLTextAreaElement, caret: number): void => {
  requestAnimationFrame(() => {
    area.focus();
    area.setSelectionRange(caret, caret);
  });
};

/** Several lines of text, in which `{` opens the figures of the record; closing their list leaves the brace that was typed. */
export const LiveTextArea = ({ value, onChange, figures, rows = 6, autoFocus, ...frame }: Props) => {
  const { m } = useI18n();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [asking, setAsking] = useState<'typed' | 'pressed' | null>(null);

  const put = (text: string): void => {
    setAsking(null);
    if (area.current === null) return;
    const { selectionStart, selectionEnd } = area.current;
    onChange(`${value.slice(0, selectionStart)}${text}${value.slice(selectionEnd)}`);
    returnTo(area.current, selectionStart + text.length);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== '{' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    setAsking('typed');
  };

  const close = (): void => (asking === 'typed' ? put('{') : setAsking(null));

  return (
    <FieldFrame id={id} {...frame}>
      <textarea
        ref={area}
        id={id}
        value={value}
        rows={rows}
        autoFocus={autoFocus}
        aria-invalid={frame.error !== undefined}
        aria-describedby={describedBy(id, frame)}
        className={`${fields['control'] ?? ''} ${fields['area'] ?? ''}`}
        onKeyDown={onKeyDown}
        onChange={({ target }) => onChange(target.value)}
      />
      <button type="button" className={`${buttons['link'] ?? ''} ${styles['insert'] ?? ''}`} onClick={() => setAsking('pressed')}>
        {m.entry.live.insert}
      </button>
      {asking !== null && (
        <Suspense>
          <FigureMenu figures={figures} anchor={area} onChoose={put} onClose={close} />
        </Suspense>
      )}
    </FieldFrame>
  );
};
