import { useCollectAsked } from '#ui/url/use-collect-address';
import { AskDialog } from './ask-dialog';
import { SendDialog } from './send-dialog';

/** The dialog of collection that the address asks for. */
export const CollectHost = () => {
  switch (useCollectAsked()) {
    case 'demander':
      return <AskDialog />;
    case 'envoyer':
      return <SendDialog />;
    case undefined:
      return null;
  }
};
