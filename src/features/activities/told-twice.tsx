import { useI18n } from '#i18n/i18n-context';
import { Notice } from '#ui/states/notice';
import { ActivityLink } from './activity-link';
import { useSheet } from './sheet-context';

/** An activity that the report tells twice says so, from both sides: one carries the count. */
export const ToldTwice = () => {
  const { m } = useI18n();
  const { activity, counted, sheet } = useSheet();
  const words = m.activities.sheet;
  const first = sheet.related.records.find(({ id }) => id === activity.sameAs);
  const again = sheet.related.records.filter(({ sameAs }) => sameAs === activity.id);
  if (counted.toldElsewhere && first !== undefined) {
    return (
      <Notice>
        <p>
          {words.secondTelling} <ActivityLink activity={first} />
        </p>
      </Notice>
    );
  }
  if (again.length === 0) return null;
  return (
    <Notice>
      {again.map((one) => (
        <p key={one.id}>
          {words.toldAgain} <ActivityLink activity={one} />
        </p>
      ))}
    </Notice>
  );
};
