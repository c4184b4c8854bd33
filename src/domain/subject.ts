import type { Location } from './component.ts';
import type {
  ComponentSubject,
  ExceptionSubject,
  FileSubject,
  InstalledSubject,
  ProjectSubject,
  ReferenceSubject,
  SubjectKind,
  Subjects,
} from './facts.ts';
import type { SubjectRef } from './verdict.ts';

/** How reports name a subject. */
export function describeSubject<K extends SubjectKind>(kind: K, subject: Subjects[K]): SubjectRef {
  switch (kind) {
    case 'component': {
      const { component } = subject as ComponentSubject;
      return {
        kind: 'component',
        id: component.purl,
        name: component.name,
        version: component.version,
        ecosystem: component.ecosystem,
        scope: component.scope,
        direct: component.direct,
        lockfile: component.lockfile,
      };
    }
    case 'project': {
      const project = subject as ProjectSubject;
      return {
        kind: 'project',
        id: `${project.ecosystem}:${project.dir}`,
        name: project.manifest.path,
        ecosystem: project.ecosystem,
      };
    }
    case 'installed': {
      const { path, name, ecosystem } = subject as InstalledSubject;
      return { kind: 'file', id: path, name, ecosystem };
    }
    case 'reference': {
      const { kind, client, name, text, version, ecosystem, locations } = subject as ReferenceSubject;
      return {
        kind,
        id: `${client}:${text}`,
        name,
        ...(version !== undefined ? { version } : {}),
        ...(ecosystem !== undefined ? { ecosystem } : {}),
        scope: 'build',
        lockfile: locations[0].file,
      };
    }
    case 'file': {
      const { path } = subject as FileSubject;
      return { kind: 'file', id: path, name: path };
    }
    default: {
      const { exception } = subject as ExceptionSubject;
      return { kind: 'exception', id: `${exception.rule} ${exception.package}`, name: exception.package };
    }
  }
}

/** The first place of a subject. */
export function locateSubject<K extends SubjectKind>(kind: K, subject: Subjects[K]): Location | undefined {
  switch (kind) {
    case 'component':
      return (subject as ComponentSubject).component.locations[0];
    case 'project':
      return { file: (subject as ProjectSubject).manifest.path, line: 1 };
    case 'installed':
      return { file: (subject as InstalledSubject).path, line: 1 };
    case 'reference':
      return (subject as ReferenceSubject).locations[0];
    case 'file': {
      const { path, updateConfig } = subject as FileSubject;
      return { file: path, line: updateConfig.problem?.line ?? updateConfig.entries[0]?.line ?? 1 };
    }
    default:
      return (subject as ExceptionSubject).exception.location;
  }
}
