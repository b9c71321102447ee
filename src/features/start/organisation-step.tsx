import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { TextField } from '#ui/forms/text-field';
import { shownFault } from './shown-fault';
import styles from './start.module.css';
import type { Start } from './use-start';

export const OrganisationStep = ({ start }: { readonly start: Start }) => {
  const { m } = useI18n();
  const words = m.start.organisation;
  const { draft, set } = start;
  return (
    <Card title={m.start.step(1, words.title)} subtitle={words.how}>
      <div className={styles['fields']}>
        <div className={styles['wide']}>
          <TextField label={words.name} value={draft.name} required autoComplete="organization" error={shownFault(start, m, 'name')} onChange={(name) => set({ name })} />
        </div>
        <TextField label={words.shortName} optional description={words.shortNameHow} value={draft.shortName} onChange={(shortName) => set({ shortName })} />
        <TextField label={words.called} optional description={words.calledHow} value={draft.calledInSentences} onChange={(calledInSentences) => set({ calledInSentences })} />
      </div>
    </Card>
  );
};
