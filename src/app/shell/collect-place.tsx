import { lazy, Suspense, useState } from 'react';
import { loadMessages } from '#i18n/i18n-context';
import { collectFromSearch } from '#ui/url/use-collect-address';
import { useUrlSearch } from '#ui/url/search';

// The dialogs, their words and the writer of workbooks are fetched when they are first asked for.
const CollectHost = lazy(async () => {
  const [{ CollectHost: Host }] = await Promise.all([import('#features/collect/collect-host'), loadMessages('collect')]);
  return { default: Host };
});

/** Where entries are asked for and sent, over whatever page is in view. */
export const CollectPlace = () => {
  const asked = collectFromSearch(useUrlSearch()) !== undefined;
  const [everAsked, setEverAsked] = useState(asked);
  if (asked && !everAsked) setEverAsked(true);
  if (!everAsked) return null;
  return (
    <Suspense>
      <CollectHost />
    </Suspense>
  );
};
