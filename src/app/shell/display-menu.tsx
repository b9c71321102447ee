import { SlidersHorizontal } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context';
import buttons from '#ui/page/button.module.css';
import popover from '#ui/source/popover.module.css';
import { shareScreen, useSharedScreen } from '#ui/preferences/shared-screen';
import { enableShortcuts, useShortcutsEnabled } from '#ui/preferences/shortcuts';
import { themePreference, THEMES, useTheme } from '#ui/preferences/theme';
import styles from './display-menu.module.css';
import { LanguageChoice } from './language-choice';

const ThemeChoice = () => {
  const { m } = useI18n();
  const name = useId();
  const chosen = useTheme();
  return (
    <fieldset className={styles['themes']}>
      <legend>{m.display.theme}</legend>
      <div className={styles['choices']}>
        {THEMES.map((theme) => (
          <label key={theme}>
            <input type="radio" name={name} checked={theme === chosen} onChange={() => themePreference.write(theme)} />
            <span>{m.display.themes[theme]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface SwitchProps {
  readonly label: string;
  readonly how: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

const Switch = ({ label, how, on, onChange }: SwitchProps): ReactNode => {
  const id = useId();
  return (
    <div className={styles['switch']}>
      <label>
        <span>{label}</span>
        <input type="checkbox" role="switch" checked={on} aria-describedby={id} onChange={(event) => onChange(event.target.checked)} />
      </label>
      <p id={id}>{how}</p>
    </div>
  );
};

/** « Affichage »: how this browser shows Jalon, whatever the dossier. */
export const DisplayMenu = () => {
  const { m } = useI18n();
  const id = useId();
  const shared = useSharedScreen();
  const shortcuts = useShortcutsEnabled();
  const words = m.display;
  return (
    <>
      <button type="button" className={`${buttons['ghost'] ?? ''} ${styles['open'] ?? ''}`} popoverTarget={id}>
        <SlidersHorizontal size={17} strokeWidth={1.8} aria-hidden="true" />
        <span className={styles['name']}>{words.open}</span>
      </button>
      <div id={id} popover="auto" role="group" aria-label={words.panel} className={`${popover['panel'] ?? ''} ${styles['panel'] ?? ''}`}>
        <ThemeChoice />
        <Switch label={words.sharedScreen} how={words.sharedScreenHow} on={shared} onChange={shareScreen} />
        <Switch label={words.shortcuts} how={words.shortcutsHow} on={shortcuts} onChange={enableShortcuts} />
        <div className={styles['language']}>
          <LanguageChoice />
        </div>
        <p className={styles['kept']}>{words.kept}</p>
      </div>
    </>
  );
};
