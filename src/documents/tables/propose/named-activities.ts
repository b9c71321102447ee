import type { Activity } from '#domain/activities/activity';
import { done, refused, type Result } from '#domain/record/result';
import { idFrom } from '../../collect/seals';
import type { Target } from '../mapping/targets';
import { plainWord, type TableContext } from './table-context';
import type { RowFault } from './table-proposal';

/** The activities of a dossier by their reference, and by their title. */
export class NamedActivities {
  readonly #context: TableContext;
  readonly #byTitle = new Map<string, Activity[]>();

  readonly #target: Target;

  constructor(context: TableContext, target: Target) {
    this.#context = context;
    this.#target = target;
    for (const activity of context.here.activities.values()) {
      const key = plainWord(activity.title);
      this.#byTitle.set(key, [...(this.#byTitle.get(key) ?? []), activity]);
    }
  }

  /** The activity that a cell names; of several of one title, the one of the year that is looked at. */
  of(text: string): Result<Activity, RowFault> {
    const { here, year } = this.#context;
    const byReference = here.activities.get(text.toLowerCase()) ?? here.activities.get(idFrom(here.dossier, 'table', `ref ${plainWord(text)}`));
    if (byReference !== undefined) return done(byReference);
    const titled = this.#byTitle.get(plainWord(text)) ?? [];
    const ofYear = titled.filter((activity) => activity.year === year);
    const [only, ...others] = ofYear.length > 0 ? ofYear : titled;
    if (only === undefined) return refused({ code: 'unknown-word', target: this.#target, given: text });
    return others.length > 0 ? refused({ code: 'several-named', target: this.#target, given: text }) : done(only);
  }
}
