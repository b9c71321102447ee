import { applyTemplate } from '#documents/docx/template/apply-template';
import { withNumberedContents } from '#documents/docx/template/number-contents';
import { hasNumberedContents, writeDocx } from '#documents/docx/write-docx';
import type { DocxAnswer, DocxRequest } from './docx-requests';

const write = async ({ written, template }: DocxRequest): Promise<DocxAnswer> => {
  const file = await writeDocx(written, template === undefined);
  if (template === undefined) return { type: 'written', file, leftOut: [] };
  const applied = applyTemplate(new Uint8Array(await file.arrayBuffer()), template);
  if (!applied.ok) return { type: 'no-template', fault: applied.reason };
  const { bytes, leftOut } = applied.value;
  return { type: 'written', file: new Blob([hasNumberedContents(written) ? await withNumberedContents(bytes) : bytes], { type: file.type }), leftOut };
};

self.addEventListener('message', ({ data }: MessageEvent<DocxRequest>) => {
  void write(data).then(
    (answer) => self.postMessage(answer),
    () => self.postMessage({ type: 'failed' }),
  );
});
