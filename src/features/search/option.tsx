import { CornerDownLeft, FileText, Search, Zap } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { markedParts } from '#domain/search/marked-parts';
import { queryWords } from '#domain/search/search-words';
import { useI18n } from '#i18n/i18n-context';
import type { ObjectiveMark } from '#storage/search/record-entries';
import { CodeTag } from '#ui/status/code-tag';
import type { Option } from './options';
import styles from './search.module.css';

interface MarksProps {
  readonly text: string;
  readonly query: string;
  readonly close: boolean;
}

/** A text with the words that made it an answer marked. */
const Marks = ({ text, query, close }: MarksProps): ReactNode =>
  markedParts(text, queryWords(query), close).map((part, place) =>
    // Parts have no name but their place.
    part.marked ? <mark key={place}>{part.text}</mark> : <span key={place}>{part.text}</span>,
  );

/** The first place, partner or number that holds words that the title does not. */
const useOtherWords = ({ title, around, objective, year }: Option, { query, close }: Omit<MarksProps, 'text'>): string | undefined =>
  useMemo(() => {
    const words = queryWords(query);
    const missed = words.filter((word) => !markedParts(title, [word], close).some(({ marked }) => marked));
    const shown = [objective?.code, String(year)];
    return around.find((text) => !shown.includes(text) && markedParts(text, missed, close).some(({ marked }) => marked));
  }, [title, around, objective, year, query, close]);

const Lead = ({ type, objective }: { readonly type: Option['type']; readonly objective: ObjectiveMark | undefined }) => {
  if (objective !== undefined) return <CodeTag code={objective.code} goal={objective.goal} />;
  const Icon = type === 'command' ? Zap : type === 'list' ? Search : FileText;
  return <Icon size={15} strokeWidth={1.8} aria-hidden="true" />;
};

interface Props {
  readonly option: Option;
  readonly id: string;
  readonly query: string;
  readonly close: boolean;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One answer: its objective's code, its title with what was looked for, where else it was found, and its year. */
export const OptionRow = ({ option, id, query, close, active, onPoint, onChoose }: Props) => {
  const { format } = useI18n();
  const isRecord = option.type !== 'command' && option.type !== 'page' && option.type !== 'list';
  const other = useOtherWords(option, { query, close });
  return (
    <div id={id} role="option" aria-selected={active} className={styles['option']} onPointerMove={onPoint} onClick={onChoose}>
      <span className={styles['lead']}>
        <Lead type={option.type} objective={option.objective} />
      </span>
      <span className={styles['words']}>
        {option.type === 'list' ? option.title : <Marks text={format.text(option.title)} query={query} close={close} />}
        {isRecord && other !== undefined && (
          <span className={styles['other']}>
            <Marks text={format.text(other)} query={query} close={close} />
          </span>
        )}
      </span>
      <span className={styles['year']}>{active ? <CornerDownLeft size={14} aria-hidden="true" /> : null} {option.year}</span>
    </div>
  );
};
