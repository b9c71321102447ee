import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDrafts, offerDraft, takeDraft } from '#storage/opening/drafts';
import { MemoryStorage } from '../canary/memory-storage';

beforeEach(() => {
  vi.stubGlobal('sessionStorage', new MemoryStorage());
});

describe('what was being typed when the screen stopped', () => {
  it('is found again after the reload, once', () => {
    const close = offerDraft('activity', () => ({ title: 'Rencontres' }));
    expect(keepDrafts()).toBe(1);
    close();
    expect(takeDraft('activity')).toEqual({ title: 'Rencontres' });
    expect(takeDraft('activity')).toBeUndefined();
  });

  it('is not kept for a form that is empty or closed', () => {
    offerDraft('activity', () => ({ title: 'Rencontres' }))();
    const close = offerDraft('note', () => undefined);
    expect(keepDrafts()).toBe(0);
    close();
  });
});
