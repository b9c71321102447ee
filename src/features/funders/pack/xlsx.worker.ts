import type { PlannedSheet } from '#documents/collect/workbook-plan';
import { writeXlsx } from '#documents/collect/write-xlsx';

self.addEventListener('message', ({ data }: MessageEvent<readonly PlannedSheet[]>) => {
  void writeXlsx(data).then(
    (file) => self.postMessage({ type: 'written', file }),
    () => self.postMessage({ type: 'failed' }),
  );
});
