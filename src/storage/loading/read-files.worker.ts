import { readFiles } from './read-files';

self.addEventListener('message', ({ data }: MessageEvent<readonly File[]>) => {
  void readFiles(data).then((result) => {
    self.postMessage(result);
  });
});
