import type { ReactNode } from 'react';
import type { ActivityStatus } from '#domain/activities/statuses';

const marks: Readonly<Record<ActivityStatus, ReactNode>> = {
  completed: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--done)" />
      <path d="M4.7 8.3l2.2 2.2 4.4-4.8" fill="none" stroke="var(--on-fill)" strokeWidth="1.8" />
    </>
  ),
  in_progress: (
    <>
      <circle cx="8" cy="8" r="6.3" fill="var(--card)" stroke="var(--prog-e)" strokeWidth="1.5" />
      <path d="M8 1.7a6.3 6.3 0 0 1 0 12.6z" fill="var(--prog-e)" />
    </>
  ),
  postponed: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--post)" stroke="var(--post-e)" />
      <path d="M4.5 8h6M8 5l3 3-3 3" fill="none" stroke="var(--post-on)" strokeWidth="1.7" />
    </>
  ),
  stalled: (
    <>
      <path d="M8 .8l7 7.2-7 7.2L1 8z" fill="var(--stal)" />
      <path d="M8 4.6v4.2M8 10.6v1.4" stroke="var(--on-fill)" strokeWidth="1.8" />
    </>
  ),
  abandoned: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--aban)" />
      <path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" stroke="var(--on-fill)" strokeWidth="1.7" />
    </>
  ),
  not_started: <circle cx="8" cy="8" r="6.2" fill="var(--card)" stroke="var(--ink-3)" strokeWidth="1.5" />,
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="var(--card)" stroke="var(--ink-3)" strokeWidth="1.4" strokeDasharray="2.4 2" />
      <path d="M6.2 6.6a1.8 1.8 0 1 1 2.6 1.6q-.8.4-.8 1.2M8 11.2v.9" fill="none" stroke="var(--ink-2)" strokeWidth="1.3" />
    </>
  ),
};

interface StatusGlyphProps {
  readonly status: ActivityStatus;
  readonly size?: number;
}

/** The sign of a progress, always beside its word or its count. */
export const StatusGlyph = ({ status, size = 13 }: StatusGlyphProps) => (
  <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
    {marks[status]}
  </svg>
);
