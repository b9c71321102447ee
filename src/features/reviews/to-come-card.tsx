import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { groupBy } from '#domain/record/group-by';
import { sessionsToCome, type SessionToCome } from '#domain/reviews/sessions-to-come';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { Private } from '#ui/preferences/private';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { ReviewsYear } from './reviews-year';
import styles from './reviews.module.css';
import { SessionDialog } from './session/session-form';

interface RowProps {
  readonly toCome: readonly [SessionToCome, ...SessionToCome[]];
  readonly year: ReviewsYear;
  readonly onPlan: (planned: SessionToCome) => void;
}

/** One body with the parts of the year in which nothing of it is recorded, each a way to add it. */
const Row = ({ toCome, year, onPlan }: RowProps) => {
  const { m, format } = useI18n();
  const name = format.text(year.bodies.find(({ id }) => id === toCome[0].body)?.label ?? '');
  return (
    <li className={styles['toCome']}>
      <span>{name}</span>
      <ul className={styles['parts']}>
        {toCome.map((one, index) => {
          const when = format.period(one.period, 'long');
          return (
            <li key={`${one.period} ${String(index)}`}>
              <button type="button" className={buttons['small']} aria-label={m.session.toCome.planNamed(name, when)} onClick={() => onPlan(one)}>
                {when}
              </button>
            </li>
          );
        })}
      </ul>
    </li>
  );
};

/** A session to add, of a body and a part of the year that its frequency asks for, or of any. */
export const AddSession = ({ year, start, onClose }: { readonly year: ReviewsYear; readonly start?: SessionToCome; readonly onClose: () => void }) => {
  const navigate = useNavigate();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <SessionDialog
      bodies={year.bodies}
      {...(start !== undefined && { start: { body: start.body, date: start.period } })}
      year={year.snapshot.year}
      onSaved={({ id }) => void navigate({ to: '/comites/$id', params: { id }, search: kept })}
      onClose={onClose}
    />
  );
};

/** The sessions that the frequency of each body asks for in the year and that nothing recorded stands for. */
export const ToComeCard = ({ year }: { readonly year: ReviewsYear }) => {
  const { m } = useI18n();
  const [planned, setPlanned] = useState<SessionToCome | null>(null);
  const { inYear } = year.sessions;
  const toCome = sessionsToCome(year.bodies, inYear, year.snapshot.year);
  if (toCome.length === 0) return null;
  const words = m.session.toCome;
  return (
    <Private>
      <Card title={words.title(year.snapshot.year)} subtitle={words.how}>
        <ul>
          {[...groupBy(toCome, ({ body }) => body)].map(([body, [first, ...others]]) => first !== undefined && <Row key={body} toCome={[first, ...others]} year={year} onPlan={setPlanned} />)}
        </ul>
        {planned !== null && <AddSession year={year} start={planned} onClose={() => setPlanned(null)} />}
      </Card>
    </Private>
  );
};
