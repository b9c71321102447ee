import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blankActivity, type WrittenActivity } from '#documents/entry/written-activity';
import { EntryContext, type Entry } from '#features/entry/entry-context';
import { PlaceFields } from '#features/entry/place-fields';
import type { EntryFrame } from '#storage/repositories/entry.repository';
import { shippedCommunes } from '#tests/fixtures/communes';
import { idFor } from '#tests/fixtures/builders/id-for';
import { aDossier } from '#tests/fixtures/builders/stored-dossier';

const PLACES = ['Oignies', 'Gare de Lens'];

const FRAME = {
  frame: { dossier: aDossier() },
  places: PLACES,
  partners: [],
  funders: [],
  aliases: [{ dossier: idFor<'Dossier'>('dossier'), id: idFor<'Alias'>('gare'), rev: 0, of: 'place', name: 'Gare de Lens', variants: [], territory: '62' }],
} as unknown as EntryFrame;

/** The fields in a form of a test's own; gives what the form holds. */
const renderFields = (written: Partial<WrittenActivity> = {}): { written: WrittenActivity } => {
  const held = { written: { ...blankActivity(idFor('figure')), ...written } };
  const Form = () => {
    const [, redraw] = useState(0);
    const entry = {
      written: held.written,
      frame: FRAME,
      set: (field: string, value: unknown) => {
        held.written = { ...held.written, [field]: value };
        redraw((count) => count + 1);
      },
    };
    // The section reads nothing else of the form.
    return (
      <EntryContext value={entry as unknown as Entry}>
        <PlaceFields />
      </EntryContext>
    );
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Form />
    </QueryClientProvider>,
  );
  return held;
};

const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Lieux' });
const chips = (): HTMLElement => screen.getByRole('list', { name: 'Lieux' });
const addTyped = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: /^Ajouter.*Lieux$/u }));
const SOON = { timeout: 10_000 };
const nord = (): HTMLElement => screen.getByRole('checkbox', { name: 'Nord' });

describe('the places of an activity', () => {
  const served = vi.fn<() => Promise<Response>>();

  beforeEach(() => {
    served.mockReset().mockImplementation(() => Promise.resolve(Response.json(shippedCommunes())));
    vi.stubGlobal('fetch', served);
  });

  it('fetches no commune before a place is there or about to be typed', async () => {
    renderFields();
    expect(served).not.toHaveBeenCalled();
    await userEvent.click(field());
    expect(served).toHaveBeenCalledOnce();
  });

  it('completes a commune with its EPCI and département, and ticks the territory, which can be unticked', async () => {
    const held = renderFields();
    await userEvent.type(field(), 'lewar');
    const option = await screen.findByRole('option', { name: /Lewarde/u }, SOON);
    expect(option).toHaveTextContent('CA Coeur d\'Ostrevent · Nord');
    await userEvent.click(option);
    expect(held.written).toMatchObject({ places: ['Lewarde'], territories: ['59'] });
    expect(chips()).toHaveTextContent('CA Coeur d\'Ostrevent');
    expect(nord()).toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent('Nord, d’après Lewarde.');

    await userEvent.click(nord());
    expect(held.written).toMatchObject({ places: ['Lewarde'], territories: [] });
    await userEvent.click(screen.getByRole('button', { name: 'Cocher Nord' }));
    expect(nord()).toBeChecked();
    await userEvent.click(within(chips()).getByRole('button', { name: 'Retirer Lewarde' }));
    expect(held.written).toMatchObject({ places: [], territories: ['59'] });
  });

  it('keeps an unknown name as typed, and marks it', async () => {
    const held = renderFields();
    await userEvent.type(field(), 'Trifouillis <b>les Oies</b>');
    await addTyped();
    expect(held.written).toMatchObject({ places: ['Trifouillis <b>les Oies</b>'], territories: [] });
    expect(await within(chips()).findByText('commune inconnue', undefined, SOON)).toBeVisible();
  });

  it('chooses between no namesakes: the département is written with the name, or the name is marked', async () => {
    const held = renderFields({ places: ['Beaumont'] });
    expect(await within(chips()).findByText('plusieurs communes de ce nom', undefined, SOON)).toBeVisible();
    await userEvent.type(field(), 'saint-aubin');
    await userEvent.click(await screen.findByRole('option', { name: 'Saint-Aubin', description: 'CA des Deux Baies en Montreuillois · Pas-de-Calais' }, SOON));
    expect(held.written).toMatchObject({ places: ['Beaumont', 'Saint-Aubin (Pas-de-Calais)'], territories: ['62'] });
  });

  it('offers the places already used first, and knows where the dossier says they are', async () => {
    const held = renderFields();
    await userEvent.type(field(), 'gare');
    const [first] = await screen.findAllByRole('option');
    expect(first).toHaveTextContent('Gare de Lens');
    if (first !== undefined) await userEvent.click(first);
    expect(held.written).toMatchObject({ places: ['Gare de Lens'], territories: ['62'] });
    expect(within(chips()).queryByText('commune inconnue')).toBeNull();
  });

  it('goes on without the list of communes, and says so', async () => {
    served.mockImplementation(() => Promise.reject(new TypeError('Failed to fetch')));
    const held = renderFields();
    await userEvent.type(field(), 'Lewarde');
    expect(await screen.findByText(/La liste des communes n’a pas pu être lue/u)).toBeVisible();
    await addTyped();
    expect(held.written).toMatchObject({ places: ['Lewarde'] });
    expect(within(chips()).queryByText('commune inconnue')).toBeNull();
  });
});
