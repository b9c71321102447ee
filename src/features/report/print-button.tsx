import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { STILL_DRAWN } from './still-drawn';

const soon = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 50);
  });

/** Paper takes the page as it is: the photos that are still being drawn, and those of what is folded on screen, would not be on it. */
const printWhole = async (): Promise<void> => {
  window.dispatchEvent(new Event('beforeprint'));
  while (document.querySelector(STILL_DRAWN) !== null) await soon();
  // One that cannot be decoded is not waited for.
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  window.print();
  window.dispatchEvent(new Event('afterprint'));
};

/** Prints the report once its photos are there. */
export const PrintButton = () => {
  const { m } = useI18n();
  const [waiting, setWaiting] = useState(false);
  const print = async (): Promise<void> => {
    setWaiting(true);
    await printWhole().finally(() => setWaiting(false));
  };
  return (
    <button type="button" className={buttons['ghost']} disabled={waiting} onClick={() => void print()}>
      <Printer size={16} strokeWidth={1.8} aria-hidden="true" />
      {waiting ? m.reportDocument.steps.pictures : m.common.print}
    </button>
  );
};
