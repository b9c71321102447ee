import { useI18n } from '#i18n/i18n-context';
import type { TitleFields as Titles } from '#domain/objectives/acts/line-fields';
import forms from '#ui/forms/field.module.css';
import { TextArea } from '#ui/forms/text-area';
import { TextField } from '#ui/forms/text-field';
import type { ActForm } from './use-act';

/** As many characters as a code may have. */
const CODE = 20;

/** The titles as they stand in a form, each as it was typed. */
export const typedTitles = ({ code, title, shortTitle }: Titles): Titles => ({
  code: code.trim(),
  title: title.trim(),
  shortTitle: shortTitle.trim() === '' ? title.trim() : shortTitle.trim(),
});

export const NO_TITLES: Titles = { code: '', title: '', shortTitle: '' };

export const hasTitles = ({ code, title }: Titles): boolean => code.trim() !== '' && code.trim().length <= CODE && title.trim() !== '';

interface Props {
  readonly titles: Titles;
  readonly onChange: (titles: Titles) => void;
  readonly refusal: ActForm['refusal'];
  /** The form was sent once: what is missing is now said. */
  readonly tried: boolean;
  readonly autoFocus?: boolean;
}

/** Code, title and short title; a code that is taken is said at its field. */
export const TitleFields = ({ titles, onChange, refusal, tried, autoFocus = false }: Props) => {
  const { m } = useI18n();
  const words = m.convention.fields;
  const missing = (text: string): string | undefined => (tried && text.trim() === '' ? words.required : undefined);
  const taken = refusal?.reason === 'code-taken' && refusal.value === titles.code.trim() ? m.convention.refusal(refusal) : undefined;
  const long = tried && titles.code.trim().length > CODE ? words.tooLong(CODE) : undefined;
  return (
    <>
      <TextField
        label={words.code}
        value={titles.code}
        required
        autoFocus={autoFocus}
        description={words.codeHow}
        error={taken ?? long ?? missing(titles.code)}
        onChange={(code) => onChange({ ...titles, code })}
      />
      <TextArea label={words.title} rows={2} value={titles.title} error={missing(titles.title)} onChange={(title) => onChange({ ...titles, title })} />
      <div className={forms['field']}>
        <TextField
          label={words.shortTitle}
          value={titles.shortTitle}
          optional
          description={words.shortTitleHow}
          onChange={(shortTitle) => onChange({ ...titles, shortTitle })}
        />
      </div>
    </>
  );
};
