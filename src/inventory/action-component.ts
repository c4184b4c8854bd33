import type { Location, Pin } from '../domain/component.ts';
import type { Problem } from '../domain/errors.ts';
import { makePurl } from '../domain/purl.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ParsedComponent } from './format.ts';
import { quote } from './quote.ts';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})$/;
const REPOSITORY = /^[A-Za-z0-9._-]{1,100}$/;

export interface ActionUse {
  /** `owner/repository[/path][@ref]`, without quotes. */
  readonly text: string;
  readonly kind: 'action' | 'workflow';
  readonly location: Location;
  /** The remark behind it on the same line. */
  readonly comment?: string;
}

/**
 * The component that a `uses:` of another repository stands for. Exact only with a full commit (40 or 64 hex
 * digits, either case); a tag, a branch, a short commit and no reference at all are loose.
 */
export function makeActionComponent(use: ActionUse): Result<ParsedComponent, Problem> {
  // Tags may hold an @ themselves: the first one separates.
  const at = use.text.indexOf('@');
  const path = at < 0 ? use.text : use.text.slice(0, at);
  const undecidable = use.text.includes('${{');
  const ref = at < 0 || undecidable ? '' : use.text.slice(at + 1);
  const [owner = '', repository = '', ...subpath] = path.split('/');
  if (!undecidable && (!OWNER.test(owner) || !REPOSITORY.test(repository) || /^\.{1,2}$/.test(repository))) {
    return err(refuse(use, 'names no repository'));
  }
  const name = undecidable
    ? path
        .replace(/\s+/g, '')
        .replace(/[^A-Za-z0-9._${}/-]+/g, '_')
        .slice(0, 200)
    : path;
  const purl = undecidable
    ? makePurl({ type: 'github', name: name.replaceAll('/', '_') })
    : makePurl({
        type: 'github',
        namespace: owner,
        name: repository,
        version: ref,
        subpath: subpath.join('/'),
      });
  if (!purl.ok) return err(refuse(use, `cannot be named: ${purl.error}`));
  const claimed = use.comment === undefined ? undefined : readVersionComment(use.comment);
  const pin: Pin = {
    state: undecidable ? 'undecidable' : COMMIT.test(ref) ? 'exact' : 'loose',
    kind: use.kind,
    text: use.text,
    ...(claimed !== undefined ? { comment: claimed } : {}),
  };
  return ok({
    purl: purl.value,
    ecosystem: 'github',
    name,
    version: ref,
    scope: 'build',
    direct: true,
    integrity: [],
    source: undecidable
      ? { kind: 'registry' }
      : {
          kind: 'git',
          url: `https://github.com/${owner}/${repository}`,
          ...(pin.state === 'exact' ? { commit: ref.toLowerCase() } : {}),
        },
    locations: [use.location],
    dependsOn: [],
    pin,
  });
}

/**
 * The version that a remark claims: `v4.2.2`, `tag=v4`, `pin@v4`, `ratchet:owner/name@v4`, `name/v0.2.2`, and
 * pre-commit's `frozen: v4`. Undefined when its first word is none.
 */
export function readVersionComment(comment: string): string | undefined {
  const word =
    comment
      .trim()
      .replace(/^frozen:\s*/, '')
      .split(/\s/, 1)[0] ?? '';
  if (word.length > 200) return undefined;
  const version = word.replace(/^(?:tag=|version=|pin@|@|ratchet:[^@]*@)/, '').replace(/[,;]$/, '');
  return /^(?:[A-Za-z][\w.-]*[/@-])?v?\d[\w.+-]*$/.test(version) ? version : undefined;
}

function refuse(use: ActionUse, why: string): Problem {
  return {
    code: 'bad-name',
    severity: 'broken',
    message: `The reference ${quote(use.text)} ${why}.`,
    location: use.location,
  };
}
