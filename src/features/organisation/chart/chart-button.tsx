import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import { saveFile } from '#ui/save-file';
import type { OrganisationShown } from '../organisation-shown';

/** Writes the chart and hands it over; what writes it is fetched when it is first asked for. */
const useWriteChart = (shown: OrganisationShown) => {
  const i18n = useI18n();
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const write = async (): Promise<void> => {
    const [{ chartToWrite }, { writeDocx }] = await Promise.all([import('./write-chart'), import('#documents/docx/write-docx')]);
    saveFile(i18n.m.organisation.chart.fileName(shown.snapshot.year), await writeDocx(chartToWrite(shown, i18n)));
  };
  const run = async (): Promise<void> => {
    setState('busy');
    await write().then(() => setState('ready'), () => setState('failed'));
  };
  return { state, run };
};

export const ChartButton = ({ shown }: { readonly shown: OrganisationShown }) => {
  const { m } = useI18n();
  const { state, run } = useWriteChart(shown);
  return (
    <>
      <button type="button" className={buttons['ghost']} disabled={state === 'busy'} onClick={() => void run()}>
        <FileText size={16} strokeWidth={1.8} aria-hidden="true" />
        {m.organisation.chart.button}
      </button>
      {state === 'failed' && <p role="alert">{m.organisation.chart.failed}</p>}
    </>
  );
};
