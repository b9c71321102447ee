import { useState } from 'react';
import type { LinkProposal } from '#domain/matching/open-proposals';
import { useI18n } from '#i18n/i18n-context';
import { ConfirmDialog } from '#ui/dialog/confirm-dialog';
import { decisionOn } from '#ui/links/proposal-words';
import buttons from '#ui/page/button.module.css';
import { useLinkActs } from './use-link-acts';

/** « Valider les 9 »: all that is proposed under the objective, after a question. */
export const ConfirmAnswers = ({ proposals }: { readonly proposals: readonly LinkProposal[] }) => {
  const { m } = useI18n();
  const words = m.matching;
  const acts = useLinkActs();
  const [asking, setAsking] = useState(false);
  const close = (): void => {
    acts.forget();
    setAsking(false);
  };
  return (
    <>
      <button type="button" className={buttons['ghost']} onClick={() => setAsking(true)}>
        {words.objective.confirmAll(proposals.length)}
      </button>
      {asking && (
        <ConfirmDialog
          title={words.list.confirmAllTitle(proposals.length)}
          act={words.objective.confirmAll(proposals.length)}
          busy={acts.busy}
          problem={acts.problem}
          onConfirm={() => acts.decide('confirm-links', proposals.map((proposal) => decisionOn(proposal, 'confirmed', m)), close)}
          onClose={close}
        >
          <p>{words.list.confirmAllText}</p>
        </ConfirmDialog>
      )}
    </>
  );
};
