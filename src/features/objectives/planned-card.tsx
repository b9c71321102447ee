import { Link } from '@tanstack/react-router';
import type { ProgrammeNode } from '#domain/programme/programme-tree';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { useUrlSearch } from '#ui/url/search';
import { PlannedBranch } from './planned-branch';
import styles from './planned-card.module.css';

/** What a programme plans under one objective. */
export interface PlannedUnder {
  readonly year: number;
  readonly nodes: readonly ProgrammeNode[];
}

interface Counts {
  readonly actions: number;
  readonly headings: number;
  readonly conditional: number;
}

const countsOf = (nodes: readonly ProgrammeNode[]): Counts =>
  nodes.reduce<Counts>(
    (sum, { action, heading, children }) => {
      const under = countsOf(children);
      return {
        actions: sum.actions + under.actions + (heading ? 0 : 1),
        headings: sum.headings + under.headings + (heading ? 1 : 0),
        conditional: sum.conditional + under.conditional + (heading || action.firm ? 0 : 1),
      };
    },
    { actions: 0, headings: 0, conditional: 0 },
  );

/** More actions than this are folded under their headings until one is opened. */
const UNFOLDED = 12;

interface Props {
  readonly planned: PlannedUnder | null;
  /** The year looked at, which may have no programme. */
  readonly asked: number;
}

const ProgrammeLink = ({ year }: { readonly year: number }) => {
  const { m } = useI18n();
  const { territoire } = useUrlSearch();
  return (
    <Link to="/programme" search={{ annee: String(year), ...(territoire !== undefined && { territoire }) }} className={buttons['link']}>
      {m.objectives.one.seeProgramme(year)}
    </Link>
  );
};

/** « Ce qui est programmé »: the planned actions under their headings, of the year or of the nearest programme. */
export const PlannedCard = ({ planned, asked }: Props) => {
  const { m } = useI18n();
  const words = m.objectives.one;
  if (planned === null) {
    return (
      <Card title={words.plannedTitle}>
        <p className={styles['note']}>{words.noProgramme}</p>
      </Card>
    );
  }
  const { year, nodes } = planned;
  const { actions, headings, conditional } = countsOf(nodes);
  return (
    <Card
      title={words.plannedTitle}
      subtitle={actions === 0 ? words.plannedNone(year) : words.plannedSubtitle(year, actions, headings, conditional)}
    >
      {year !== asked && actions > 0 && <p className={styles['note']}>{words.plannedOtherYear(asked, year)}</p>}
      <ul>
        {nodes.map((node) => (
          <PlannedBranch key={node.action.id} node={node} open={actions <= UNFOLDED} />
        ))}
      </ul>
      <p className={styles['after']}>
        <ProgrammeLink year={year} />
      </p>
    </Card>
  );
};
