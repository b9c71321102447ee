import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { LinkTabs } from '#ui/page/link-tabs';
import { keptBetweenPages, useUrlSearch } from '#ui/url/search';
import type { Stage } from './budget-view';
import { STAGE_CODES } from './stage';
import { thresholdAsked, withThreshold } from './threshold';

const STAGES: readonly Stage[] = ['forecast', 'outturn'];

/** The two stages of a budget, each with its own address. */
export const StageTabs = ({ stage }: { readonly stage: Stage }) => {
  const { m } = useI18n();
  const search = useUrlSearch();
  const kept = withThreshold(keptBetweenPages(search), thresholdAsked(search));
  return (
    <LinkTabs
      name={m.budget.stagesName}
      tabs={STAGES.map((one) => ({
        key: one,
        label: m.budget.stages[one],
        on: one === stage,
        link: (content, on) => (
          <Link to="/budget" search={{ ...kept, vue: STAGE_CODES[one] }} aria-current={on ? 'page' : undefined}>
            {content}
          </Link>
        ),
      }))}
    />
  );
};
