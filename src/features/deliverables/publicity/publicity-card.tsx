import { Plus } from 'lucide-react';
import { useState } from 'react';
import { countDuties, dutyLines } from '#domain/deliverables/publicity';
import type { Convention } from '#domain/objectives/objective';
import { useI18n } from '#i18n/i18n-context';
import type { YearSnapshot } from '#storage/repositories/year.repository';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import type { DeliverablesYear } from '../deliverables-year';
import { DutyLineView } from './duty-line';
import type { OpenedPublicity } from './opened-publicity';
import { OpenedPublicityForm } from './opened-publicity-form';
import styles from './publicity.module.css';
import { useExceptedTitles } from './use-titles';

interface DutiesProps {
  readonly convention: Convention;
  readonly year: DeliverablesYear;
  /** Its title, where there are several. */
  readonly named: boolean;
  readonly onOpen: (opened: OpenedPublicity) => void;
}

const Duties = ({ convention, year, named, onOpen }: DutiesProps) => {
  const { m, format } = useI18n();
  const words = m.publicity;
  const lines = dutyLines(convention, year.year);
  const titles = useExceptedTitles(lines);
  return (
    <div>
      {named && <h3>{format.text(convention.title)}</h3>}
      <p className={styles['count']}>{lines.length === 0 ? words.noDuty : words.count(countDuties(lines), year.year)}</p>
      <ul className={styles['duties']}>
        {lines.map((line) => (
          <DutyLineView key={line.duty.code} line={line} convention={convention} titles={titles} under={named} onOpen={onOpen} />
        ))}
      </ul>
      <button
        type="button"
        className={`${buttons['ghost'] ?? ''} ${styles['add'] ?? ''} no-print`}
        aria-label={named ? words.addTo(format.text(convention.title)) : undefined}
        onClick={() => onOpen({ type: 'duty', convention })}
      >
        <Plus size={16} strokeWidth={1.8} aria-hidden="true" />
        {words.add}
      </button>
    </div>
  );
};

/** The heading under which the text tells its duties, as « Article 5 »; empty when they have several, or none. */
const headingOf = (conventions: readonly Convention[]): string => {
  const told = conventions.flatMap(({ publicityDuties }) => publicityDuties.flatMap(({ source }) => source?.heading ?? []));
  const [heading = '', ...others] = new Set(told);
  return others.length === 0 ? heading : '';
};

interface Props {
  readonly year: DeliverablesYear;
  readonly snapshot: YearSnapshot;
}

/** What the convention asks to be made known, and what was done of it in the year: one line a duty, with its exceptions. */
export const PublicityCard = ({ year, snapshot }: Props) => {
  const { m, format } = useI18n();
  const [opened, setOpened] = useState<OpenedPublicity | null>(null);
  const { conventions } = year;
  return (
    <Card title={m.publicity.title(format.text(headingOf(conventions)))} subtitle={m.publicity.how} className={styles['card']}>
      <div className={styles['conventions']}>
        {conventions.map((convention) => (
          <Duties key={convention.id} convention={convention} year={year} named={conventions.length > 1} onOpen={setOpened} />
        ))}
      </div>
      {opened !== null && <OpenedPublicityForm opened={opened} snapshot={snapshot} onClose={() => setOpened(null)} />}
    </Card>
  );
};
