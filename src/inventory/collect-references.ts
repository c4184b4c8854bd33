import type { Problem } from '../domain/errors.ts';
import type { Result } from '../domain/result.ts';
import { makeActionComponent } from './action-component.ts';
import type { Parsed, ParsedComponent } from './format.ts';
import { makeImageComponent } from './image-component.ts';
import { child, items, type DataNode, type ScalarNode } from './node.ts';

/** Gathers the references of one workflow or action file; what cannot be one becomes a problem. */
export interface ReferenceCollector {
  readonly step: (step: DataNode) => void;
  readonly uses: (node: DataNode | undefined, kind: 'action' | 'workflow') => void;
  readonly image: (node: DataNode | undefined) => void;
  readonly complain: (code: Problem['code'], message: string, line: number) => void;
  readonly result: () => Parsed;
}

export function createReferenceCollector(file: string): ReferenceCollector {
  const components: ParsedComponent[] = [];
  const problems: Problem[] = [];

  function add(result: Result<ParsedComponent, Problem>): void {
    if (result.ok) components.push(result.value);
    else problems.push(result.error);
  }

  function complain(code: Problem['code'], message: string, line: number): void {
    problems.push({ code, severity: 'broken', message, location: { file, line } });
  }

  function step(node: DataNode): void {
    if (node.kind !== 'map') return;
    if (node.entries.has('uses')) uses(child(node, 'uses'), 'action');
    // Steps that run side by side stand in a list of their own.
    for (const inner of items(child(node, 'parallel'))) step(inner);
  }

  function uses(node: DataNode | undefined, kind: 'action' | 'workflow'): void {
    const scalar = readText(node);
    if (scalar === undefined) {
      if (node !== undefined) complain('bad-structure', 'A `uses` names nothing.', node.line);
      return;
    }
    const { text, line, comment } = scalar;
    // The own repository, at the commit that is checked out or at the running one.
    if (/^(?:\.{1,2}|\$)(?:\/|$)/.test(text)) return;
    if (text.startsWith('docker://')) {
      addImage(text, line);
      return;
    }
    add(
      makeActionComponent({
        text,
        kind,
        location: { file, line },
        ...(comment !== undefined ? { comment } : {}),
      }),
    );
  }

  function image(node: DataNode | undefined): void {
    const scalar = readText(node?.kind === 'map' ? child(node, 'image') : node);
    if (scalar !== undefined) addImage(scalar.text, scalar.line);
  }

  function addImage(text: string, line: number): void {
    add(
      makeImageComponent({
        text,
        undecidable: text.includes('${{'),
        location: { file, line },
        scope: 'build',
      }),
    );
  }

  return {
    step,
    uses,
    image,
    complain,
    result: () => ({ components, projects: [], declarations: [], problems }),
  };
}

function readText(
  node: DataNode | undefined,
): (Pick<ScalarNode, 'line' | 'comment'> & { text: string }) | undefined {
  if (node?.kind !== 'scalar') return undefined;
  const text = String(node.value).trim();
  return text === '' || text === 'null' || text === '~'
    ? undefined
    : { text, line: node.line, ...(node.comment !== undefined ? { comment: node.comment } : {}) };
}
