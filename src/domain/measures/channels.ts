/** Through what a press return came; `press_unsplit` is the press told without its media. */
export const CHANNELS = ['press', 'radio', 'partner_relays', 'tv', 'web', 'press_unsplit'] as const;

export type Channel = (typeof CHANNELS)[number];
