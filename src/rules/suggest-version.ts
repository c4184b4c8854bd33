import type { Component } from '../domain/component.ts';
import type { Fix } from '../domain/verdict.ts';

// Names and versions come from hostile files and end up in a shell: only these characters may stand in a command.
const SAFE_NAME = /^@?[A-Za-z0-9][A-Za-z0-9._/~-]{0,213}$/;
const SAFE_VERSION = /^[A-Za-z0-9][A-Za-z0-9.+!_-]{0,127}$/;

/** The client's own command that moves a dependency to a version, or advice where no command can be built safely. */
export function suggestVersion(component: Component, version: string): Fix {
  if (!SAFE_NAME.test(component.name) || !SAFE_VERSION.test(version)) {
    return { kind: 'advice', text: 'Choose another version of it and update the lockfile.' };
  }
  const edit = editRequirement(component, version);
  if (edit !== undefined) return edit;
  const command = component.direct === false ? undefined : commandFor(component, version);
  if (command !== undefined) return { kind: 'command', text: command };
  if (component.ecosystem === 'github' || component.ecosystem === 'docker') {
    const what = component.ecosystem === 'github' ? 'full commit' : 'digest';
    return { kind: 'advice', text: `Use ${component.name} ${version}, named by its ${what}.` };
  }
  if (component.format.startsWith('requirements')) {
    return {
      kind: 'advice',
      text: `Ask for ${component.name}==${version} in what this file is compiled from, and compile it again with hashes.`,
    };
  }
  return {
    kind: 'advice',
    text: `Lock ${component.name} to ${version} (an override or constraint of your package manager does it for an indirect dependency).`,
  };
}

/** The change of one line of a requirements file; with hashes more than the version would have to change. */
function editRequirement(
  { pin, integrity, version: old, locations }: Component,
  version: string,
): Fix | undefined {
  const [place] = locations;
  if (pin?.kind !== 'requirement' || integrity.length > 0 || place === undefined || old === '')
    return undefined;
  const { text } = pin;
  if (!text.endsWith(`==${old}`)) return undefined;
  return { kind: 'edit', ...place, before: text, after: `${text.slice(0, -old.length)}${version}` };
}

function commandFor(component: Component, version: string): string | undefined {
  const { name, format, scope } = component;
  const dev = scope === 'dev';
  switch (component.ecosystem) {
    case 'npm':
      if (format.startsWith('pnpm')) return `pnpm add ${dev ? '-D ' : ''}${name}@${version}`;
      if (format.startsWith('yarn')) return `yarn add ${dev ? '-D ' : ''}${name}@${version}`;
      if (format.startsWith('bun')) return `bun add ${dev ? '-d ' : ''}${name}@${version}`;
      return `npm install ${dev ? '--save-dev ' : ''}${name}@${version}`;
    case 'pypi':
      if (format.startsWith('uv')) return `uv add ${dev ? '--dev ' : ''}'${name}==${version}'`;
      if (format.startsWith('poetry')) return `poetry add ${dev ? '--group dev ' : ''}'${name}==${version}'`;
      if (format.startsWith('pdm')) return `pdm add ${dev ? '-d ' : ''}'${name}==${version}'`;
      if (format.startsWith('pipfile')) return `pipenv install ${dev ? '--dev ' : ''}'${name}==${version}'`;
      return undefined;
    case 'cargo':
      return `cargo update -p ${name} --precise ${version}`;
    case 'golang':
      return `go get ${name}@${version}`;
    default:
      return undefined;
  }
}
