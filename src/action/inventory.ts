import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as core from '@actions/core';

import { completenessExitCode, talkProblems } from '../app/completeness.ts';
import { printInventoryJson } from '../inventory/inventory-json.ts';
import { readInventory } from '../inventory/read-inventory.ts';
import type { ActionContext } from './run-action.ts';
import { uploadFiles } from './upload.ts';

/** `command: inventory`: the list as JSON, uploaded. */
export async function runInventoryStep(context: ActionContext): Promise<number> {
  const inventory = readInventory(context.world.workTree);
  talkProblems(inventory.problems, (line) => core.info(line));
  const path = join(context.outputDir, 'inventory.json');
  writeFileSync(path, printInventoryJson(inventory));
  core.info(`${inventory.components.length} components in ${inventory.files.length} files: ${path}`);
  const exitCode = completenessExitCode(inventory);
  core.setOutput('verdict', exitCode === 0 ? 'pass' : 'unknown');
  core.setOutput('report-path', path);
  await uploadFiles([path], context);
  return exitCode;
}
