import { useState, type KeyboardEvent } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { LinkBar } from './link-bar';
import { LinkLine } from './link-row';
import type { LinkRow, LinkView } from './link-rows';
import styles from './matching.module.css';
import { actsOn, type Act, type Decisions } from './use-decisions';

interface Props {
  readonly rows: readonly LinkRow[];
  readonly state: LinkView['state'];
  readonly goalOf: (row: LinkRow) => number;
  readonly decisions: Decisions;
}

/** So many rows are drawn, and as many more when asked: a list of thousands would hold the page up. */
const STEP = 30;

const useTitles = () => {
  const { m, format } = useI18n();
  const target = ({ action, commitment }: LinkRow): string => format.text(action?.title ?? commitment?.label ?? m.matching.list.goneTarget);
  return { from: ({ activity }: LinkRow): string => format.text(activity.title), target };
};

interface ActsProps {
  readonly row: LinkRow;
  readonly state: LinkView['state'];
  readonly onAct: (act: Act) => void;
}

const Acts = ({ row, state, onAct }: ActsProps) => {
  const { m } = useI18n();
  const { from, target } = useTitles();
  const words = m.matching.list;
  const label: Readonly<Record<Act, string>> = { confirm: words.confirm, refuse: words.refuse, cut: words.cut };
  return (
    <span className={styles['acts']}>
      {actsOn(state).map((act) => (
        <button key={act} type="button" className={buttons['small']} aria-label={words.named(label[act], from(row), target(row))} onClick={() => onAct(act)}>
          {label[act]}
        </button>
      ))}
    </span>
  );
};

const keyWords = (state: LinkView['state']): 'keys' | 'keysConfirmed' | 'keysRefused' => (state === 'proposed' ? 'keys' : state === 'confirmed' ? 'keysConfirmed' : 'keysRefused');

/** What a key asks for; on a button, Enter is the button's. */
const actOfKey = ({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent<HTMLElement>, state: LinkView['state']): Act | null => {
  if (ctrlKey || altKey || metaKey || !(target instanceof HTMLElement) || target.getAttribute('role') !== 'row') return null;
  const acts = actsOn(state);
  if (key === 'Enter') return acts.find((act) => act === 'confirm') ?? null;
  return key === 'Delete' || key === 'Backspace' ? (acts.find((act) => act !== 'confirm') ?? null) : null;
};

/** The links of a view, gone through by arrows and decided by one key, several at once when they are selected. */
export const LinkList = ({ rows, state, goalOf, decisions }: Props) => {
  const { m, locale } = useI18n();
  const words = m.matching.list;
  const { from, target } = useTitles();
  const [shown, setShown] = useState(STEP);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const visible = rows.slice(0, shown);
  const chosen = visible.filter(({ proposal }) => selected.has(proposal.pair));
  const act = (one: Act, decided: readonly LinkRow[]): void => {
    decisions.decide(one, decided.map(({ proposal }) => proposal));
    setSelected(new Set());
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>): void => {
    const asked = actOfKey(event, state);
    if (asked === null) return;
    const pair = (event.target as HTMLElement).dataset['key'];
    event.preventDefault();
    event.stopPropagation();
    act(asked, chosen.length > 0 ? chosen : visible.filter(({ proposal }) => proposal.pair === pair));
  };
  return (
    <>
      <LinkBar rows={rows} chosen={chosen} state={state} decisions={decisions} onAct={act} />
      {rows.length === 0 ? (
        <p className={styles['none']}>{words.none[state]}</p>
      ) : (
        <I18nProvider locale={locale}>
          <p className={styles['keys']}>{words[keyWords(state)]}</p>
          <div onKeyDownCapture={onKeyDownCapture}>
            <GridList
              aria-label={words[state]}
              items={visible.map((row) => ({ id: row.proposal.pair, row }))}
              className={styles['list'] ?? ''}
              selectionMode={state === 'proposed' ? 'multiple' : 'none'}
              selectedKeys={selected}
              onSelectionChange={(keys) => setSelected(keys === 'all' ? new Set(visible.map(({ proposal }) => proposal.pair)) : new Set([...keys].map(String)))}
            >
              {({ row }) => (
                <GridListItem textValue={`${from(row)} ${target(row)}`} className={styles['item'] ?? ''}>
                  <div className={styles['cell']} data-choice={state === 'proposed'}>
                    {state === 'proposed' && (
                      <CheckboxField slot="selection">
                        <CheckboxButton className={styles['select'] ?? ''}>
                          <span aria-hidden="true" />
                        </CheckboxButton>
                      </CheckboxField>
                    )}
                    <LinkLine row={row} goal={goalOf(row)} />
                    <Acts row={row} state={state} onAct={(one) => act(one, [row])} />
                  </div>
                </GridListItem>
              )}
            </GridList>
          </div>
        </I18nProvider>
      )}
      {rows.length > shown && (
        <p className={styles['more']}>
          <button type="button" className={buttons['small']} onClick={() => setShown(shown + STEP)}>
            {words.more(Math.min(STEP, rows.length - shown))}
          </button>{' '}
          <span>{words.left(rows.length - shown)}</span>
        </p>
      )}
    </>
  );
};
