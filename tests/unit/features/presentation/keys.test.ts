import { describe, expect, it } from 'vitest';
import { moveOfKey } from '#features/presentation/keys';

const press = (key: string, over: Partial<Parameters<typeof moveOfKey>[0]> = {}) => ({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...over });

const around: Parameters<typeof moveOfKey>[1] = { singleKeys: true, on: 'page', scrolls: false };

describe('the keys of a presentation', () => {
  it.each([
    ['ArrowRight', 'next'], ['ArrowDown', 'next'], ['PageDown', 'next'], [' ', 'next'],
    ['ArrowLeft', 'previous'], ['ArrowUp', 'previous'], ['PageUp', 'previous'],
    ['Home', 'first'], ['End', 'last'], ['b', 'black'], ['.', 'black'], ['Escape', 'leave'],
  ])('moves as a clicker expects: %s', (key, move) => {
    expect(moveOfKey(press(key), around)).toBe(move);
  });

  it.each(['F5', 'F11', 'Tab', 'Enter', 'n'])('leaves %s to the browser', (key) => {
    expect(moveOfKey(press(key), around)).toBeNull();
  });

  it('leaves shortcuts, what is typed, and Space on a button', () => {
    expect(moveOfKey(press('ArrowLeft', { altKey: true }), around)).toBeNull();
    expect(moveOfKey(press('ArrowLeft'), { ...around, on: 'field' })).toBeNull();
    expect(moveOfKey(press(' '), { ...around, on: 'control' })).toBeNull();
    expect(moveOfKey(press(' ', { shiftKey: true }), around)).toBe('previous');
  });

  it('has no single printable key once those are switched off', () => {
    const off = { ...around, singleKeys: false };
    expect(moveOfKey(press('b'), off)).toBeNull();
    expect(moveOfKey(press('.'), off)).toBeNull();
    expect(moveOfKey(press('ArrowRight'), off)).toBe('next');
  });

  it('scrolls a slide that is longer than the screen', () => {
    const long = { ...around, scrolls: true };
    expect(moveOfKey(press('ArrowDown'), long)).toBeNull();
    expect(moveOfKey(press(' '), long)).toBeNull();
    expect(moveOfKey(press('ArrowRight'), long)).toBe('next');
  });
});
