import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages, useI18n } from '#i18n/i18n-context';
import { insertableFigures } from '#ui/live-figures/insertable-figures';
import { LiveTextArea } from '#ui/live-figures/live-text-area';
import { aMeasure } from '#tests/fixtures/builders/activity-builder';
import { idFor } from '#tests/fixtures/builders/id-for';

beforeAll(() => loadMessages('entry'));

const Field = () => {
  const i18n = useI18n();
  const [text, setText] = useState('');
  return <LiveTextArea label="Texte du rapport" value={text} onChange={setText} figures={insertableFigures([aMeasure({ qualifier: 'about' })], ['1.3'], () => undefined, i18n)} />;
};

const area = () => screen.getByRole('textbox', { name: 'Texte du rapport' });

describe('a text that takes figures from the record', () => {
  it('opens them with a brace, finds one by typing and puts it where the caret was', async () => {
    render(<Field />);
    const user = userEvent.setup();
    await user.type(area(), 'Avec {{');
    const search = await screen.findByRole('searchbox', { name: 'Chercher un chiffre' });
    await user.type(search, 'Participants, objectif 1.3');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(area()).toHaveValue('Avec {attendance:1.3}');
  });

  it('offers the figures of the activity itself first, with their doubt in words', async () => {
    render(<Field />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Insérer un chiffre du dossier' }));
    const [first] = await screen.findAllByRole('option');
    expect(first).toHaveTextContent('environ 100 personnes');
    if (first !== undefined) await user.click(first);
    expect(area()).toHaveValue(`{figure:${idFor('measure')}}`);
  });

  it('leaves the brace that was typed when nothing is chosen', async () => {
    render(<Field />);
    const user = userEvent.setup();
    await user.type(area(), 'Un {{');
    await screen.findByRole('searchbox');
    await user.keyboard('{Escape}');
    expect(area()).toHaveValue('Un {');
  });
});
