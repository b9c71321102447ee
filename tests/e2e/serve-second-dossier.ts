import type { Page } from 'playwright-core';
import type { DossierContent } from '#domain/dossier/dossier-file';
import { secondDossierFile } from '#tests/fixtures/dossiers/second-dossier';

/** The files of the shipped dossier as the built application names them. */
const SHIPPED = /\/(?:convention|report-2022|programme-2023|links-2022-2023)[^/]*\.json/u;

/**
 * Serves the second dossier in place of the one that ships, so that the application loads it by its usual path. To be
 * called before the first `goto` of a page whose storage is empty.
 */
export const serveSecondDossier = async (page: Page, over: Partial<DossierContent['tables']> = {}): Promise<void> => {
  const whole = secondDossierFile(over);
  const rest = { ...whole, tables: {} };
  await page.route(SHIPPED, async (route) => {
    const isFirst = /\/convention[^/]*\.json/u.test(route.request().url());
    await route.fulfill({ json: isFirst ? whole : rest });
  });
};
