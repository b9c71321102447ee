import { formatPlace } from '../format/place';
import { doubtSign } from '../format/quantity';
import { quotedWords, spaced } from '../format/typeset';
import type { Format } from '../fr/french';
import { formatBytes } from './format/bytes';
import { formatInstant } from './format/instant';
import { formatCents, formatNumber, formatShare } from './format/number';
import { formatDay, formatPeriod } from './format/period';
import { plural } from './format/plural';
import { formatCompact, formatQuantity, quantityInWords, speakQuantity } from './format/quantity';
import { en, loadMessages } from './messages';

/** How British English writes numbers, figures and periods; texts of the record are French, and stay spaced as French. */
const format: Format = {
  number: formatNumber,
  compact: formatCompact,
  cents: formatCents,
  share: formatShare,
  period: formatPeriod,
  day: formatDay,
  instant: formatInstant,
  bytes: formatBytes,
  place: formatPlace,
  quantity: formatQuantity,
  spokenQuantity: speakQuantity,
  quantityInWords,
  doubtSign,
  plural,
  text: spaced,
  quote: quotedWords,
};

export const english = { locale: 'en', m: en, format, loadMessages } as const;
