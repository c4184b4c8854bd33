import type { SimpleFile, SimpleProject } from './pypi-simple.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#39': "'",
  apos: "'",
};
const MAX_ANCHORS = 100_000;

/**
 * The HTML form of the simple API (PEP 503, with PEP 592 yanked and PEP 792 status). Reads anchors only; `undefined`
 * when the page is not a project's page.
 */
export function readSimpleHtml(text: string): SimpleProject | undefined {
  const files: SimpleFile[] = [];
  let anchors = 0;
  let at = 0;
  while (anchors < MAX_ANCHORS) {
    const start = indexOfTag(text, at);
    if (start < 0) break;
    const end = text.indexOf('>', start);
    if (end < 0) return undefined;
    anchors++;
    at = end + 1;
    const attributes = readAttributes(text.slice(start + 2, Math.min(end, start + 8192)));
    const href = attributes.get('href');
    if (href === undefined) continue;
    const file = readFile(href, attributes);
    if (file !== undefined) files.push(file);
  }
  const status =
    /<meta\s+name="pypi:project-status"\s+content="(active|archived|deprecated|quarantined)"/i.exec(
      text.slice(0, 8192),
    )?.[1] as SimpleProject['status'] | undefined;
  // A login page has links too, but none to a distribution; an empty project page has no link at all.
  if (files.length === 0 && anchors > 0) return undefined;
  if (files.length === 0 && /<(?:form|input)\b/i.test(text)) return undefined;
  if (!/<\/(?:body|html)\s*>/i.test(text.slice(-4096)) && files.length === 0) return undefined;
  return {
    files,
    versions: [],
    ...(status !== undefined ? { status } : {}),
    statesStatus: status !== undefined,
    statesTimes: false,
    statesProvenance: files.some((file) => file.provenance !== undefined),
  };
}

function indexOfTag(text: string, from: number): number {
  for (let at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
    const tag = text.charCodeAt(at + 1) | 32;
    if (tag === 97 && /\s/.test(text[at + 2] ?? '')) return at;
  }
  return -1;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(
    /([a-z][a-z0-9-]{0,40})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi,
  )) {
    const [, name = '', double, single, bare] = match;
    attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

function readFile(href: string, attributes: ReadonlyMap<string, string>): SimpleFile | undefined {
  const [address = '', fragment = ''] = href.split('#', 2);
  const last = address.split('?', 1)[0]?.split('/').pop() ?? '';
  const filename = decodePercent(last);
  if (!/\.(?:whl|zip|egg|exe|msi|rpm|tgz|tar\.(?:gz|bz2|xz|Z))$/.test(filename)) return undefined;
  const [algorithm = '', digest = ''] = fragment.split('=', 2);
  const yanked = attributes.get('data-yanked');
  const provenance = attributes.get('data-provenance');
  return {
    filename,
    url: address,
    hashes: digest === '' ? [] : [[algorithm, digest]],
    yanked: yanked === undefined ? false : yanked === '' ? true : yanked,
    ...(provenance !== undefined && provenance !== '' ? { provenance } : {}),
  };
}

function decodeEntities(text: string): string {
  return text.replace(/&([a-z]{2,4}|#\d{2});/g, (whole, name: string) =>
    Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole,
  );
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
