import { FunderPage } from '#features/funders/funder-page';
import { ReportSource, type TellReport } from '#features/funders/pack/report-source';

/** Fetched when a pack is first asked for. */
const tellReport: TellReport = async (...asked) => (await import('#features/report/writing/tell-report')).tellReport(...asked);

/** The page of a funder, with the report that its pack quotes. */
export const FunderRoute = () => (
  <ReportSource value={tellReport}>
    <FunderPage />
  </ReportSource>
);
