import { lazy, Suspense } from 'react';
import { loadMessages } from '#i18n/i18n-context';
import { useCollectAsked } from '#ui/url/use-collect-address';
import { useEver } from './use-ever';

// The dialogs, their words and the writer of workbooks are fetched when they are first asked for.
const CollectHost = lazy(async () => {
  const [{ CollectHost: Host }] = await Promise.all([import('#features/collect/collect-host'), loadMessages('collect')]);
  return { default: Host };
});

/** Where entries are asked for and sent, over whatever page is in view. */
export const CollectPlace = () => {
  const everAsked = useEver(useCollectAsked() !== undefined);
  if (!everAsked) return null;
  return (
    <Suspense>
      <CollectHost />
    </Suspense>
  );
};
