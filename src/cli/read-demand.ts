import { err, ok, type Result } from '../domain/result.ts';
import { parseSignerWorkflow, type ArtifactDemand } from '../verify/artifact-demand.ts';
import type { ParsedArgs, UsageError } from './parse-args.ts';

type Env = Readonly<Record<string, string | undefined>>;

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}\/[A-Za-z0-9_.-]{1,100}$/;
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;
const PUBLIC = 'https://github.com';

/** Who must have built and signed, from the options of `verify FILE`. The first that has no meaning is the error. */
export function readDemand(args: ParsedArgs, env: Env): Result<ArtifactDemand, UsageError> {
  const value = (name: string): string | undefined => args.values.get(name);
  const repo = value('repo');
  const owner = value('owner');
  const server = readServer(env);
  const wrong = (message: string, hint: string) => err({ message, hint });
  if (server === undefined) {
    return wrong('GITHUB_SERVER_URL is no https address', 'Leave it unset for GitHub itself.');
  }
  const identity = value('certificate-identity');
  const isNamed = identity !== undefined && value('certificate-oidc-issuer') !== undefined;
  if (repo !== undefined ? owner !== undefined : owner === undefined && !isNamed) {
    return wrong(
      'give either --repo or --owner',
      'For example --repo cli/cli. What no workflow signed takes --certificate-identity and --certificate-oidc-issuer instead.',
    );
  }
  if (repo !== undefined && !REPOSITORY.test(repo)) {
    return wrong(`--repo is ${JSON.stringify(repo)}`, 'Write OWNER/NAME.');
  }
  if (owner !== undefined && !OWNER.test(owner)) {
    return wrong(`--owner is ${JSON.stringify(owner)}`, 'Write the name of an account or organisation.');
  }
  const signerRepo = value('signer-repo');
  if (signerRepo !== undefined && !REPOSITORY.test(signerRepo)) {
    return wrong(`--signer-repo is ${JSON.stringify(signerRepo)}`, 'Write OWNER/NAME.');
  }
  if (value('release') !== undefined && (repo === undefined || value('bundle') !== undefined)) {
    return wrong('--release needs --repo and asks the service', 'Leave --owner and --bundle out.');
  }
  if (args.positionals.length === 0 && value('release') === undefined) {
    return wrong('no file to verify', 'Name one: countersign verify FILE --repo OWNER/NAME.');
  }
  const workflow = value('workflow');
  const signer =
    workflow === undefined ? undefined : parseSignerWorkflow(workflow, { server, repo: signerRepo ?? repo });
  if (workflow !== undefined && signer === undefined) {
    return wrong(
      `--workflow is ${JSON.stringify(workflow)}`,
      'Write a file name like release.yml, or OWNER/NAME/.github/workflows/release.yml.',
    );
  }
  if (identity !== undefined && (signer !== undefined || signerRepo !== undefined)) {
    return wrong(
      '--certificate-identity is the whole identity',
      'Leave --workflow and --signer-repo out beside it.',
    );
  }
  return ok({
    server,
    issuer: value('certificate-oidc-issuer') ?? issuerOf(server),
    denySelfHosted: args.flags.has('deny-self-hosted'),
    ...given('repo', repo),
    ...given('owner', owner),
    ...given('signer', signer),
    ...given('signerRepo', signerRepo),
    ...given('identity', identity),
    ...given('sourceRef', value('source-ref')),
    ...given('sourceDigest', value('source-digest')?.toLowerCase()),
    ...given('trigger', value('trigger')),
  });
}

function readServer(env: Env): string | undefined {
  const text = env['GITHUB_SERVER_URL']?.trim().replace(/\/+$/, '') ?? '';
  if (text === '') return PUBLIC;
  return /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?$/.test(text) ? text.toLowerCase() : undefined;
}

/** GitHub's token service; a tenant of its data residency offer has one of its own. */
function issuerOf(server: string): string {
  const tenant = /^https:\/\/([a-z0-9-]+\.ghe\.com)$/.exec(server)?.[1];
  return tenant === undefined
    ? 'https://token.actions.githubusercontent.com'
    : `https://token.actions.${tenant}`;
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}
