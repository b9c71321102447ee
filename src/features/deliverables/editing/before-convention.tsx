import type { CivilDay } from '#domain/periods/partial-date';
import { useI18n } from '#i18n/i18n-context';
import { Notice } from '#ui/states/notice';

/** A due day before the convention is said to be one, and kept as it is typed. */
export const BeforeConvention = ({ day, firstYear }: { readonly day: CivilDay | null; readonly firstYear: number }) => {
  const { m } = useI18n();
  if (day === null || Number(day.slice(0, 4)) >= firstYear) return null;
  return (
    <Notice>
      <p>{m.pieces.dueForm.before(firstYear)}</p>
    </Notice>
  );
};
