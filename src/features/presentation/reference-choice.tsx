import { useNavigate } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { SelectField } from '#ui/forms/select-field';
import { useUrlSearch } from '#ui/url/search';
import { referenceAsked, withReference } from './address';
import type { PresentedSession } from './presented-session';

const USUAL = '';

/** Which kept version « depuis le dernier comité » starts from, kept in the address; the one of the session before without a choice. */
export const ReferenceChoice = ({ shown: { versions } }: { readonly shown: PresentedSession }) => {
  const { m, format } = useI18n();
  const navigate = useNavigate();
  const search = useUrlSearch();
  const words = m.presentation.chooser.reference;
  if (versions.length === 0) return null;
  return (
    <SelectField
      label={words.label}
      value={referenceAsked(search, versions)?.id ?? USUAL}
      choices={[{ value: USUAL, label: words.usual }, ...versions.map(({ id, label, date }) => ({ value: id, label: words.version(format.text(label), format.day(date)) }))]}
      onChange={(id) => void navigate({ to: '.', search: withReference(search, id), replace: true, resetScroll: false })}
    />
  );
};
