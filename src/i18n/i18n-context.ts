import { formatBytes } from './format/bytes';
import { formatInstant } from './format/instant';
import { formatCents, formatNumber, formatShare } from './format/number';
import { formatDay, formatPeriod } from './format/period';
import { formatPlace } from './format/place';
import { plural } from './format/plural';
import { doubtSign, formatCompact, formatQuantity, quantityInWords, speakQuantity } from './format/quantity';
import { quotedWords, spaced } from './format/typeset';
import { fr, type Messages } from './fr/messages';

/** How this language writes numbers, figures and periods; the only place that turns a quantity into text. */
const formatFr = {
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
  /** A text of the record as this language's print spaces it. */
  text: spaced,
  /** Words quoted from a source document. */
  quote: quotedWords,
};

export interface I18n {
  readonly locale: 'fr';
  readonly m: Messages;
  readonly format: typeof formatFr;
}

export const french: I18n = { locale: 'fr', m: fr, format: formatFr };

/** The messages and formats of the language in use: French is the only one so far. */
export const useI18n = (): I18n => french;
