/** A password as it is being typed, twice. */
export interface TypedPassword {
  readonly first: string;
  readonly again: string;
}

export const NOTHING_TYPED: TypedPassword = { first: '', again: '' };

/** Shorter ones are guessed too soon, whatever the rounds. */
export const LEAST_LENGTH = 12;

export const passwordProblem = ({ first, again }: TypedPassword): 'too-short' | 'not-the-same' | null => {
  if (first.length < LEAST_LENGTH) return 'too-short';
  return first === again ? null : 'not-the-same';
};
