import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { PageHeading } from '#ui/page/page-heading';
import { CodeTag } from '#ui/status/code-tag';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { ObjectivesYear } from './objectives-year';
import styles from './unknown-objective.module.css';

interface Props {
  readonly code: string;
  readonly year: ObjectivesYear;
}

/** A code that no objective has: what the address says, and the objectives that exist. */
export const UnknownObjective = ({ code, year: { lines, snapshot } }: Props) => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const objectives = lines.objectives.length > 0 ? lines.objectives : snapshot.objectives;
  const goals = lines.objectives.length > 0 ? lines.goals : snapshot.goals;
  return (
    <>
      <title>{m.shell.documentTitle(m.objectives.page)}</title>
      <PageHeading
        title={m.objectives.unknown.title(code)}
        subtitle={m.objectives.unknown.text}
        breadcrumb={<Link to="/objectifs" search={kept}>{m.objectives.page}</Link>}
      />
      <Card title={m.objectives.page}>
        <ul className={styles['list']}>
          {objectives.map((objective) => (
            <li key={objective.id}>
              <Link to="/objectifs/$code" params={{ code: objective.code }} search={kept} className={styles['link']}>
                <CodeTag code={objective.code} goal={Math.max(0, goals.findIndex(({ id }) => id === objective.goal))} />
                <span>{format.text(objective.shortTitle)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
};
