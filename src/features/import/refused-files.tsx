import { useI18n, type I18n } from '#i18n/i18n-context';
import { LARGEST_BYTES } from '#storage/loading/largest-bytes';
import { Notice } from '#ui/states/notice';
import type { ImportRefusal } from './use-import';

const whyInWords = (refusal: ImportRefusal, { m }: I18n): string => {
  const { why } = m.importing;
  switch (refusal.code) {
    case 'empty':
      return why.empty(refusal.name);
    case 'too-large':
      return why.tooLarge(refusal.bytes, LARGEST_BYTES);
    case 'unreadable':
      return why.unreadable(refusal.name);
    case 'not-json':
      return why.notJson(refusal.name);
    case 'invalid':
      return why.invalid(refusal.name, refusal.error);
    case 'not-saved':
      return why.notSaved(refusal.error);
  }
};

/** Why files were refused, with the record and the field named, and that nothing stored has changed. */
export const RefusedFiles = ({ refusal }: { readonly refusal: ImportRefusal }) => {
  const i18n = useI18n();
  return (
    <Notice tone="problem" title={i18n.m.importing.refused}>
      <p>{whyInWords(refusal, i18n)}</p>
      <p>{i18n.m.importing.nothingChanged}</p>
    </Notice>
  );
};
