import type { Location } from '../domain/component.ts';
import type { Finding } from '../domain/verdict.ts';
import type { DescribeRule } from './describe-rule.ts';
import { describeFix } from './terminal-topic.ts';
import { groupCauses } from './group-causes.ts';
import { fromTop } from './from-top.ts';
import { writeHeadline } from './headline.ts';
import { cleanText } from './json.ts';
import type { Report } from './model.ts';
import { describeSarifRules, SARIF_LEVELS } from './sarif-rules.ts';
import { cutText, showInvisible, stripSequences } from './visible-text.ts';

export interface SarifOptions {
  readonly describeRule: DescribeRule;
  /**
   * What becomes of findings an exception covers. GitHub does not read `suppressions` and would show them as open
   * alerts, so they are left out by default; other readers may want them `suppressed`.
   */
  readonly excepted?: 'omitted' | 'suppressed';
  /** From the top of the repository to the directory that was read, with a slash at the end: files are named from the top. */
  readonly prefix?: string;
}

/** GitHub takes 25,000 results and keeps the 5,000 most severe; so do we, and say how many were left out. */
const MAX_RESULTS = 5_000;
const MAX_NOTIFICATIONS = 500;

/**
 * SARIF 2.1.0 for GitHub code scanning and other readers. Results are failed checks, most severe first, each with a
 * place (GitHub refuses results without) and a fingerprint that survives line shifts. What could not be checked is
 * no result, which would come and go as an alert, but a notification of the run.
 */
export function renderSarif(report: Report, options: SarifOptions): string {
  const prefix = options.prefix ?? '';
  const wanted = report.findings.filter(
    ({ verdict, exception }) =>
      verdict === 'fail' && (exception === undefined || options.excepted === 'suppressed'),
  );
  const placed = wanted.flatMap((finding) => {
    const place = placeOf(finding, report);
    return place === undefined ? [] : [{ finding, place }];
  });
  const kept = placed.slice(0, MAX_RESULTS);
  const rules = describeSarifRules(
    kept.map(({ finding }) => finding.rule),
    options.describeRule,
  );
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Countersign', semanticVersion: report.tool.version, rules },
        },
        automationDetails: { id: 'countersign/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checked repository.' } } },
        invocations: [
          {
            executionSuccessful: report.exitCode !== 2,
            toolExecutionNotifications: listNotifications(report, wanted.length - kept.length, prefix),
          },
        ],
        results: kept.map(({ finding, place }) =>
          toResult(finding, place, { ruleIndex: indexes.get(finding.rule) ?? 0, prefix }),
        ),
        properties: {
          verdict: report.verdict,
          exitCode: report.exitCode,
          headline: writeHeadline(report).text,
          mode: report.policy.mode,
          omittedResults: wanted.length - kept.length,
          exceptedFindings: report.counts.excepted,
          unknownChecks: report.counts.unknown,
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function toResult(
  finding: Finding,
  place: Location,
  { ruleIndex, prefix }: { readonly ruleIndex: number; readonly prefix: string },
): object {
  const { subject, exception } = finding;
  const name = [subject.name, subject.version ?? ''].filter((part) => part !== '').join(' ');
  const fix = finding.fix === undefined ? '' : ` Do now: ${describeFix(finding.fix)}`;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: SARIF_LEVELS[finding.level],
    kind: 'fail',
    message: { text: toMessage(`${name}: ${finding.message}.${fix}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(fromTop(prefix, place.file)), uriBaseId: '%SRCROOT%' },
          region: { startLine: Math.max(1, place.line) },
        },
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint}:1`,
      'countersign/v1': finding.fingerprint,
    },
    ...(exception === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: toMessage(
                `${exception.reason} (${exception.owner}, until the end of ${exception.expires})`,
              ),
            },
          ],
        }),
    properties: {
      ...(subject.kind === 'component' ? { purl: cleanText(subject.id) } : {}),
      ...(finding.variant === undefined ? {} : { variant: cleanText(finding.variant) }),
    },
  };
}

function listNotifications(report: Report, omitted: number, prefix: string): object[] {
  const problems = report.problems
    .slice(0, MAX_NOTIFICATIONS)
    .map(({ code, severity, message, location, hint }) => ({
      level: severity === 'broken' ? 'error' : 'warning',
      descriptor: { id: code },
      message: { text: toMessage([message, hint ?? ''].filter((part) => part !== '').join('. ')) },
      ...(location === undefined
        ? {}
        : {
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: toUri(fromTop(prefix, location.file)), uriBaseId: '%SRCROOT%' },
                  region: { startLine: Math.max(1, location.line) },
                },
              },
            ],
          }),
    }));
  const unknowns = groupCauses(report.unknowns)
    .slice(0, MAX_NOTIFICATIONS)
    .map(({ reason, required, checks, text, ecosystem, details, mend }) => ({
      level: required > 0 ? 'error' : 'note',
      descriptor: { id: `unknown/${reason}` },
      message: {
        text: toMessage(
          `${checks} checks could not be made${ecosystem === undefined ? '' : ` (${ecosystem})`}, ${required} of them required: ${text}. ${details
            .slice(0, 3)
            .map(({ detail }) => detail)
            .join('; ')}. ${mend}`,
        ),
      },
    }));
  const notice =
    omitted > 0
      ? [
          {
            level: 'warning',
            descriptor: { id: 'results-omitted' },
            message: { text: `${omitted} results were left out here; the JSON report has them.` },
          },
        ]
      : [];
  return [...problems, ...unknowns, ...notice];
}

/** The finding's own place, else the file its subject is about, else the first file that was recognised. */
function placeOf(finding: Finding, report: Report): Location | undefined {
  if (finding.location !== undefined) return finding.location;
  const { subject } = finding;
  const file =
    subject.lockfile ?? (subject.kind === 'project' ? subject.name : undefined) ?? report.files[0]?.path;
  return file === undefined ? undefined : { file, line: 1 };
}

/** Plain text of one line; nothing in it is an embedded link (SARIF 3.11.6) or a placeholder (3.11.5). */
function toMessage(text: string): string {
  const line = showInvisible(stripSequences(cleanText(cutText(text, 4_000))));
  return cutText(line.replace(/\](?=\()/g, '] '), 1_000);
}

/** A relative reference (RFC 3986): every segment percent-encoded, at most 2,048 characters of path. */
function toUri(path: string): string {
  return cleanText(path)
    .slice(0, 2_048)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
