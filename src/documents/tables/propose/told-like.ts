import type { Activity } from '#domain/activities/activity';
import { TitleIndex } from '#domain/activities/similar-titles';
import type { LikeActivity } from './table-proposal';

/** From here on two titles most likely name the same thing. */
const SAME = 0.7;

/** Activities of a year by their titles, to find those that a new row looks like. */
export class ToldLike {
  readonly #years = new Map<number, TitleIndex<LikeActivity>>();

  constructor(activities: Iterable<Activity>) {
    for (const { id, title, year } of activities) {
      const index = this.#years.get(year) ?? new TitleIndex<LikeActivity>();
      this.#years.set(year, index);
      index.add({ id, title, year }, title);
    }
  }

  /** The activity of that year whose title is most like this one, if any is much. */
  of(title: string, year: number): LikeActivity | undefined {
    const [closest] = this.#years.get(year)?.closest(title, 1) ?? [];
    return closest !== undefined && closest.likeness >= SAME ? closest.entry : undefined;
  }
}
