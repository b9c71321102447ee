import { describe, expect, it } from 'vitest';
import { convocationDocument } from '#documents/docx/convocation-document';
import { minutesDocument } from '#documents/docx/minutes-document';
import { aSession } from '#tests/fixtures/builders/review-builder';
import { textsOf } from './docx-files';
import { MINUTES_WORDS, SESSION_CONTENT, SESSION_WORDS } from './session-files';

describe('the minutes of a session', () => {
  const texts = minutesDocument(SESSION_CONTENT, MINUTES_WORDS).blocks.flatMap(textsOf);

  it('give its facts, its agenda, and each conclusion by kind with who follows it up and by when', () => {
    expect(texts.slice(0, 6)).toEqual(['Projet du 16 mai 2023', 'Date : 15 mai 2023, 14 h 30', 'Lieu : à renseigner', '# Ordre du jour', '1 | Suites de la réunion précédente | ', '2 | Observer les berges | A.1 Berges']);
    expect(texts.slice(6, 11)).toEqual(['# Conclusions', '== Décisions', 'Retenir deux sites |  |  | ', '== Propositions', 'Publier la carte | A.1 Berges | Atelier | 2023-09']);
  });

  it('say how sure the organisation is of an objective, where it says so', () => {
    expect(texts.slice(11, 13)).toEqual(['# Météo', 'A.1 Berges | Appui nécessaire | Deux communes hésitent.']);
  });

  it('say what became of earlier conclusions, and end with the hash of the version', () => {
    expect(texts.slice(13)).toEqual([
      '# Suites',
      'Demande Relancer les communes | Atelier | 2023-01 | à suivre, échéance passée',
      'Information Un bureau d’études est choisi |  |  | ',
      'version du 15 mai 2023, empreinte 4b2f',
      'SIRET 12345678900012',
    ]);
  });

  it('hold no note of work, and say that nothing is recorded rather than leave a blank', () => {
    expect(texts.join('\n')).not.toContain('entre nous');
    const bare = minutesDocument({ session: aSession('technical'), conclusions: [], followed: [], objectives: [] }, { ...MINUTES_WORDS, stage: '', foot: [] });
    expect(bare.blocks.flatMap(textsOf)).toEqual(['Date : 15 mai 2023, 14 h 30', 'Lieu : à renseigner', '# Ordre du jour', 'aucun point', '# Conclusions', 'aucune conclusion']);
  });
});

describe('the invitation to a session', () => {
  it('says when and where, and the agenda with the objective of each point', () => {
    const texts = convocationDocument(SESSION_CONTENT, { ...SESSION_WORDS, opening: 'Vous êtes invités.', foot: [] }).blocks.flatMap(textsOf);
    expect(texts).toEqual(['Vous êtes invités.', 'Date : 15 mai 2023, 14 h 30', 'Lieu : à renseigner', '# Ordre du jour', '1 | Suites de la réunion précédente | ', '2 | Observer les berges | A.1 Berges']);
  });
});
