import { describe, expect, it } from 'vitest';
import { parseRna, parseSiret } from '#domain/budget/registration-numbers';

const faultOf = (result: ReturnType<typeof parseSiret>) => (result.ok ? null : result.reason);

describe('a SIRET typed by hand', () => {
  it('is read with its spaces when its key is right', () => {
    expect(parseSiret('732 829 320 00074')).toEqual({ ok: true, value: '73282932000074' });
    expect(parseSiret('73282932000074 ')).toEqual({ ok: true, value: '73282932000074' });
  });

  it('is refused with what is wrong', () => {
    expect(faultOf(parseSiret('732 829 320 00075'))).toBe('wrong-key');
    expect(faultOf(parseSiret('723 829 320 00074'))).toBe('wrong-key');
    expect(faultOf(parseSiret('732 829 320'))).toBe('wrong-length');
    expect(faultOf(parseSiret('SIRET 73282932000074'))).toBe('not-digits');
    expect(faultOf(parseSiret(''))).toBe('not-digits');
  });

  it('of La Poste is judged by the sum of its digits', () => {
    expect(parseSiret('356 000 000 00048').ok).toBe(true);
    expect(parseSiret('356 000 000 09075').ok).toBe(true);
    expect(faultOf(parseSiret('356 000 000 09076'))).toBe('wrong-key');
  });
});

describe('an RNA number typed by hand', () => {
  it('is a W and nine digits, 2A or 2B standing for two of them in Corsica', () => {
    expect(parseRna('w 623 001 234')).toEqual({ ok: true, value: 'W623001234' });
    expect(parseRna('W2A1 001234')).toEqual({ ok: true, value: 'W2A1001234' });
    expect(parseRna('w2b2001234')).toEqual({ ok: true, value: 'W2B2001234' });
    expect(parseRna('W2C2001234')).toEqual({ ok: false, reason: 'not-digits' });
    expect(parseRna('W2A100123')).toEqual({ ok: false, reason: 'wrong-length' });
    expect(parseRna('623001234')).toEqual({ ok: false, reason: 'not-digits' });
    expect(parseRna('W62300123')).toEqual({ ok: false, reason: 'wrong-length' });
  });
});
