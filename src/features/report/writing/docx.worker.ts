import { writeDocx } from '#documents/docx/write-docx';
import type { WrittenDocument } from '#documents/docx/written-document';

self.addEventListener('message', ({ data }: MessageEvent<WrittenDocument>) => {
  void writeDocx(data).then(
    (file) => self.postMessage({ type: 'written', file }),
    () => self.postMessage({ type: 'failed' }),
  );
});
