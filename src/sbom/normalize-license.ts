import parseExpression from 'spdx-expression-parse';

/** A licence as an SBOM can carry it. */
export type License =
  /** `raw` is present when the registry wrote it in other words. */
  | { readonly kind: 'expression'; readonly expression: string; readonly raw?: string }
  | { readonly kind: 'name'; readonly name: string };

const MAX_EXPRESSION = 512;

/** What people write for one licence and one only. Lower case, without `the`, `license`, punctuation. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['mit', 'MIT'],
  ['mit mit', 'MIT'],
  ['mit expat', 'MIT'],
  ['expat', 'MIT'],
  ['isc', 'ISC'],
  ['apache 2', 'Apache-2.0'],
  ['apache 2.0', 'Apache-2.0'],
  ['apache software 2.0', 'Apache-2.0'],
  ['apache version 2.0', 'Apache-2.0'],
  ['asl 2.0', 'Apache-2.0'],
  ['bsd 2 clause', 'BSD-2-Clause'],
  ['2 clause bsd', 'BSD-2-Clause'],
  ['simplified bsd', 'BSD-2-Clause'],
  ['bsd 3 clause', 'BSD-3-Clause'],
  ['3 clause bsd', 'BSD-3-Clause'],
  ['new bsd', 'BSD-3-Clause'],
  ['modified bsd', 'BSD-3-Clause'],
  ['mpl 2.0', 'MPL-2.0'],
  ['mozilla public 2.0', 'MPL-2.0'],
  ['mozilla public 2.0 mpl 2.0', 'MPL-2.0'],
  ['unlicense', 'Unlicense'],
  ['unlicense unlicense', 'Unlicense'],
  ['cc0 1.0', 'CC0-1.0'],
  ['boost software 1.0', 'BSL-1.0'],
]);

const cache = new Map<string, License | undefined>();
const MAX_CACHE = 4096;

/**
 * Reads what a registry says about a licence. An SPDX expression (SPDX 2.3 annex D; identifiers compared without
 * case) stays one; a name that can mean only one licence becomes its identifier; everything else, such as `BSD`,
 * `GPL` or npm's `UNLICENSED`, keeps its words. `undefined`: nothing is stated.
 */
export function normalizeLicense(raw: string): License | undefined {
  const known = cache.get(raw);
  if (known !== undefined || cache.has(raw)) return known;
  const license = readLicense(raw);
  if (cache.size >= MAX_CACHE) cache.clear();
  if (raw.length <= MAX_EXPRESSION) cache.set(raw, license);
  return license;
}

function readLicense(raw: string): License | undefined {
  const text = raw.trim();
  if (text === '' || text === 'UNKNOWN' || text === 'NOASSERTION') return undefined;
  const name: License = { kind: 'name', name: text };
  // UNLICENSED is npm's word for "no licence granted", not the Unlicense.
  if (text.length > MAX_EXPRESSION || text === 'UNLICENSED' || text === 'NONE') return name;
  const found = isExpression(text) ? text : (fixExpression(text) ?? NAMES.get(simplify(text)));
  if (found === undefined) return name;
  return { kind: 'expression', expression: found, ...(found !== text ? { raw: text } : {}) };
}

/** Cargo's old `MIT/Apache-2.0` is documented as OR; identifiers and operators may come in another case. */
function fixExpression(text: string): string | undefined {
  if (!/^[\w.+\-()/ :]+$/.test(text)) return undefined;
  const spaced = text.replaceAll('/', ' OR ').replace(/ {2,}/g, ' ');
  const fixed = spaced
    .split(/([ ()])/)
    .map((word) => (/^(?:and|or|with)$/i.test(word) ? word.toUpperCase() : properCase(word)))
    .join('');
  return isExpression(fixed) ? fixed : undefined;
}

let identifiers: ReadonlyMap<string, string> | undefined;

function properCase(word: string): string {
  if (word === '' || /[ ():]/.test(word)) return word;
  identifiers ??= new Map(COMMON.map((id) => [id.toLowerCase(), id]));
  return identifiers.get(word.toLowerCase()) ?? word;
}

/** Identifiers that registries are seen to write in another case. */
const COMMON: readonly string[] = [
  '0BSD AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.1 Apache-2.0 Artistic-2.0',
  'BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause BSD-4-Clause BSL-1.0 BUSL-1.1 CC-BY-3.0 CC-BY-4.0 CC0-1.0',
  'CDDL-1.0 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.2 GPL-2.0 GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0-only',
  'GPL-3.0-or-later HPND ISC LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only',
  'LGPL-3.0-or-later MIT MIT-0 MPL-1.1 MPL-2.0 MS-PL NCSA OFL-1.1 OpenSSL PSF-2.0 Python-2.0',
  'Unicode-3.0 Unicode-DFS-2016 Unlicense UPL-1.0 WTFPL Zlib ZPL-2.1',
].flatMap((line) => line.split(' '));

function isExpression(text: string): boolean {
  try {
    parseExpression(text);
    // A reference into another document cannot be resolved from here.
    return !text.includes('DocumentRef-');
  } catch {
    return false;
  }
}

const CLASSIFIER = /^License :: (?:OSI Approved :: )?/;

function simplify(text: string): string {
  return text
    .replace(CLASSIFIER, '')
    .toLowerCase()
    .replace(/[(),"'\-_]+/g, ' ')
    .replace(/\b(?:the|licen[cs]ed?)\b/g, ' ')
    .replace(/\bv(?=\d)/g, '')
    .replace(/ +/g, ' ')
    .trim();
}
