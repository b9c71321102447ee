import { useNavigate } from '@tanstack/react-router';
import type { PresentedObjective } from '#domain/reviews/presentation/presented-objectives';
import { useI18n } from '#i18n/i18n-context';
import { Checkbox } from '#ui/forms/choice-fields';
import buttons from '#ui/page/button.module.css';
import { CodeTag } from '#ui/status/code-tag';
import { useUrlSearch } from '#ui/url/search';
import { withPicked } from './address';
import styles from './chooser.module.css';
import type { PresentedSession } from './presented-session';

const Label = ({ presented: { objective, goal, stands } }: { readonly presented: PresentedObjective }) => {
  const { m, format } = useI18n();
  return (
    <>
      <CodeTag code={objective.code} goal={goal} /> {format.text(objective.shortTitle)}
      {!stands && <span className={styles['quiet']}> · {m.presentation.chooser.standsNot}</span>}
    </>
  );
};

interface Props {
  readonly shown: PresentedSession;
  readonly picked: readonly PresentedObjective[];
}

/** The objectives to be shown, under their goals; the choice is kept in the address. */
export const ObjectiveChoice = ({ shown, picked }: Props) => {
  const { m, format } = useI18n();
  const navigate = useNavigate();
  const search = useUrlSearch();
  const { objectives, overview, snapshot } = shown;
  const words = m.presentation.chooser;
  const pick = (wanted: (one: PresentedObjective) => boolean): void => {
    const codes = objectives.filter(wanted).map(({ objective }) => objective.code);
    void navigate({ to: '.', search: withPicked(search, codes), replace: true, resetScroll: false });
  };
  if (objectives.length === 0) return <p role="status">{words.noObjective(snapshot.year)}</p>;
  return (
    <>
      <div className={styles['acts']}>
        <button type="button" className={buttons['small']} onClick={() => pick(() => true)}>
          {words.all}
        </button>
        <button type="button" className={buttons['small']} onClick={() => pick(() => false)}>
          {words.none}
        </button>
      </div>
      {overview.convention.goals.map((goal) => (
        <fieldset key={goal.id} className={styles['goal']}>
          <legend>
            {goal.code}. {format.text(goal.shortTitle)}
          </legend>
          {objectives
            .filter(({ objective }) => objective.goal === goal.id)
            .map((one) => (
              <Checkbox key={one.objective.id} label={<Label presented={one} />} checked={picked.includes(one)} onChange={(on) => pick((other) => (other === one ? on : picked.includes(other)))} />
            ))}
        </fieldset>
      ))}
      {picked.length === 0 && <p role="status">{words.nonePicked}</p>}
    </>
  );
};
