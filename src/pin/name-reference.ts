import type { Reference } from './reference.ts';

/** What a reference leads to, without its version, as a person would name it: `actions/checkout`, `docker.example/tool`. */
export function nameReference(reference: Reference): string {
  const { target } = reference;
  switch (target.kind) {
    case 'action':
      return target.path === '' ? target.repository : `${target.repository}/${target.path}`;
    case 'git':
      return target.url.replace(/^[a-z+]+:\/\/(?:[^/@]*@)?/i, '').replace(/\.git$/, '');
    case 'image':
      return [target.image.registry, target.image.path].filter((part) => part !== undefined).join('/');
    case 'python':
    case 'tool':
      return target.name;
    default:
      return reference.text;
  }
}
