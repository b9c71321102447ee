import { parseCivilDay } from '#domain/periods/parse-partial-date';
import { conclusionsToFollow, sessionBefore } from '#domain/reviews/follow-up';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { today } from '#ui/today';
import { useUrlSearch } from '#ui/url/search';
import { ConclusionRow } from './conclusion-row';
import type { SessionShown } from './session-shown';

/** What a session opens with: the conclusions of the one before, and those that are still open of the others. */
export const FollowUpCard = ({ shown }: { readonly shown: SessionShown }) => {
  const { m, format } = useI18n();
  const { au = '' } = useUrlSearch();
  const on = parseCivilDay(au) ?? today();
  const sessions = shown.read.record.sessions.records;
  const before = sessionBefore(shown.session, sessions);
  if (before?.date === undefined) return null;
  const words = m.session.followUp;
  const followed = conclusionsToFollow(shown.session, sessions, shown.read.record.conclusions.records, on);
  const date = format.period(before.date, 'long');
  return (
    <Card title={words.title} subtitle={followed.length === 0 ? words.none(date) : words.how(date, format.day(on))}>
      {followed.length > 0 && (
        <ul aria-label={words.title}>
          {followed.map(({ conclusion, session, late }) => (
            <ConclusionRow
              key={conclusion.id}
              conclusion={conclusion}
              shown={shown}
              details={[...(late ? [m.session.conclusions.overdue] : []), ...(session.id === before.id || session.date === undefined ? [] : [words.from(format.period(session.date, 'long'))])]}
            />
          ))}
        </ul>
      )}
    </Card>
  );
};
