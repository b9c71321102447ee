import { useId, useState, type KeyboardEvent } from 'react';
import { useI18n } from '#i18n/i18n-context';
import { Dialog } from '#ui/dialog/dialog';
import { yearFromSearch, useUrlSearch } from '#ui/url/search';
import { useCommands } from './commands';
import { OptionRow } from './option';
import { foundGroups, offeredGroups, type Option, type OptionGroup } from './options';
import { useOpenOption } from './use-open-option';
import { useRecordFound } from './use-record-found';
import styles from './search.module.css';

/** As many of each type as are shown; all are counted. */
const MOST = 6;

interface Shown {
  readonly query: string;
  readonly groups: readonly OptionGroup[];
  readonly close: boolean;
  readonly reading: boolean;
  readonly failed: boolean;
}

/** What the list shows for what is typed; while the record is being looked through, what was found before stays. */
const useShown = (query: string, commands: ReturnType<typeof useCommands>): Shown => {
  const answer = useRecordFound(query, MOST);
  if (query === '') return { query, groups: offeredGroups(commands.all), close: false, reading: false, failed: false };
  const record = answer?.found ?? null;
  const said = answer?.query === '' || answer === undefined ? query : answer.query;
  return { query: said, ...foundGroups(answer?.query === '' ? null : record, commands.index.search(query, MOST)), reading: answer === undefined || answer.query === '', failed: answer?.found === null };
};

/** A group as it is drawn; `from` is the place of its first line in the whole list. */
interface DrawnGroup {
  readonly group: OptionGroup;
  readonly options: readonly Option[];
  readonly from: number;
}

/** The groups, with a last line that leads to the list of activities where some are not shown. */
const drawnGroups = (groups: readonly OptionGroup[], title: string): readonly DrawnGroup[] => {
  const drawn: DrawnGroup[] = [];
  let from = 0;
  for (const group of groups) {
    const isCut = group.type === 'activity' && group.options.length < group.total;
    const options: readonly Option[] = isCut ? [...group.options, { type: 'list', id: 'list', title, around: [] }] : group.options;
    drawn.push({ group, options, from });
    from += options.length;
  }
  return drawn;
};

const Status = ({ shown }: { readonly shown: Shown }) => {
  const { m } = useI18n();
  const total = shown.groups.reduce((sum, group) => sum + group.total, 0);
  const said = (): string => {
    if (shown.query === '') return m.search.keys;
    if (total > 0) return shown.close ? m.search.close : m.search.count(total);
    return shown.reading ? m.search.reading : m.search.none(shown.query);
  };
  return (
    <>
      <p role="status" className={styles['status']}>
        {said()}
      </p>
      {shown.failed && <p className={styles['status']}>{m.search.failed}</p>}
    </>
  );
};

/** « Rechercher »: the record, the pages and the commands, as one types, by the keyboard alone or by touch. */
export const SearchDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { m } = useI18n();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const commands = useCommands();
  const openOption = useOpenOption(commands.all);
  const year = yearFromSearch(useUrlSearch());
  const query = typed.trim();
  const shown = useShown(query, commands);
  const groups = drawnGroups(shown.groups, m.search.inList(query, year === undefined ? '' : String(year)));
  const options = groups.flatMap((group) => group.options);
  const at = Math.min(active, options.length - 1);
  const optionId = (place: number): string => `${id}-${String(place)}`;
  const choose = (option: Option | undefined): void => {
    if (option === undefined) return;
    onClose();
    openOption(option, query);
  };
  const goTo = (place: number): void => {
    const next = (place + options.length) % Math.max(options.length, 1);
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const acts: Partial<Record<string, () => void>> = {
      ArrowDown: () => goTo(at + 1),
      ArrowUp: () => goTo(at - 1),
      Enter: () => choose(options[at]),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <Dialog title={m.search.title} onClose={onClose} size="search">
      <input
        type="search"
        role="combobox"
        aria-label={m.search.field}
        placeholder={m.search.placeholder}
        aria-expanded={options.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? optionId(at) : undefined}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        className={styles['field']}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Status shown={shown} />
      <Results id={id} optionId={optionId} groups={groups} at={at} shown={shown} onPoint={setActive} onChoose={choose} />
    </Dialog>
  );
};

interface ResultsProps {
  readonly id: string;
  readonly optionId: (place: number) => string;
  readonly groups: readonly DrawnGroup[];
  readonly at: number;
  readonly shown: Shown;
  readonly onPoint: (place: number) => void;
  readonly onChoose: (option: Option) => void;
}

const Results = ({ id, optionId, groups, at, shown, onPoint, onChoose }: ResultsProps) => {
  const { m } = useI18n();
  return (
    <div id={id} role="listbox" aria-label={m.search.list} className={styles['list']}>
      {groups.map(({ group, options, from }) => (
        <div key={group.type} role="group" aria-labelledby={`${id}-${group.type}`}>
          <p id={`${id}-${group.type}`} role="presentation" className={styles['group']}>
            {m.search.groups[group.type]} {shown.query !== '' && <span className={styles['count']}>{m.search.groupCount(group.options.length, group.total)}</span>}
          </p>
          {options.map((option, place) => (
            <OptionRow
              key={`${option.type} ${option.id}`}
              id={optionId(from + place)}
              option={option}
              query={shown.query}
              close={shown.close}
              active={from + place === at}
              onPoint={() => onPoint(from + place)}
              onChoose={() => onChoose(option)}
            />
          ))}
        </div>
      ))}
    </div>
  );
};
