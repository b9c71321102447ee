import type { Found } from '#domain/activities/bulk/literal-search';
import type { TextChange } from '#domain/activities/bulk/replace-text';
import { useI18n } from '#i18n/i18n-context';
import { Checkbox } from '#ui/forms/choice-fields';
import buttons from '#ui/page/button.module.css';
import styles from './replace.module.css';

/** So many are shown: more cannot be looked at one by one. */
const MOST_SHOWN = 200;
/** So many letters on each side of what is found in a long text. */
const AROUND = 60;

/** The part of a text that shows its first and last places found, or all of a short one. */
const windowOf = (text: string, found: readonly Found[]): Found => {
  const [first, last] = [found[0]?.[0] ?? 0, found[0]?.[1] ?? 0];
  return text.length <= AROUND * 4 ? [0, text.length] : [Math.max(0, first - AROUND), Math.min(text.length, last + AROUND)];
};

const Marked = ({ text, found }: { readonly text: string; readonly found: readonly Found[] }) => {
  const [start, end] = windowOf(text, found);
  const inside = found.filter(([from, to]) => from >= start && to <= end);
  return (
    <>
      {start > 0 && '… '}
      {inside.map(([from, to], index) => (
        <span key={from}>
          {text.slice(inside[index - 1]?.[1] ?? start, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(inside.at(-1)?.[1] ?? start, end)}
      {end < text.length && ' …'}
    </>
  );
};

/** Where the replacements stand once they are made. */
const foundAfter = ({ found, before, after }: TextChange): readonly Found[] => {
  const replaced = found.reduce((sum, [start, end]) => sum + end - start, 0);
  const each = found.length === 0 ? 0 : (after.length - before.length + replaced) / found.length;
  let moved = 0;
  return found.map(([start, end]): Found => {
    const from = start + moved;
    moved += each - (end - start);
    return [from, from + each];
  });
};

const Change = ({ change, ticked, onTick }: { readonly change: TextChange; readonly ticked: boolean; readonly onTick: (on: boolean) => void }) => {
  const { m, format } = useI18n();
  const words = m.bulk.replace;
  const { activity, column, before, found, after, fault } = change;
  return (
    <li className={styles['change']}>
      <Checkbox
        checked={ticked && fault === undefined}
        disabled={fault !== undefined}
        onChange={onTick}
        label={
          <>
            {column !== 'title' && <span className={styles['of']}>{format.text(activity.title)}</span>}
            <span className={styles['line']}>
              <span className="visually-hidden">{words.before}</span> <Marked text={before} found={found} />
            </span>
            <span className={styles['line']} data-after>
              <span className="visually-hidden">{words.after}</span> {after.trim() === '' ? words.emptied : <Marked text={after} found={foundAfter(change)} />}
            </span>
            {fault !== undefined && <span className={styles['fault']}>{words.faults[fault]}</span>}
          </>
        }
      />
    </li>
  );
};

interface Props {
  readonly changes: readonly TextChange[];
  readonly left: ReadonlySet<string>;
  readonly onTick: (key: string, on: boolean) => void;
  readonly onTickAll: (on: boolean) => void;
}

/** Each text that would change, before and after, with a box to leave it as it is. */
export const ReplacePreview = ({ changes, left, onTick, onTickAll }: Props) => {
  const { m } = useI18n();
  const words = m.bulk.replace;
  const shown = changes.slice(0, MOST_SHOWN);
  return (
    <section aria-label={words.preview}>
      <div className={styles['head']}>
        <p role="status">{words.found(changes.length)}</p>
        {changes.length > 1 && (
          <button type="button" className={buttons['small']} onClick={() => onTickAll(left.size > 0)}>
            {left.size > 0 ? words.tickAll : words.untickAll}
          </button>
        )}
      </div>
      {shown.length > 0 && (
        <ul className={styles['changes']}>
          {shown.map((change) => (
            <Change key={change.key} change={change} ticked={!left.has(change.key)} onTick={(on) => onTick(change.key, on)} />
          ))}
        </ul>
      )}
      {changes.length > MOST_SHOWN && <p className={styles['of']}>{words.more(changes.length - MOST_SHOWN)}</p>}
    </section>
  );
};
