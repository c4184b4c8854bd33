import { defineRule } from '../domain/rule.ts';
import type { Fix } from '../domain/verdict.ts';
import { quote } from './quote.ts';

const IMAGE = /^[a-z0-9][a-z0-9._:/-]*$/;

export const unpinnedImage = defineRule({
  meta: {
    id: 'unpinned-image',
    title: 'Container image without a digest',
    what: 'Looks at images in Dockerfiles, compose files and workflows. Warns when an image has no tag or the tag latest; records it when it has another tag but no digest. An image that a variable or a matrix decides is unknown.',
    why: 'A tag points at whatever was pushed last. Only the digest names the bytes that you tested.',
    incident:
      'On 2026-03-22 images of aquasec/trivy tagged 0.69.5 and 0.69.6 were pushed with a stolen credential; no release of that number existed.',
    fix: 'Write image:tag@sha256:… with the digest of the multi-platform index; Dependabot and Renovate keep it up to date.',
    defaultLevel: 'warn',
    unknown: 'record',
    falseAlarms:
      'None by construction. Tags without a digest are the normal case in public Dockerfiles, so a named version is only recorded.',
    references: [
      'https://github.com/advisories/GHSA-69fq-xp46-6x23',
      'https://github.com/opencontainers/image-spec/blob/main/descriptor.md',
    ],
    since: '0.1.0',
    group: 'pinning',
  },
  subject: 'component',
  needs: [],
  applies: ({ component: { pin } }) => pin?.kind === 'image',
  decide: ({ component: { version, pin } }) => {
    if (pin === undefined || pin.state === 'exact') return { verdict: 'pass' };
    if (pin.state === 'undecidable') {
      return {
        verdict: 'unknown',
        reason: 'unsupported',
        detail: 'a variable or matrix decides at build time which image is used',
      };
    }
    const moving = version === '' || version === 'latest';
    return {
      verdict: 'fail',
      ...(moving ? {} : { variant: 'tag', level: 'record' as const }),
      message: moving
        ? `${quote(pin.text)} means whatever was pushed last`
        : `${quote(pin.text)} names a tag, which can be pushed again with other content`,
      fix: digestCommand(pin.text),
    };
  },
});

function digestCommand(text: string): Fix {
  const image = text.replace(/^docker:\/\//, '');
  return IMAGE.test(image)
    ? { kind: 'command', text: `docker buildx imagetools inspect ${image}` }
    : { kind: 'advice', text: 'Add the digest of the image that you tested.' };
}
