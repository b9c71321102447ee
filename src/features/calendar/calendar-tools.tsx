import { Link, useNavigate } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { SelectField } from '#ui/forms/select-field';
import { LinkTabs } from '#ui/page/link-tabs';
import { useUrlSearch } from '#ui/url/search';
import { CALENDAR_VIEWS, withObjective, withView } from './calendar-address';
import { useCalendar } from './calendar-shown';
import styles from './calendar.module.css';

/** The three views, and the objective that they are narrowed to. */
export const CalendarTools = () => {
  const { m, format } = useI18n();
  const search = useUrlSearch();
  const navigate = useNavigate();
  const { view, lines, objectives } = useCalendar();
  const words = m.calendar;
  const chosen = objectives.length === 1 ? (lines.objectives.find(({ id }) => id === objectives[0])?.code ?? '') : '';
  const codes = lines.objectives.map(({ code, shortTitle }) => ({ value: code, label: `${code} ${format.text(shortTitle)}` }));
  return (
    <div className={`${styles['tools'] ?? ''} no-print`}>
      <LinkTabs
        name={words.views}
        tabs={CALENDAR_VIEWS.map((each) => ({
          key: each,
          label: words.view[each],
          on: each === view,
          link: (content, on) => (
            <Link to="/calendrier" search={withView(search, each)} aria-current={on ? 'page' : undefined}>
              {content}
            </Link>
          ),
        }))}
      />
      <div className={styles['narrow']}>
        <SelectField
          label={words.objective}
          labelHidden
          value={chosen}
          choices={[{ value: '', label: words.allObjectives }, ...codes]}
          onChange={(code) => void navigate({ to: '/calendrier', search: withObjective(search, code) })}
        />
      </div>
    </div>
  );
};
