import { typedTerritories } from '#domain/dossier/new-dossier-form';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import { shownFault } from './shown-fault';
import styles from './start.module.css';
import type { Start } from './use-start';

const Years = ({ start }: { readonly start: Start }) => {
  const { m } = useI18n();
  const words = m.start.convention;
  const { draft, set } = start;
  return (
    <>
      <TextField label={words.firstYear} value={draft.firstYear} required inputMode="numeric" error={shownFault(start, m, 'firstYear')} onChange={(firstYear) => set({ firstYear })} />
      <TextField label={words.lastYear} value={draft.lastYear} required inputMode="numeric" error={shownFault(start, m, 'lastYear')} onChange={(lastYear) => set({ lastYear })} />
    </>
  );
};

export const ConventionStep = ({ start }: { readonly start: Start }) => {
  const { m, format } = useI18n();
  const words = m.start.convention;
  const { draft, set, proposedTitle } = start;
  const territories = typedTerritories(draft.territories).map(({ label }) => format.text(label));
  return (
    <Card title={m.start.step(2, words.title)} subtitle={words.how}>
      <div className={styles['fields']}>
        <Years start={start} />
        <div className={styles['wide']}>
          <TextField label={words.name} optional description={words.nameHow} value={draft.title} placeholder={proposedTitle} error={shownFault(start, m, 'title')} onChange={(title) => set({ title })} />
        </div>
        <div className={styles['wide']}>
          <TextArea
            label={words.territories}
            optional
            rows={3}
            description={territories.length === 0 ? words.territoriesHow : words.territoriesRead(territories)}
            value={draft.territories}
            error={shownFault(start, m, 'territories')}
            onChange={(text) => set({ territories: text })}
          />
        </div>
      </div>
    </Card>
  );
};
