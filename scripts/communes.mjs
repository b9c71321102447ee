/**
 * Writes data/communes/communes.json from @etalab/decoupage-administratif. Run by hand, once a year:
 * `npm install --save-exact --save-dev @etalab/decoupage-administratif@latest && node scripts/communes.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * @typedef {{ code: string, nom: string }} Named
 * @typedef {Named & { chefLieu?: string, commune?: string }} PublishedCommune
 * @typedef {Named & { membres: Named[] }} PublishedEpci
 * @typedef {[code: string, name: string, within?: string]} Row
 */

const require = createRequire(import.meta.url);

const PUBLISHED = dirname(require.resolve('@etalab/decoupage-administratif/package.json'));

/** @param {'communes' | 'departements' | 'epci'} name */
const textOf = (name) => readFileSync(join(PUBLISHED, 'data', `${name}.json`), 'utf8');

/** @param {string} name */
const written = (name) => name.replace(/\s+/gu, ' ').trim();

/** @param {string} left @param {string} right */
const inOrder = (left, right) => (left < right ? -1 : left > right ? 1 : 0);

/** The commune that a former commune or a city's district is now part of. @param {PublishedCommune} one */
const wholeOf = ({ chefLieu, commune }) => chefLieu ?? commune;

/**
 * Former communes and districts are places too, but those named like the commune they belong to would only be said twice.
 * @param {PublishedCommune[]} communes
 */
const worthNaming = (communes) => {
  const names = new Map(communes.filter((one) => wholeOf(one) === undefined).map(({ code, nom }) => [code, nom]));
  return communes
    .filter((one) => names.get(wholeOf(one) ?? '') !== one.nom)
    .toSorted((left, right) => inOrder(left.code, right.code) || inOrder(left.nom, right.nom));
};

/** By EPCI; the communes of none are under an empty code. @param {PublishedEpci[]} epcis */
const rowsByEpci = (epcis) => {
  const epciOf = new Map(epcis.flatMap(({ code, membres }) => membres.map((member) => [member.code, code])));
  const rows = new Map([...epcis.map(({ code }) => code), ''].map((code) => [code, /** @type {Row[]} */ ([])]));
  /** @type {PublishedCommune[]} */
  const communes = JSON.parse(textOf('communes'));
  for (const one of worthNaming(communes)) {
    const whole = wholeOf(one);
    rows.get(epciOf.get(whole ?? one.code) ?? '')?.push(whole === undefined ? [one.code, written(one.nom)] : [one.code, written(one.nom), whole]);
  }
  return rows;
};

/** One EPCI a line, so that a change shows as one line. Codes stay texts: a number would lose the first 0 of the Ain. */
export const communesText = () => {
  /** @type {PublishedEpci[]} */
  const epcis = JSON.parse(textOf('epci'));
  /** @type {Named[]} */
  const departements = JSON.parse(textOf('departements'));
  const departments = departements.map(({ code, nom }) => [code, written(nom)]);
  const rows = rowsByEpci(epcis);
  const sorted = epcis.toSorted((left, right) => inOrder(left.code, right.code));
  const groups = [...sorted.map(({ code, nom }) => ({ code, name: written(nom), communes: rows.get(code) })), { communes: rows.get('') }];
  const head = JSON.stringify({ format: 'jalon-communes', departments }).slice(0, -1);
  return `${head},"epcis":[\n${groups.map((group) => JSON.stringify(group)).join(',\n')}\n]}\n`;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(fileURLToPath(new URL('../data/communes/communes.json', import.meta.url)), communesText());
}
