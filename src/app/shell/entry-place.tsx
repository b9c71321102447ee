import { lazy, Suspense } from 'react';
import { loadMessages } from '#i18n/i18n-context';
import { useOverPage } from '#ui/url/use-over-page';
import { useEntryShortcut } from './entry-shortcut';
import { useEver } from './use-ever';

// The form and its words are fetched when it is first asked for.
const EntryHost = lazy(async () => {
  const [{ EntryHost: Host }] = await Promise.all([import('#features/entry/entry-host'), loadMessages('entry'), loadMessages('evidence')]);
  return { default: Host };
});

/** Where the form of activity opens, over whatever page is in view. */
export const EntryPlace = () => {
  const everAsked = useEver(useOverPage('saisie') !== undefined);
  useEntryShortcut();
  if (!everAsked) return null;
  return (
    <Suspense>
      <EntryHost />
    </Suspense>
  );
};
