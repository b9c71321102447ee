import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Conclusion } from '#domain/reviews/review';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { ConclusionDialog } from './conclusion-dialog';
import { ConclusionRow } from './conclusion-row';
import type { SessionShown } from './session-shown';
import styles from './session.module.css';

/** « Conclusions »: what the session proposed, decided, asked for or took note of. */
export const ConclusionsCard = ({ shown }: { readonly shown: SessionShown }) => {
  const { m, format } = useI18n();
  const [opened, setOpened] = useState<Conclusion | 'new' | null>(null);
  const words = m.session.conclusions;
  const { conclusions } = shown;
  const add = (
    <button type="button" className={buttons['ghost']} onClick={() => setOpened('new')}>
      {words.add}
    </button>
  );
  return (
    <Card title={words.title} subtitle={conclusions.length === 0 ? words.none : words.how(conclusions.length)} actions={add}>
      {conclusions.length > 0 && (
        <ul aria-label={words.title}>
          {conclusions.map((conclusion) => (
            <ConclusionRow key={conclusion.id} conclusion={conclusion} shown={shown}>
              <button type="button" className={`${styles['tool'] ?? ''} no-print`} aria-label={words.edit(format.text(conclusion.text))} onClick={() => setOpened(conclusion)}>
                <Pencil size={15} strokeWidth={1.8} aria-hidden="true" />
              </button>
            </ConclusionRow>
          ))}
        </ul>
      )}
      {opened !== null && <ConclusionDialog shown={shown} before={opened === 'new' ? undefined : opened} onClose={() => setOpened(null)} />}
    </Card>
  );
};
