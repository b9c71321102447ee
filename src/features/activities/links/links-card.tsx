import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { linkDoubt } from '#domain/links/link-doubt';
import type { Link as LinkRecord } from '#domain/links/link';
import type { Commitment } from '#domain/objectives/objective';
import { headingsOf } from '#domain/programme/headings';
import type { PlannedAction } from '#domain/programme/planned-action';
import { useI18n } from '#i18n/i18n-context';
import { decideLinks } from '#storage/commands/decide-links';
import { useLiveRead, useStorage } from '#storage/live/storage-context';
import { readLinksOfActivity, type LinksOfActivity } from '#storage/repositories/links.repository';
import { Card } from '#ui/card/card';
import { useCommand } from '#ui/forms/use-command';
import { LinkDialog } from '#ui/links/link-dialog';
import { LinkedList, type LinkedItem } from '#ui/links/linked-list';
import buttons from '#ui/page/button.module.css';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import { useSheet } from '../sheet-context';
import styles from '../sheet.module.css';
import { targetOf, useLinkChoices } from './link-choices';

const ORDER: readonly LinkRecord['relation'][] = ['fulfils', 'continues', 'answers', 'related'];

const ActionLink = ({ action }: { readonly action: PlannedAction }) => {
  const { format } = useI18n();
  const kept = keptBetweenPages(useUrlSearch());
  return (
    <Link to="/programme" search={{ ...kept, annee: String(action.year) }} hash={`action-${action.id}`}>
      {format.text(action.title)}
    </Link>
  );
};

const CommitmentLink = ({ commitment }: { readonly commitment: Commitment }) => {
  const { format } = useI18n();
  const { sheet } = useSheet();
  const kept = keptBetweenPages(useUrlSearch());
  const objective = sheet.snapshot.objectives.find(({ id }) => id === commitment.objective);
  if (objective === undefined) return <span>{format.text(commitment.label)}</span>;
  return (
    <Link to="/objectifs/$code" params={{ code: objective.code }} search={kept}>
      {format.text(commitment.label)}
    </Link>
  );
};

/** The confirmed links of the activity, what it fulfils first; one whose other end is gone is passed over. */
const useItems = ({ links, actions }: LinksOfActivity): readonly LinkedItem[] => {
  const { m, format } = useI18n();
  const { activity, sheet } = useSheet();
  const words = m.matching;
  const headings = headingsOf(actions);
  const confirmed = ORDER.flatMap((relation) => links.filter((link) => link.state === 'confirmed' && link.relation === relation));
  return confirmed.flatMap(({ id, target, relation, why }): readonly LinkedItem[] => {
    if (target.type === 'commitment') {
      const commitment = sheet.snapshot.commitments.find((one) => one.id === target.id);
      return commitment === undefined ? [] : [{ id, why, title: format.text(commitment.label), to: <CommitmentLink commitment={commitment} />, detail: words.sheet.answers }];
    }
    const action = actions.find((one) => one.id === target.id);
    if (action === undefined) return [];
    const doubt = linkDoubt(relation, activity, action, headings.has(action.id));
    const said = { fulfils: words.sheet.fulfils(action.year), continues: words.sheet.continues(action.year), answers: words.sheet.answers, related: words.sheet.related(action.year) } as const;
    return [{ id, why, title: format.text(action.title), to: <ActionLink action={action} />, detail: said[relation], ...(doubt !== null && { doubt: words.doubts[doubt] }) }];
  });
};

const Shown = ({ read }: { readonly read: LinksOfActivity }) => {
  const { m, format } = useI18n();
  const { db, dossier } = useStorage();
  const { activity } = useSheet();
  const { busy, problem, run, forget } = useCommand();
  const kept = keptBetweenPages(useUrlSearch());
  const [adding, setAdding] = useState(false);
  const items = useItems(read);
  const choices = useLinkChoices(read);
  const words = m.matching;
  const cut = (id: string): void => {
    const links = read.links.filter((link) => link.id === id);
    void run(() => decideLinks(db, dossier, 'cut-link', links.map(({ target, relation }) => ({ activity: activity.id, target, relation, state: 'refused' }))));
  };
  return (
    <Card title={words.sheet.title} subtitle={words.sheet.subtitle}>
      {items.length === 0 ? <p className={styles['unknown']}>{words.sheet.none}</p> : <LinkedList items={items} busy={busy} onCut={cut} />}
      {problem !== null && !adding && <p role="alert">{problem}</p>}
      <p className={`${styles['linkActs'] ?? ''} no-print`}>
        <button type="button" className={buttons['small']} onClick={() => setAdding(true)}>
          {words.sheet.add}
        </button>
        <Link to="/rapprochements" search={{ ...kept, annee: String(activity.year) }} className={buttons['link']}>
          {words.sheet.seeProposals}
        </Link>
      </p>
      {adding && (
        <LinkDialog
          title={words.dialog.title(format.text(activity.title))}
          choices={choices}
          busy={busy}
          problem={problem}
          onMake={(relation, chosen) =>
            void run(() => decideLinks(db, dossier, 'make-link', [{ activity: activity.id, target: targetOf(relation, chosen), relation, state: 'confirmed' }]), () => setAdding(false))
          }
          onClose={() => {
            forget();
            setAdding(false);
          }}
        />
      )}
    </Card>
  );
};

/** « Liens »: what the activity fulfils, what goes on from it, what it answers; made and cut by hand. An activity told twice is linked by its first telling. */
export const LinksCard = () => {
  const { activity } = useSheet();
  const wanted = useMemo(() => ({ id: activity.id, year: activity.year }), [activity.id, activity.year]);
  const { data, error } = useLiveRead('activity-links', [wanted.id, wanted.year], ({ db, dossier }) => readLinksOfActivity(db, dossier, wanted));
  if (error !== null) throw error;
  if (data === undefined || (activity.sameAs !== undefined && data.links.length === 0)) return null;
  return <Shown read={data} />;
};
