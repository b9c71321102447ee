import type * as french from '../fr/vocabulary';

/** “Completed”, of one activity. */
export const statuses: typeof french.statuses = {
  completed: 'Completed',
  in_progress: 'In progress',
  postponed: 'Postponed',
  stalled: 'No progress yet',
  abandoned: 'Abandoned',
  not_started: 'Not started',
  unknown: 'Not filled in',
};

/** “38 completed”, after a count. */
export const statusesCounted: typeof french.statusesCounted = {
  completed: { one: 'completed', other: 'completed' },
  in_progress: { one: 'in progress', other: 'in progress' },
  postponed: { one: 'postponed', other: 'postponed' },
  stalled: { one: 'with no progress yet', other: 'with no progress yet' },
  abandoned: { one: 'abandoned', other: 'abandoned' },
  not_started: { one: 'not started', other: 'not started' },
  unknown: { one: 'not filled in', other: 'not filled in' },
};

export const kinds: typeof french.kinds = {
  study: 'Study',
  event: 'Event',
  publication: 'Publication',
  media: 'Media',
  communication: 'Communication',
  governance: 'Governance',
  assistance: 'Assistance',
  training: 'Training',
  cultural_project: 'Cultural project',
  network: 'Network',
  data: 'Data',
  works: 'Works',
};

export const kindsPlural: typeof french.kindsPlural = {
  study: 'Studies',
  event: 'Events',
  publication: 'Publications',
  media: 'Media',
  communication: 'Communication',
  governance: 'Governance',
  assistance: 'Assistance',
  training: 'Training',
  cultural_project: 'Culture',
  network: 'Networks',
  data: 'Data',
  works: 'Works',
};

/** For narrow columns: soft hyphens where a long word may break. */
export const kindsColumn: typeof french.kindsColumn = {
  ...kindsPlural,
  publication: 'Publi\u00adcations',
  communication: 'Communi\u00adcation',
  governance: 'Gover\u00adnance',
  assistance: 'Assis\u00adtance',
};

export const roles: typeof french.roles = {
  lead: 'leads',
  co_lead: 'co-leads',
  support: 'supports',
  participate: 'takes part',
  watch: 'keeps watch',
};

export const modalities: typeof french.modalities = {
  firm: 'firm',
  conditional: 'conditional',
  optional: 'optional',
  undefined: 'to be specified',
};

export const channels: typeof french.channels = {
  press: 'Press',
  radio: 'Radio',
  partner_relays: 'Relays',
  tv: 'TV',
  web: 'Web',
  press_unsplit: 'Not broken down',
};

export const metrics: typeof french.metrics = {
  attendance: 'Participants',
  registrations: 'Registrations',
  teams: 'Teams',
  reach: 'Contacts',
  media_mentions: 'Media mentions',
  meetings: 'Meetings',
  posts: 'Online posts',
  press_releases: 'Press releases',
  copies: 'Copies',
  pages_viewed: 'Pages viewed',
  web_visits: 'Website visits',
  clicks: 'Clicks',
  newsletters: 'Newsletters',
  campaigns: 'Campaigns',
  films: 'Films',
  screenings: 'Screenings',
  exhibitions: 'Exhibitions',
  publications: 'Publications',
  opinions: 'Opinions given',
  partners: 'Partners',
  communes: 'Municipalities',
  sites: 'Sites',
  housing: 'Housing units',
  operations: 'Operations',
  works: 'Artworks',
  distance_km: 'Kilometres',
  amount_eur: 'Amounts in euros',
  views_pct: 'View rate',
  satisfaction_pct: 'Satisfaction',
  other: 'Other figures',
};
