/**
 * A hybrid logical clock as sortable text, `<UTC instant>/<counter>`: never behind the wall clock, never behind the last
 * entry, so that a device whose clock was set back still writes after what it wrote before (Kulkarni et al., 2014).
 */
export const tick = (previous: string | undefined, now: string): string => {
  if (previous === undefined || previous.slice(0, now.length) < now) return `${now}/0000`;
  const [instant = now, counter = '0'] = previous.split('/');
  return `${instant}/${String(Number(counter) + 1).padStart(4, '0')}`;
};
