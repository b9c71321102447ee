import { lazy, Suspense, useState } from 'react';
import { loadMessages } from '#i18n/i18n-context';
import { entryFromAddress } from '#ui/url/use-open-entry';
import { useFormInAddress } from '#ui/url/search';
import { useEntryShortcut } from './entry-shortcut';

// The form and its words are fetched when it is first asked for.
const EntryHost = lazy(async () => {
  const [{ EntryHost: Host }] = await Promise.all([import('#features/entry/entry-host'), loadMessages('entry'), loadMessages('evidence')]);
  return { default: Host };
});

/** Where the form of activity opens, over whatever page is in view. */
export const EntryPlace = () => {
  const asked = entryFromAddress(useFormInAddress()) !== undefined;
  const [everAsked, setEverAsked] = useState(asked);
  useEntryShortcut();
  if (asked && !everAsked) setEverAsked(true);
  if (!everAsked) return null;
  return (
    <Suspense>
      <EntryHost />
    </Suspense>
  );
};
