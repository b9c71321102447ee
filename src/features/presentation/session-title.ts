import { useI18n } from '#i18n/i18n-context';
import type { PresentedSession } from './presented-session';

/** What a session is called: as the record names it, else its body and its date. */
export const useSessionTitle = ({ session: { label, date }, body }: PresentedSession): string => {
  const { m, format } = useI18n();
  const name = format.text(label ?? body?.label ?? m.session.page);
  return date === undefined ? name : m.session.titled(name, format.period(date, 'long'));
};
