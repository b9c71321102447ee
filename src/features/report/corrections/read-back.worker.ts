import { readReportBack } from '#documents/report/read-back/read-report-back';

self.addEventListener('message', ({ data }: MessageEvent<File>) => {
  void data.arrayBuffer().then(
    (bytes) => self.postMessage(readReportBack(new Uint8Array(bytes))),
    () => self.postMessage({ ok: false, reason: 'damaged' }),
  );
});
