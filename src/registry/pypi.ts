import { unknown, type Unknown } from '../domain/fact.ts';
import { normalizePypiName } from '../domain/purl.ts';
import { compareVersions } from '../domain/version.ts';
import type { Http } from '../ports.ts';
import type { LoadRequest, RegistryAdapter } from './adapter.ts';
import { failure, httpEvidence } from './adapter.ts';
import { asArray, member, parseObject } from './json.ts';
import { readSimpleHtml } from './pypi-html.ts';
import { createProjectApi, type ProjectApi } from './pypi-project.ts';
import { readSimpleJson, readSimpleProject, type SimpleProject } from './pypi-simple.ts';
import { NO_SAMPLE, type PackageRecord } from './record.ts';

const ACCEPT =
  'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,212}[A-Za-z0-9])?$/;

/** Python indexes by the simple API, and the project API beside it where there is one. */
export function createPypiAdapter(): RegistryAdapter {
  const api = createProjectApi();
  return {
    ecosystem: 'pypi',
    place: (component, endpoint) => {
      if (!NAME.test(component.name)) {
        return unknown('unsupported', 'the name is not one that a Python project can have');
      }
      const base = endpoint.bases[0];
      if (base === undefined) return unknown('unsupported', endpoint.problem ?? 'no index is configured');
      return { base, name: normalizePypiName(component.name) };
    },
    load: (request) => load(request, api),
  };
}

async function load(request: LoadRequest, api: ProjectApi): Promise<PackageRecord | Unknown> {
  const { base, name, http, versions } = request;
  const details = api.ask(request);
  const simple = await fetchSimple(`${base.url}${name}/`, http);
  if ('known' in simple) return simple;
  if (simple.project === undefined) {
    return {
      ecosystem: 'pypi',
      name,
      evidence: simple.evidence,
      state: 'absent',
      partial: false,
      versions: [],
      artifactBases: [],
      clock: NO_SAMPLE,
      missing: {},
    };
  }
  const record = readSimpleProject(simple.project, {
    name,
    evidence: simple.evidence,
    fetchedAt: simple.fetchedAt,
    base: base.url,
  });
  return (await details)(spellAsLocked(record, versions));
}

interface Fetched {
  /** Absent: the index does not have the project. */
  readonly project?: SimpleProject;
  readonly evidence: PackageRecord['evidence'];
  readonly fetchedAt: number;
}

async function fetchSimple(url: string, http: Http): Promise<Fetched | Unknown> {
  let project: SimpleProject | undefined;
  const answer = await http.get({
    url,
    headers: { accept: ACCEPT },
    validate: (body) => {
      project = readEither(body);
      return project === undefined ? 'the answer is not a project of a Python index' : undefined;
    },
  });
  if (!answer.ok) return failure(answer.error);
  const { value } = answer;
  return {
    ...(value.status < 400 && project !== undefined ? { project } : {}),
    evidence: httpEvidence(value),
    fetchedAt: Date.parse(value.fetchedAt),
  };
}

function readEither(body: Uint8Array): SimpleProject | undefined {
  const first = body.find((byte) => byte > 32);
  if (first !== 0x7b) return readSimpleHtml(Buffer.from(body).toString('utf8'));
  const root = parseObject(body);
  return root === undefined ||
    !Array.isArray(asArray(member(root, 'files'))) ||
    member(root, 'files') === undefined
    ? undefined
    : readSimpleJson(root);
}

/** Lock and index may write one version in two ways (`1.0` and `1.0.0`): the record takes the lock's spelling. */
function spellAsLocked(record: PackageRecord, versions: readonly string[]): PackageRecord {
  const wanted = versions.filter((version) => !record.versions.some((item) => item.version === version));
  if (wanted.length === 0) return record;
  return {
    ...record,
    versions: record.versions.map((item) => {
      const spelling = wanted.find((version) => compareVersions('pypi', version, item.version) === 0);
      return spelling === undefined ? item : { ...item, version: spelling };
    }),
  };
}
