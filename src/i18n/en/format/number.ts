const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' });
const share = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** `4097` → “4,097”. */
export const formatNumber = (value: number): string => whole.format(value);

/** Whole cents → “€110,000”. */
export const formatCents = (cents: number): string => money.format(cents / 100);

/** A share between 0 and 1 → “12%”. */
export const formatShare = (value: number): string => share.format(value);
