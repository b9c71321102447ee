import type { IgnoredFilter } from '#domain/activities/activity-filter';
import { useI18n } from '#i18n/i18n-context';
import { Notice } from './notice';

/** Says which filters of the address were passed over; nothing when all are known. */
export const IgnoredFilters = ({ ignored }: { readonly ignored: readonly IgnoredFilter[] }) => {
  const { m } = useI18n();
  if (ignored.length === 0) return null;
  return (
    <Notice>
      <p>{m.common.ignoredFilters(ignored.map(({ key, value }) => `${key}=${value}`))}</p>
    </Notice>
  );
};
