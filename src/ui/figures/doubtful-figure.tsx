import { useI18n } from '#i18n/i18n-context';
import type { Quantity } from '#i18n/format/quantity';
import styles from './doubtful-figure.module.css';

/** A figure with its doubt before it; the sign is read aloud as words. */
export const DoubtfulFigure = ({ quantity }: { readonly quantity: Quantity }) => {
  const { format } = useI18n();
  const sign = format.doubtSign(quantity.qualifier);
  if (sign === '') return <span>{format.quantity(quantity)}</span>;
  return (
    <span className={styles['figure']}>
      <span aria-hidden="true">
        <span className={styles['sign']}>{sign}</span>
        {format.quantity({ ...quantity, qualifier: 'exact' })}
      </span>
      <span className="visually-hidden">{format.spokenQuantity(quantity)}</span>
    </span>
  );
};
