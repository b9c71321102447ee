import { Link } from '@tanstack/react-router';
import { Check, CircleDot, X, type LucideIcon } from 'lucide-react';
import type { DutyLine, DutyOfYear } from '#domain/deliverables/publicity';
import type { Convention } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import { ActionMenu } from '#ui/menu/action-menu';
import buttons from '#ui/page/button.module.css';
import { Private } from '#ui/preferences/private';
import { ToldAt } from '#ui/source/told-at';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { OpenedPublicity } from './opened-publicity';
import styles from './publicity.module.css';
import type { Titles } from './use-titles';

const ICONS: Readonly<Record<DutyOfYear['kept'], LucideIcon>> = { yes: Check, in_part: CircleDot, no: X };

/** How a duty was kept, in a sign and a word; what nobody told is to be told, and claims nothing. */
const Standing = ({ told }: Pick<DutyLine, 'told'>) => {
  const { m } = useI18n();
  if (told === null) {
    return (
      <em className={styles['untold']}>
        <Private instead={m.common.notRecorded}>{m.publicity.toTell}</Private>
      </em>
    );
  }
  const Icon = ICONS[told.kept];
  return (
    <span className={styles['mark']} data-kept={told.kept}>
      <Icon size={14} strokeWidth={2.2} aria-hidden="true" /> {m.publicity.kept[told.kept]}
    </span>
  );
};

interface ExceptionsProps {
  readonly exceptions: DutyOfYear['exceptions'];
  readonly titles: Titles;
}

const Exceptions = ({ exceptions, titles }: ExceptionsProps) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  if (exceptions.length === 0) return null;
  return (
    <>
      <p className={styles['note']}>{m.publicity.exceptionsTold(exceptions.length)}</p>
      <ul className={styles['exceptions']}>
        {exceptions.map(({ activity, note }) => (
          <li key={activity}>
            <Link to="/activites/$id" params={{ id: activity }} search={kept}>
              {format.text(titles.get(activity) ?? m.publicity.unnamed)}
            </Link>
            {note !== undefined && m.publicity.exceptionNote(format.text(note))}
          </li>
        ))}
      </ul>
    </>
  );
};

interface ActsProps {
  readonly line: DutyLine;
  readonly convention: Convention;
  readonly onOpen: (opened: OpenedPublicity) => void;
}

const Acts = ({ line, convention, onOpen }: ActsProps) => {
  const { m, format } = useI18n();
  const { duty, told } = line;
  const words = m.publicity;
  const label = format.text(duty.label);
  const actions = [
    { key: 'edit', label: words.editDuty, onAction: () => onOpen({ type: 'duty', convention, before: duty }) },
    { key: 'remove', label: words.removeDuty, onAction: () => onOpen({ type: 'removal', convention, duty }) },
  ];
  return (
    <div className={`${styles['acts'] ?? ''} no-print`}>
      <button type="button" className={buttons['small']} aria-label={words.tellNamed(label, told !== null)} onClick={() => onOpen({ type: 'year', convention, line })}>
        {told === null ? words.tell : m.common.edit}
      </button>
      <ActionMenu label={words.acts(label)} actions={actions} />
    </div>
  );
};

interface Props extends ActsProps {
  readonly titles: Titles;
  /** It stands under the title of its convention. */
  readonly under: boolean;
}

/** One duty, whose it is, and what is recorded of it in the year. */
export const DutyLineView = ({ line, titles, under, ...acts }: Props) => {
  const { m, format } = useI18n();
  const { label, by, source } = line.duty;
  const Label = under ? 'h4' : 'h3';
  return (
    <li className={styles['duty']}>
      <div>
        <div className={styles['label']}>
          <Label>{format.text(label)}</Label> <ToldAt source={source} />
        </div>
        {by === 'funders' && <p className={styles['note']}>{m.publicity.byFunders}</p>}
        {line.told?.note !== undefined && <p className={styles['told']}>{format.text(line.told.note)}</p>}
        <Exceptions exceptions={line.told?.exceptions ?? []} titles={titles} />
      </div>
      <div>
        <Standing told={line.told} />
      </div>
      <Acts line={line} {...acts} />
    </li>
  );
};
