import type { Page } from 'playwright-core';

/** What a slide shows at its true size: the smallest words outside of its foot, and what would be cut. */
export interface SlideOnScreen {
  /** « 3 sur 14 ». */
  readonly rank: string;
  readonly title: string;
  /** In pixels; texts are seen, not those for screen readers only. */
  readonly smallest: { readonly size: number; readonly text: string };
  /** By how many pixels the content is taller than its place. */
  readonly beyond: number;
  /** Texts that are wider than the slide. */
  readonly cut: readonly string[];
}

/** Measures every text of the slide that is shown. */
export const slideOnScreen = (page: Page): Promise<SlideOnScreen> =>
  page.getByRole('region', { name: 'Présentation', exact: true }).evaluate((stage) => {
    const body = stage.querySelector('[class*="body"]');
    const foot = stage.querySelector('[class*="foot"]');
    const texts: { readonly size: number; readonly text: string; readonly right: number }[] = [];
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement, textContent } = node;
      if (parentElement === null || textContent === null || textContent.trim() === '') continue;
      if (foot?.contains(parentElement) === true || parentElement.closest('.visually-hidden, option') !== null) continue;
      texts.push({ size: Number.parseFloat(getComputedStyle(parentElement).fontSize), text: textContent, right: parentElement.getBoundingClientRect().right });
    }
    for (const field of stage.querySelectorAll('input, select, button')) {
      if (foot?.contains(field) !== true) texts.push({ size: Number.parseFloat(getComputedStyle(field).fontSize), text: field.tagName, right: field.getBoundingClientRect().right });
    }
    const edge = stage.getBoundingClientRect().right;
    const smallest = texts.toSorted((a, b) => a.size - b.size)[0] ?? { size: 0, text: '' };
    return {
      rank: foot?.querySelector('b')?.textContent ?? '',
      title: stage.querySelector('h1')?.textContent ?? '',
      smallest: { size: smallest.size, text: smallest.text },
      beyond: body === null ? 0 : body.scrollHeight - body.clientHeight,
      cut: texts.filter(({ right }) => right > edge + 1).map(({ text }) => text),
    };
  });
