/** Finds the places of what is not there yet. */
export const STILL_DRAWN = '[data-still-drawn]';

/** The place of what is being read or drawn, which paper waits for. */
export const StillDrawn = () => <span hidden data-still-drawn="" />;
