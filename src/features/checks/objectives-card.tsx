import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { ToldAt } from '#ui/source/told-at';
import buttons from '#ui/page/button.module.css';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import styles from './checks.module.css';
import { useChecks } from './checks-shown';
import { ObjectiveCode } from './objective-code';

/** Objectives under which nothing at all is recorded, with what the convention leaves open. */
export const ObjectivesCard = () => {
  const { m, format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  const { findings, objectives } = useChecks();
  const without = findings.findings.flatMap((finding) => {
    const objective = finding.rule === 'objective_without_record' ? objectives.get(finding.objective) : undefined;
    return finding.rule === 'objective_without_record' && objective !== undefined ? [{ objective, state: finding.state }] : [];
  });
  if (without.length === 0) return null;
  const { title, how } = m.checks.rules.objective_without_record;
  return (
    <Card title={title(without.length)} subtitle={how}>
      <ul>
        {without.map(({ objective, state }) => (
          <li key={objective.id} className={styles['line']}>
            <ObjectiveCode id={objective.id} />
            <span>
              {format.text(objective.shortTitle)} <ToldAt source={objective.source} /> <em className={styles['state']}>{m.checks.states[state]}</em>
            </span>
            <Link to="/objectifs/$code" params={{ code: objective.code }} search={kept} className={buttons['link']}>
              {m.checks.openObjective(objective.code)}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
};
