import { describe, expect, it } from 'vitest';

import { actionMetadata } from '../../src/inventory/action-metadata.ts';
import { briefly, parseText } from './parse-text.ts';

describe('action metadata', () => {
  it('reads what a composite action uses, and not its inputs', () => {
    const { components, problems } = parseText(
      actionMetadata,
      [
        'name: x',
        'inputs: {uses: {default: evil/input@v1}}',
        'runs:',
        '  using: composite',
        '  steps:',
        '    - uses: actions/cache@v4',
        '    - uses: ./local',
        '    - run: |',
        '        uses: evil/script@v1',
        '      shell: bash',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(briefly(components)).toEqual(['pkg:github/actions/cache@v4 loose 6']);
  });

  it('reads the image of a Docker action, not its Dockerfile', () => {
    const image = (text: string): string[] =>
      briefly(parseText(actionMetadata, `runs: {using: docker, image: '${text}'}`).components);
    expect(image('docker://ghcr.io/acme/tool:1')).toEqual([
      'pkg:docker/acme/tool@1?repository_url=ghcr.io loose 1',
    ]);
    expect(image('Dockerfile')).toEqual([]);
  });

  it('takes a JavaScript action as read, with nothing in it', () => {
    expect(parseText(actionMetadata, 'runs: {using: node24, main: dist/index.js}')).toMatchObject({
      components: [],
      problems: [],
    });
  });

  it.each(['', 'name: something else', '[]', 'null', 'runs: text'])(
    'P13: answers unsupported to %j',
    (text) => {
      expect(parseText(actionMetadata, text).problems).toMatchObject([{ severity: 'unsupported' }]);
    },
  );
});
