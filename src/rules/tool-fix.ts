import type { ReferenceSubject } from '../domain/facts.ts';
import type { Fix } from '../domain/verdict.ts';

// Names come from hostile files and may end up in a shell: only these characters stand in what is to be pasted.
const SAFE_NAME = /^@?[A-Za-z0-9][A-Za-z0-9._/-]{0,213}$/;
const IMAGE = /^[a-z0-9][a-z0-9._:/-]*$/;

/** How a tool that a script installs is tied down, in the words of its client. */
export function mendTool({ client, name, text, state }: ReferenceSubject): Fix {
  const exact = state === 'exact';
  const safe = SAFE_NAME.test(name);
  const example = (separator: string): string =>
    safe ? `Write ${name}${separator}VERSION with the version you tested` : 'Name the version you tested';
  switch (client) {
    case 'curl':
      return advise(
        'Download it to a file, compare it with the sha256 of what you reviewed (sha256sum --check), and run that file.',
      );
    case 'docker':
    case 'podman':
      return IMAGE.test(text)
        ? { kind: 'command', text: `docker buildx imagetools inspect ${text}` }
        : advise('Add the digest of the image that you tested.');
    case 'pip':
    case 'pipx':
    case 'uv':
    case 'uvx': {
      const hashes =
        'a requirements file with hashes, installed with --require-hashes, ties it to its content';
      return advise(exact ? `${capital(hashes)}.` : `${example('==')}; ${hashes}.`);
    }
    case 'npm':
    case 'npx':
    case 'dlx': {
      const locked =
        'as a development dependency its digest stands in the lockfile, and npx --no-install runs it';
      return advise(exact ? `${capital(locked)}.` : `${example('@')}; ${locked}.`);
    }
    case 'go':
      return advise(`${example('@')}: the checksum database then vouches for its content.`);
    case 'cargo':
      return advise(
        exact
          ? 'Install with --locked, so that its own dependencies stay those of its lockfile.'
          : `${example('@')}, and install with --locked.`,
      );
    default:
      return advise(
        exact ? 'Where it matters, keep its digest and compare before it is run.' : `${example(':')}.`,
      );
  }
}

function advise(text: string): Fix {
  return { kind: 'advice', text };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
