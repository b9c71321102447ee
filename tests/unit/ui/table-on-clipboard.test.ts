import { describe, expect, it } from 'vitest';
import { tableOnClipboard } from '#ui/charts/table-on-clipboard';

describe('the table of a chart on the clipboard', () => {
  const { text, html } = tableOnClipboard({
    columns: [{ key: 'what', label: 'Activité' }, { key: 'figure', label: 'Participants', numeric: true }],
    rows: [
      { key: 'a', cells: { what: { text: '=1+1' }, figure: { text: '1\u202f347', sortValue: 1347 } } },
      { key: 'b', cells: { what: { text: 'Le « Trail »' }, figure: { text: '≈\u202f500', sortValue: 500 } } },
      { key: 'c', cells: { what: { text: 'Sans chiffre' } } },
    ],
    total: { what: { text: 'Total' }, figure: { text: '12,5', sortValue: 12.5 } },
  });

  it('gives exact figures as numbers, and a doubtful one with its sign', () => {
    expect(text.split('\r\n')).toEqual(['Activité\tParticipants', "'=1+1\t1347", 'Le « Trail »\t≈\u202f500', 'Sans chiffre\t', 'Total\t12,5', '']);
  });

  it('keeps texts as texts for spreadsheets, which compute nothing of them', () => {
    expect(html).toContain('<td style="mso-number-format:&quot;\\@&quot;">=1+1</td><td>1347</td>');
  });
});
