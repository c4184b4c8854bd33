import { err, ok } from '../../src/domain/result.ts';
import { parseImageReference, isFullDigest } from '../../src/inventory/image-reference.ts';
import { readVersionComment } from '../../src/inventory/action-component.ts';
import type { FindReferences } from '../../src/pin/read-file.ts';
import type { Found, Reference, Target } from '../../src/pin/reference.ts';
import type { GitRemote, ImageRegistry, RemoteRefs } from '../../src/ports.ts';

/** 40 digits that begin with the given ones. */
export function commit(digits: string): string {
  return digits.padEnd(40, '0');
}

export function digestOf(digits: string): string {
  return `sha256:${digits.padEnd(64, '0')}`;
}

const LINE =
  /^(?<lead>\s*(?:-\s+)?\{?\s*["']?(?:uses|rev|image)["']?\s*:\s+(?:&\w+\s+)?|FROM\s+)(?<quote>["']?)(?<value>[^\s"'#},]+)\k<quote>(?<rest>[^#]*)(?<remark>#.*)?$/;

/**
 * A finder that reads one reference a line, by a pattern: enough to test what is done with references, and nothing
 * like the real one.
 */
export const findByLine: FindReferences = (path, text) => {
  if (path.endsWith('.txt')) return findRequirements(path, text);
  if (!/\.ya?ml$|Dockerfile$/.test(path)) return undefined;
  const references: Reference[] = [];
  let start = 0;
  for (const [i, whole] of text.split('\n').entries()) {
    const line = whole.replace(/\r$/, '');
    const groups = LINE.exec(line)?.groups;
    if (groups !== undefined && !/^\s*#/.test(line)) {
      const { lead = '', quote = '', value = '', rest = '', remark } = groups;
      const at = start + lead.length + quote.length;
      const remarkAt = at + value.length + quote.length + rest.length;
      references.push({
        ...describe(value, /image|FROM/.test(lead), /\brev/.test(lead)),
        location: { file: path, line: i + 1 },
        text: value,
        span: { start: at, end: at + value.length },
        style: quote === "'" ? 'single' : quote === '"' ? 'double' : 'plain',
        ...(remark === undefined ? {} : readRemark(remark, remarkAt)),
      });
    }
    start += whole.length + 1;
  }
  return { references, problems: [] };
};

function readRemark(remark: string, at: number): Pick<Reference, 'comment' | 'claimed'> {
  const raw = remark.trimEnd();
  const claimed = readVersionComment(raw.slice(1));
  return {
    comment: { text: raw.slice(1).trim(), span: { start: at, end: at + raw.length } },
    ...(claimed === undefined ? {} : { claimed }),
  };
}

function describe(
  value: string,
  isImage: boolean,
  isRev: boolean,
): Pick<Reference, 'kind' | 'state' | 'target'> {
  if (isRev) {
    const target: Target = { kind: 'git', url: 'https://git.example/hooks', ref: value };
    return { kind: 'hook', state: stateOf(value), target };
  }
  if (value.includes('${'))
    return { kind: isImage ? 'image' : 'action', state: 'undecidable', target: { kind: 'none' } };
  if (isImage || value.startsWith('docker://')) {
    const image = parseImageReference(value.replace(/^docker:\/\//, ''));
    if (image === undefined) return { kind: 'image', state: 'undecidable', target: { kind: 'none' } };
    const exact = image.digest !== undefined && isFullDigest(image.digest);
    return { kind: 'image', state: exact ? 'exact' : 'loose', target: { kind: 'image', image } };
  }
  if (/^(?:\.|\$)/.test(value)) return { kind: 'action', state: 'own', target: { kind: 'none' } };
  const at = value.indexOf('@');
  const [owner = '', name = '', ...rest] = (at < 0 ? value : value.slice(0, at)).split('/');
  const ref = at < 0 ? '' : value.slice(at + 1);
  const target: Target = { kind: 'action', repository: `${owner}/${name}`, path: rest.join('/'), ref };
  return { kind: 'action', state: stateOf(ref), target };
}

function stateOf(ref: string): 'exact' | 'loose' {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref) ? 'exact' : 'loose';
}

function findRequirements(path: string, text: string): Found {
  const references: Reference[] = [];
  for (const match of text.matchAll(/^([a-z][a-z0-9-]*)(?:==([\w.]+))?[^\s#\\]*/gim)) {
    const [value, name = '', version] = match;
    let end = text.indexOf('\n', match.index);
    while (end > 0 && /\\\r?$/.test(text.slice(0, end))) end = text.indexOf('\n', end + 1);
    const hashes = text.slice(match.index, end < 0 ? text.length : end).match(/sha256:[0-9a-f]{64}/g) ?? [];
    references.push({
      kind: 'requirement',
      location: { file: path, line: text.slice(0, match.index).split('\n').length },
      text: value,
      span: { start: match.index, end: match.index + value.length },
      style: 'plain',
      state: version !== undefined && hashes.length > 0 ? 'exact' : 'loose',
      target: {
        kind: 'python',
        name: name.toLowerCase(),
        hashes,
        ...(version === undefined ? {} : { version }),
      },
    });
  }
  return { references, problems: [] };
}

/** The reference of one line, for tests of what becomes of it. */
export function only(text: string, path = '.github/workflows/ci.yml'): Reference {
  const [reference] = findByLine(path, text)?.references ?? [];
  if (reference === undefined) throw new Error(`no reference in ${JSON.stringify(text)}`);
  return reference;
}

/** `v4` to a commit, or to a tag object and its commit; names without `refs/` are tags. */
export type Tags = Readonly<Record<string, string | { readonly object: string; readonly commit: string }>>;

export function remoteRefs(tags: Tags): RemoteRefs {
  return {
    url: 'https://git.example/a/b',
    refs: Object.entries(tags)
      .map(([name, to]) => ({
        name: name.startsWith('refs/') ? name : `refs/tags/${name}`,
        ...(typeof to === 'string' ? { object: to, commit: to } : to),
      }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    evidence: { kind: 'git', repository: 'https://git.example/a/b', ref: '', commit: '' },
  };
}

/** Remotes by `owner/name` or address, with the times of commits in milliseconds. `asked` holds every question. */
export function standInRemote(
  repositories: Readonly<Record<string, Tags>>,
  times: Readonly<Record<string, number>> = {},
): GitRemote & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    urlOf: (repository) => `https://git.example/${repository}`,
    refs: async (url) => {
      asked.push(`refs ${url}`);
      const tags = repositories[url.replace('https://git.example/', '')];
      return tags === undefined
        ? err({ kind: 'not-found', message: 'there is no such repository' })
        : ok(remoteRefs(tags));
    },
    commitTime: async (url, name) => {
      asked.push(`time ${url} ${name}`);
      const time = times[name];
      return time === undefined ? err({ kind: 'timeout', message: 'no answer in time' }) : ok(time);
    },
    reach: async () => err({ kind: 'unsupported', message: 'not asked' }),
    file: async () => err({ kind: 'unsupported', message: 'not asked' }),
  };
}

export function standInImages(digests: Readonly<Record<string, string>>): ImageRegistry {
  return {
    resolve: async ({ path, tag }) => {
      const digest = digests[`${path}:${tag ?? 'latest'}`];
      return digest === undefined
        ? err({ kind: 'not-found', message: 'the registry has no such tag' })
        : ok({
            digest,
            mediaType: 'application/vnd.oci.image.index.v1+json',
            platforms: ['linux/amd64'],
            evidence: { kind: 'http', url: 'https://docker.example/', fetchedAt: '', sha256: '' },
          });
    },
  };
}
