import type { SignerClaims } from '../domain/provenance.ts';
import { quote } from '../rules/quote.ts';

/** Who and what an artifact's attestation must come from. Every part that is given must hold, each compared exactly. */
export interface ArtifactDemand {
  /** The hosting service, without a slash at the end: `https://github.com`. */
  readonly server: string;
  /** `owner/name` of the source, or all of an owner's. */
  readonly repo?: string;
  readonly owner?: string;
  /** The numbers that the service gives them now; names can be transferred, numbers cannot. */
  readonly repositoryId?: string;
  readonly ownerId?: string;
  /** The workflow that signed, when it need not be just any of the source repository. */
  readonly signer?: SignerWorkflow;
  /** `owner/name` that the workflow that signed lies in. */
  readonly signerRepo?: string;
  readonly sourceRef?: string;
  readonly sourceDigest?: string;
  readonly trigger?: string;
  readonly denySelfHosted?: boolean;
  /** Subject alternative name, in place of what the repository implies. */
  readonly identity?: string;
  readonly issuer: string;
}

export interface SignerWorkflow {
  /** `owner/name` */
  readonly repo: string;
  /** `.github/workflows/release.yml` */
  readonly path: string;
  readonly ref?: string;
}

const FOLDER = '.github/workflows/';
const SIGNER = /^(https:\/\/[^/@]+)\/([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^@]+)@(.+)$/;

/**
 * The workflow that a user names: a file of `.github/workflows` of the repository, or `[HOST/]OWNER/NAME/PATH[@REF]` of
 * another one. `undefined`: neither.
 */
export function parseSignerWorkflow(
  text: string,
  context: { readonly server: string; readonly repo: string | undefined },
): SignerWorkflow | undefined {
  const at = text.indexOf('@');
  const whole = at < 0 ? text : text.slice(0, at);
  const ref = at < 0 ? undefined : text.slice(at + 1);
  const host = new URL(context.server).host.toLowerCase();
  const place = whole.toLowerCase().startsWith(`${host}/`) ? whole.slice(host.length + 1) : whole;
  const own = place.startsWith(FOLDER) || !place.includes('/');
  const [, repo, path] = own
    ? ['', context.repo, place.startsWith(FOLDER) ? place : `${FOLDER}${place}`]
    : (/^([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/.+)$/.exec(place) ?? []);
  if (repo === undefined || path === undefined || ref === '' || !/^[^\s@]+\.ya?ml$/.test(path))
    return undefined;
  return { repo, path, ...(ref !== undefined ? { ref } : {}) };
}

/** Everything in which a verified signer is not who is demanded, as sentences; none when it is. */
export function compareDemand(claims: SignerClaims | undefined, demand: ArtifactDemand): readonly string[] {
  if (claims === undefined) return ['it was signed by a key, which says nothing of a repository'];
  const wrong: string[] = [];
  const expect = (what: string, is: string | undefined, wanted: string | undefined): void => {
    if (wanted !== undefined && is !== wanted) wrong.push(`its ${what} is ${show(is)}, not ${quote(wanted)}`);
  };
  expect('issuer', claims.issuer, demand.issuer);
  const { server, repo, owner } = demand;
  const source = claims.repository === undefined ? undefined : below(claims.repository, server);
  if (repo !== undefined && !isSame(source, repo)) {
    wrong.push(`it was built from ${show(claims.repository)}, not from ${quote(`${server}/${repo}`)}`);
  }
  if (owner !== undefined && !isSame(source?.split('/')[0], owner)) {
    wrong.push(
      `it was built from ${show(claims.repository)}, not from one of ${quote(`${server}/${owner}`)}`,
    );
  }
  expect('repository id', claims.repositoryId, demand.repositoryId);
  expect('owner id', claims.ownerId, demand.ownerId);
  wrong.push(...compareSigner(claims, demand));
  expect('ref', claims.ref, demand.sourceRef);
  expect('commit', claims.commit, demand.sourceDigest);
  expect('trigger', claims.trigger, demand.trigger);
  if (demand.denySelfHosted === true && claims.runner !== 'github-hosted') {
    wrong.push(`it was built on ${show(claims.runner)}, not on a runner of the service`);
  }
  return wrong;
}

/** The subject alternative name: as given, or a workflow of the repository that signs. */
function compareSigner({ san }: SignerClaims, demand: ArtifactDemand): readonly string[] {
  const { identity, signer, server } = demand;
  if (identity !== undefined) {
    return san === identity ? [] : [`it was signed by ${show(san)}, not by ${quote(identity)}`];
  }
  const [, host, repo, path, ref] = SIGNER.exec(san ?? '') ?? [];
  if (host?.toLowerCase() !== server.toLowerCase() || repo === undefined) {
    return [`it was signed by ${show(san)}, which is no workflow of ${quote(server)}`];
  }
  const wanted = signer?.repo ?? demand.signerRepo ?? demand.repo;
  const isFromOwner = wanted === undefined && isSame(repo.split('/')[0], demand.owner ?? '');
  if (!isFromOwner && !isSame(repo, wanted ?? '')) {
    return [`it was signed by a workflow of ${quote(repo)}, not of ${quote(wanted ?? demand.owner ?? '')}`];
  }
  if (signer === undefined) return [];
  if (path !== signer.path)
    return [`it was signed by the workflow ${show(path)}, not by ${quote(signer.path)}`];
  return signer.ref === undefined || signer.ref === ref
    ? []
    : [`it was signed by that workflow at ${show(ref)}, not at ${quote(signer.ref)}`];
}

/** `owner/name` of an address on that server. */
function below(address: string, server: string): string | undefined {
  const prefix = `${server.toLowerCase()}/`;
  return address.toLowerCase().startsWith(prefix) ? address.slice(prefix.length) : undefined;
}

/** Hosts treat owners and repositories without regard to case. */
function isSame(a: string | undefined, b: string): boolean {
  return a !== undefined && a.toLowerCase() === b.toLowerCase();
}

function show(text: string | undefined): string {
  return text === undefined ? 'not stated' : quote(text);
}
