import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * The rules of accessibility over a page as it stands, telling only what breaks them. No page holds a frame: the way to
 * run them that looks into none ("legacy") takes half of the time of the other, which opens a second page for each look.
 */
export const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);

/** Fails with each accessibility rule broken on the page as it stands, and where. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
}
