import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { shareScreen, useSharedScreen } from './shared-screen';

/** A page that is private as a whole: on a shared screen it says why it is hidden, and how to see it. */
export const PrivatePage = ({ children }: { readonly children: ReactNode }) => {
  const { m } = useI18n();
  if (!useSharedScreen()) return children;
  return (
    <>
      <PageHeading title={m.display.hidden.title} subtitle={m.display.hidden.text} />
      <button type="button" className={buttons['ghost']} onClick={() => shareScreen(false)}>
        {m.display.hidden.show}
      </button>
    </>
  );
};
