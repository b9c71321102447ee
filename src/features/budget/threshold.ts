import type { UrlSearch } from '#ui/url/search';

/** The shares of the forecast beyond which a variance can be said to be significant, as an address writes them: percents. */
export const THRESHOLDS = ['5', '10', '20'] as const;

export type Threshold = (typeof THRESHOLDS)[number];

const USUAL: Threshold = '10';

/** The one that an address asks for; the usual one when it asks for none that is known. */
export const thresholdAsked = ({ ecart }: UrlSearch): Threshold => THRESHOLDS.find((percent) => percent === ecart) ?? USUAL;

export const shareOf = (threshold: Threshold): number => Number(threshold) / 100;

/** The same address with another threshold; the usual one goes without saying. */
export const withThreshold = ({ ecart: _before, ...search }: UrlSearch, threshold: Threshold): UrlSearch => (threshold === USUAL ? search : { ...search, ecart: threshold });
