import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { OperationalObjective } from '#domain/objectives/objective';
import type { DeclaredConfidence } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { CodeTag } from '#ui/status/code-tag';
import type { SessionShown } from '../session-shown';
import styles from '../session.module.css';
import { ConfidenceDialog } from './confidence-dialog';
import { ConfidenceMark } from './confidence-mark';

interface RowProps {
  readonly declared: DeclaredConfidence;
  readonly objective: OperationalObjective;
  readonly shown: SessionShown;
  readonly onEdit: () => void;
}

const Row = ({ declared: { level, sentence }, objective, shown, onEdit }: RowProps) => {
  const { m, format } = useI18n();
  const title = format.text(objective.shortTitle);
  return (
    <li className={styles['confidence']}>
      <div>
        <CodeTag code={objective.code} goal={shown.read.frame.goals.findIndex(({ id }) => id === objective.goal)} /> {title}
        {sentence !== undefined && <p className={styles['quiet']}>{format.text(sentence)}</p>}
      </div>
      <ConfidenceMark level={level} />
      <button type="button" className={`${styles['tool'] ?? ''} no-print`} aria-label={m.session.confidence.edit(title)} onClick={onEdit}>
        <Pencil size={15} strokeWidth={1.8} aria-hidden="true" />
      </button>
    </li>
  );
};

/** « Météo des objectifs »: declared by the organisation and never computed, objective by objective, where it wishes to. */
export const ConfidenceCard = ({ shown }: { readonly shown: SessionShown }) => {
  const { m } = useI18n();
  const [opened, setOpened] = useState<DeclaredConfidence | 'new' | null>(null);
  const words = m.session.confidence;
  const { confidence = [] } = shown.session;
  // In the order of the convention, whatever the order in which it was declared.
  const rows = shown.read.frame.objectives.flatMap((objective) => confidence.filter((one) => one.objective === objective.id).map((declared) => ({ objective, declared })));
  const declare = (
    <button type="button" className={buttons['ghost']} onClick={() => setOpened('new')}>
      {words.declare}
    </button>
  );
  return (
    <Card title={words.title} subtitle={rows.length === 0 ? words.none : words.how} actions={declare}>
      {rows.length > 0 && (
        <ul aria-label={words.title}>
          {rows.map(({ objective, declared }) => (
            <Row key={objective.id} objective={objective} declared={declared} shown={shown} onEdit={() => setOpened(declared)} />
          ))}
        </ul>
      )}
      {opened !== null && <ConfidenceDialog shown={shown} before={opened === 'new' ? undefined : opened} onClose={() => setOpened(null)} />}
    </Card>
  );
};
