import type { SmallerPicture } from '#domain/evidence/smaller-picture';
import { useI18n } from '#i18n/i18n-context';
import forms from '#ui/forms/field.module.css';
import buttons from '#ui/page/button.module.css';
import styles from './evidence.module.css';
import type { LighterPictureOffer } from './use-lighter-picture';

interface ButtonProps {
  readonly title: string;
  readonly offer: LighterPictureOffer;
}

export const LightenButton = ({ title, offer: { state, lighten } }: ButtonProps) => {
  const { m } = useI18n();
  const words = m.evidence.lighten;
  const isWorking = state.step === 'working';
  return (
    <button type="button" className={buttons['small']} aria-label={m.evidence.act(words.act, title)} disabled={isWorking} onClick={lighten}>
      {isWorking ? words.working : words.act}
    </button>
  );
};

const Gain = ({ size, lighter: { bytes, before, width, height } }: { readonly size: number; readonly lighter: SmallerPicture }) => {
  const { m } = useI18n();
  const words = m.evidence.lighten;
  return [words.result(size, bytes.length), words.sizes(before.width, before.height, width, height), words.why].join(' ');
};

/** What a lighter picture gains, and the choice between it and the original. */
export const LightenOffer = ({ size, offer: { state, replace, keep } }: { readonly size: number; readonly offer: LighterPictureOffer }) => {
  const { m } = useI18n();
  const words = m.evidence.lighten;
  if (state.step === 'idle' || state.step === 'working') return null;
  return (
    <>
      <div role="status" className={styles['hint']}>
        {state.step === 'offered' ? <Gain size={size} lighter={state.lighter} /> : words[state.step]}
      </div>
      {state.step === 'offered' && (
        <div className={forms['actions']}>
          <button type="button" className={buttons['small']} onClick={() => replace(state.lighter)}>
            {words.replace}
          </button>
          <button type="button" className={buttons['small']} onClick={keep}>
            {words.keep}
          </button>
        </div>
      )}
    </>
  );
};
