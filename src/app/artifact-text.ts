import type { AttestationCheck } from '../domain/provenance.ts';
import { forLog, forTerminal } from '../report/escape.ts';
import type { ReportTrust } from '../report/model.ts';
import type { ArtifactVerdict, AttestationVerdict } from './verify-artifact.ts';
import type { ReleaseVerdict } from './verify-release.ts';

export interface ArtifactResult {
  readonly artifacts?: readonly ArtifactVerdict[];
  readonly release?: ReleaseVerdict;
  /** What could not be compared, as a sentence. */
  readonly note?: string;
  readonly trust?: ReportTrust;
}

/** How many attestations that do not count are told about, for each file. */
const MAX_SHOWN = 5;

/** The verdicts for a person: each file, who built it, and why what does not count does not. */
export function renderArtifacts({ artifacts = [], release, note, trust }: ArtifactResult): string {
  const lines: string[] = [];
  for (const one of artifacts) lines.push(...renderArtifact(one));
  if (release !== undefined) lines.push(...renderRelease(release));
  if (note !== undefined) lines.push(`Not compared: ${note}`);
  if (trust?.problem !== undefined) {
    lines.push(`Trusted roots are those of this version; newer ones could not be had: ${trust.problem}`);
  }
  return forLog(`${lines.map(inert).join('\n')}\n`);
}

/** Whatever was read, without what a terminal obeys; the indentation is ours. */
function inert(line: string): string {
  const text = line.trimStart();
  return `${' '.repeat(line.length - text.length)}${forTerminal(text, { max: 2_000 })}`;
}

function renderArtifact({ artifact, verdict, detail, attestations }: ArtifactVerdict): readonly string[] {
  const lines = [`${verdict}  ${artifact.name}`];
  const { sha256 } = artifact;
  if (sha256 !== undefined && !artifact.name.endsWith(sha256)) lines.push(`  sha256:${sha256}`);
  if (detail !== undefined) lines.push(`  ${detail}`);
  const good = attestations.filter((item) => item.verdict === 'pass');
  const shown = good.length > 0 ? good.slice(0, 1) : attestations.slice(0, MAX_SHOWN);
  for (const item of shown) lines.push(...renderAttestation(item));
  const rest = attestations.length - shown.length;
  if (rest > 0) lines.push(`  and ${rest} more attestation${rest === 1 ? '' : 's'}: see --format json`);
  return lines;
}

function renderAttestation({ verdict, attestation, problems }: AttestationVerdict): readonly string[] {
  const lines =
    verdict === 'pass'
      ? []
      : [`  ${verdict === 'fail' ? 'does not count' : 'not decided'}: ${problems.join('; ')}`];
  return [...lines, ...describeSigner(attestation).map((line) => `  ${line}`)];
}

function describeSigner(attestation: AttestationCheck): readonly string[] {
  if (attestation.outcome !== 'verified') return [];
  const { claims } = attestation;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [
      'statement',
      attestation.predicateType === '' ? 'none: the file itself is signed' : attestation.predicateType,
    ],
    ['source', claims?.repository],
    ['commit', claims?.commit],
    ['ref', claims?.ref],
    ['signed by', claims?.san],
    ['trigger', claims?.trigger],
    ['runner', claims?.runner],
    ['run', claims?.run],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [`${`${name}:`.padEnd(11)}${value}`]));
}

function renderRelease({ repo, tag, verdict, problems, release }: ReleaseVerdict): readonly string[] {
  return [
    `${verdict}  ${repo} ${tag}`,
    ...problems.map((problem) => `  ${problem}`),
    ...(release === undefined
      ? []
      : [
          `  commit:    ${release.commit}`,
          ...[...release.assets].map(([name, sha256]) => `  sha256:${sha256}  ${name}`),
        ]),
  ];
}

/** The same for a program, stable under `schemaVersion`. */
export function toJson({ artifacts, release, note, trust }: ArtifactResult): string {
  const value = {
    schemaVersion: 1,
    ...(artifacts !== undefined ? { artifacts } : {}),
    ...(release !== undefined
      ? {
          release: {
            ...release,
            ...(release.release !== undefined
              ? {
                  release: {
                    commit: release.release.commit,
                    assets: Object.fromEntries(release.release.assets),
                  },
                }
              : {}),
          },
        }
      : {}),
    ...(note !== undefined ? { note } : {}),
    ...(trust !== undefined ? { trust } : {}),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
