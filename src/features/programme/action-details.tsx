import { figureOf } from '#domain/measures/figure';
import type { PlannedAction } from '#domain/programme/planned-action';
import type { Source } from '#domain/record/source';
import { useI18n, type I18n } from '#i18n/i18n-context';
import { DoubtfulFigure } from '#ui/figures/doubtful-figure';
import { Working } from '#ui/figures/working';
import { ToldAt } from '#ui/source/told-at';
import styles from './action-row.module.css';

interface Props {
  readonly action: PlannedAction;
}

/** A figure that names no heading stands under that of its action. */
const withHeading = (source: Source | undefined, around: Source | undefined): Source | undefined => {
  if (source === undefined) return around;
  const isSameDocument = source.document === around?.document;
  return source.heading === undefined && isSameDocument ? { ...source, heading: around.heading } : source;
};

/** What the programme promises as figures, each with the words it is written in. */
const Targets = ({ action }: Props) => {
  const { format } = useI18n();
  return action.targets.map((target) => (
    <span key={target.id}>
      <DoubtfulFigure quantity={figureOf(target)} /> {format.text(target.unit)}
      <ToldAt source={withHeading(target.source, action.source)} />
    </span>
  ));
};

const Names = ({ title, names }: { readonly title: string; readonly names: readonly string[] }) => {
  const { format } = useI18n();
  if (names.length === 0) return null;
  return (
    <>
      <p className={styles['namesTitle']}>{title}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>{format.text(name)}</li>
        ))}
      </ul>
    </>
  );
};

const countsOf = ({ places, partners }: PlannedAction, { m }: I18n): string =>
  [places.length > 0 && m.programme.one.places(places.length), partners.length > 0 && m.programme.one.partners(partners.length)]
    .filter(Boolean)
    .join(', ');

/** Places and partners, read on demand. */
const WhereAndWho = ({ action }: Props) => {
  const i18n = useI18n();
  const { m, format } = i18n;
  const { places, partners } = action;
  if (places.length === 0 && partners.length === 0) return null;
  return (
    <Working label={countsOf(action, i18n)} title={m.programme.one.titleOf(format.text(action.title))}>
      <Names title={m.programme.one.placesTitle} names={places} />
      <Names title={m.programme.one.partnersTitle} names={partners} />
    </Working>
  );
};

/** What else the programme says of an action. */
export const ActionDetails = ({ action }: Props) => {
  const { m, format } = useI18n();
  const { externalProvider, provider, costCents } = action;
  return (
    <>
      <Targets action={action} />
      {provider === undefined && externalProvider && <span>{m.programme.one.external}</span>}
      {provider !== undefined && <span>{m.programme.one.provider(format.text(provider))}</span>}
      {costCents !== undefined && <span>{m.programme.one.cost(format.cents(costCents))}</span>}
      <WhereAndWho action={action} />
    </>
  );
};
