/** A sum of euros as it was typed (« 120 000 », « 120000,50 € ») in whole cents; undefined when it is no sum. */
export const readTypedAmount = (text: string): number | undefined => {
  const plain = text.replace(/\s|€|euros?$/giu, '').replace(',', '.');
  if (!/^\d{1,12}(?:\.\d{1,2})?$/u.test(plain)) return undefined;
  const [euros = '0', cents = ''] = plain.split('.');
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'));
};
