const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const money = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' });
const share = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 });

/** `4097` → « 4 097 », with the narrow no-break space. */
export const formatNumber = (value: number): string => whole.format(value).replace(/\u00a0/gu, '\u202f');

/** Whole cents → « 110 000 € ». */
export const formatCents = (cents: number): string => money.format(cents / 100).replace(/\u00a0/gu, '\u202f');

/** A share between 0 and 1 → « 12 % ». */
export const formatShare = (value: number): string => share.format(value).replace(/\u00a0/gu, '\u202f');
