import { searchResponder } from './answer-search';
import type { SearchRequest } from './search-requests';

const respond = searchResponder();

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  void respond(data).then((message) => {
    self.postMessage(message);
  });
});
