import type { ReactNode } from 'react';
import type { MediaReconciliation, MediaResults } from '#domain/results/media';
import type { PlacedFigure } from '#domain/results/placed-figure';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import { SumFigure } from '#ui/figures/sum-figure';
import { FigureSource, SourceSign } from './figure-source';
import { useResults } from './results-context';
import { signedSum, spokenSum } from './said-figure';
import { Unknown } from './unknown';
import type { NamedReturn } from './use-named-returns';
import styles from './results.module.css';

/** How many terms of a sum, and how many names, are written on one line. */
const TERMS = 8;
const NAMES = 4;

/** How an announced total stands to its detail, in a few words. */
const relation = (i18n: I18n, { announced, detailed, difference, compatible }: MediaReconciliation): string => {
  const words = i18n.m.results.media;
  const detail = spokenSum(i18n, detailed);
  if (!compatible) return words.apart(i18n.format.number(Math.abs(difference)));
  if (difference === 0) return words.equalTo(detail);
  return announced.figure.qualifier === 'about' ? words.roundingOf(detail) : words.boundOf(detail);
};

/** The same as a sentence. */
const reconciled = (i18n: I18n, { announced, detailed, difference, compatible }: MediaReconciliation): string => {
  const words = i18n.m.results.media;
  const said = i18n.format.spokenQuantity(announced.figure);
  const detail = spokenSum(i18n, detailed);
  const gap = i18n.format.number(Math.abs(difference));
  if (!compatible) return words.notReconciled(said, detail, gap);
  if (difference === 0) return words.reconciledEqual(detail);
  return announced.figure.qualifier === 'about' ? words.reconciled(said, detail, gap) : words.reconciledBound(said, detail);
};

interface WayProps {
  readonly name: string;
  readonly figure: ReactNode;
  readonly source?: ReactNode;
  readonly children: ReactNode;
}

const Way = ({ name, figure, source, children }: WayProps) => (
  <li>
    <b>{name}</b>
    <div className={styles['way-figure']}>{figure}</div>
    <span className={styles['way-words']}>{children}</span>
    <div>{source}</div>
  </li>
);

const Announced = ({ media }: { readonly media: MediaResults }) => {
  const i18n = useI18n();
  const words = i18n.m.results.media;
  const { reconciliations, announced } = media;
  const [first, ...others] = reconciliations;
  if (announced === null) return <Way name={words.announcedWay} figure={<Unknown words={words.noAnnounced} />}>{null}</Way>;
  const single = first !== undefined && others.length === 0 && media.alone.length === 0;
  return (
    <Way
      name={words.announcedWay}
      figure={single ? <DoubtfulFigure quantity={first.announced.figure} /> : <SumFigure sum={announced} />}
      source={first !== undefined && <FigureSource placed={first.announced} />}
    >
      {first === undefined ? words.noDetailGiven : reconciliations.map((one) => relation(i18n, one)).join(i18n.m.common.between)}
    </Way>
  );
};

const Detailed = ({ media, finest }: { readonly media: MediaResults; readonly finest: readonly PlacedFigure[] }) => {
  const i18n = useI18n();
  const words = i18n.m.results.media;
  const { rows } = media.table;
  const [source] = finest;
  return (
    <Way
      name={words.detailedWay}
      figure={media.detailed === null ? <Unknown words={words.noAnnounced} /> : <SumFigure sum={media.detailed} />}
      source={source !== undefined && <FigureSource placed={source} />}
    >
      {rows.length > 0 && rows.length <= TERMS ? words.bySubject(rows.map(({ total }) => signedSum(i18n, total))) : words.subjects(rows.length)}
    </Way>
  );
};

const Named = ({ named }: { readonly named: readonly NamedReturn[] }) => {
  const { m, format } = useI18n();
  const words = m.results.media;
  const outlets = [...new Set(named.map(({ pressReturn }) => format.text(pressReturn.outlet)))];
  const [first] = named;
  return (
    <Way
      name={words.namedWay}
      figure={named.length === 0 ? <Unknown words={m.results.nothingShort} /> : format.number(named.length)}
      source={first !== undefined && <SourceSign source={first.pressReturn.source} />}
    >
      {outlets.length === 0 ? words.noneNamed : words.outlets(outlets.slice(0, NAMES), outlets.length > NAMES)}
    </Way>
  );
};

interface Props {
  readonly finest: readonly PlacedFigure[];
  readonly named: readonly NamedReturn[];
}

/** « Trois façons de compter »: detailed, announced and named, reconciled in words. */
export const MediaWays = ({ finest, named }: Props) => {
  const i18n = useI18n();
  const { media } = useResults().results;
  const words = i18n.m.results.media;
  if (media.announced === null && named.length === 0) return null;
  return (
    <Card title={words.ways} subtitle={words.waysHow}>
      <ul className={styles['ways']}>
        <Detailed media={media} finest={finest} />
        <Announced media={media} />
        <Named named={named} />
      </ul>
      {media.reconciliations.map((one) => (
        <p key={one.announced.figure.id} className={styles['reconciled']}>
          {reconciled(i18n, one)}
        </p>
      ))}
    </Card>
  );
};
