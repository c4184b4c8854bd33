import type { Problem } from '../domain/errors.ts';
import type { InventoryFormat, Parsed, ParseInput } from './format.ts';
import { child, entries, text, type DataNode } from './node.ts';
import { createNpmGraph } from './npm-graph.ts';
import { readManifestRequests } from './npm-manifest.ts';
import { overriddenName } from './npm-overrides.ts';
import { directoryOf } from './npm-path.ts';
import { readManifest } from './npm-workspaces.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { addPnpmDocument, isEnvironmentDocument } from './pnpm-document.ts';
import { quote } from './quote.ts';
import { parseYaml } from './yaml.ts';

/**
 * pnpm-lock.yaml, lockfileVersion 5 (pnpm 3 to 7), 6 (pnpm 8) and 9 (pnpm 9 and later). A file of two documents, the
 * first of which locks pnpm itself and its configuration dependencies, gives the components of both.
 */
export const pnpmLock: InventoryFormat = {
  id: 'pnpm-lock',
  title: 'pnpm lockfile (pnpm-lock.yaml)',
  ecosystem: 'npm',
  role: 'lock',
  files: ['pnpm-lock.yaml', 'pnpm-lock.BRANCH.yaml'],
  matches: (path) => /(?:^|\/)pnpm-lock(?:\.[^/]+)?\.yaml$/.test(path),
  parse: parsePnpmLock,
};

const MAX_DOCUMENTS = 10;

function parsePnpmLock(input: ParseInput): Parsed {
  const graph = createNpmGraph(input.path);
  const documents = readDocuments(input.text);
  if (!Array.isArray(documents)) {
    graph.addProblem(documents);
    return graph.finish();
  }
  if (documents.length === 0) {
    graph.addProblem(unsupported('bad-structure', 'The file is empty.', 1));
  }
  for (const document of documents) {
    const major = readMajor(document);
    if (typeof major !== 'number') graph.addProblem(major);
    else {
      addPnpmDocument(document, { graph, path: input.path, major });
      if (isSuspiciouslyEmpty(document, major, input)) {
        graph.addProblem({
          code: 'bad-structure',
          severity: 'broken',
          message: 'A document holds no dependencies, and the package.json beside it does not say the same.',
          line: document.line,
          hint: 'The file may have been cut: run pnpm install.',
        });
      }
    }
  }
  if (documents.length > 0 && !input.text.endsWith('\n')) {
    const line = input.text.split('\n').length;
    const message = 'The last line has no line end, so the file may be cut.';
    graph.addProblem({ code: 'bad-syntax', severity: 'broken', message, line, hint: 'Run pnpm install.' });
  }
  const last = documents.at(-1);
  if (last !== undefined && isEnvironmentDocument(last)) {
    graph.addProblem({
      code: 'bad-structure',
      severity: 'broken',
      message: 'The file locks pnpm itself and ends before the document of the project.',
      line: last.line,
      hint: 'The file may have been cut: run pnpm install.',
    });
  }
  const parsed = graph.finish();
  const overrides = documents.flatMap((document) =>
    [...entries(child(document, 'overrides'))].map(([selector]) => overriddenName(selector)),
  );
  if (overrides.length === 0) return parsed;
  const dir = directoryOf(input.path);
  const projects = parsed.projects.map((project) =>
    project.dir === dir ? { ...project, overrides } : project,
  );
  return { ...parsed, projects };
}

const SECTIONS = ['importers', 'specifiers', 'dependencies', 'devDependencies', 'optionalDependencies'];

/**
 * Only version 6 writes nothing at all for a project without dependencies; then the project's manifest has to agree.
 */
function isSuspiciouslyEmpty(document: DataNode, major: number, input: ParseInput): boolean {
  if (SECTIONS.some((section) => child(document, section) !== undefined)) return false;
  if (major !== 6) return true;
  const manifest = readManifest(directoryOf(input.path), input.read);
  return manifest === undefined || readManifestRequests(manifest.root).length > 0;
}

type Refusal = Omit<Problem, 'location'> & { readonly line: number };

function readDocuments(content: string): DataNode[] | Refusal {
  const plain = readPlainYaml(content);
  if (plain !== undefined) return [...plain];
  const parsed = parseYaml(content, { maxDocuments: MAX_DOCUMENTS });
  if (parsed.ok) return [...parsed.value.documents];
  const { code, message, line } = parsed.error;
  return { code, message: `The file ${message}.`, line, severity: 'broken' };
}

const MAJORS = [5, 6, 9];

function readMajor(document: DataNode): number | Refusal {
  if (document.kind !== 'map') return unsupported('bad-structure', 'A document holds no map.', document.line);
  const node = child(document, 'lockfileVersion');
  const version = text(node);
  if (version === undefined) {
    return unsupported('unsupported-version', 'A document states no lockfileVersion.', document.line);
  }
  const major = /^\d{1,3}(?:\.\d{1,3})?(?:-inlineSpecifiers)?$/.test(version)
    ? Number.parseInt(version, 10)
    : 0;
  return MAJORS.includes(major)
    ? major
    : unsupported(
        'unsupported-version',
        `The lockfileVersion ${quote(version)} is none of 5, 6 and 9.`,
        node?.line ?? document.line,
      );
}

function unsupported(code: Problem['code'], message: string, line: number): Refusal {
  return { code, severity: 'unsupported', message, line };
}
