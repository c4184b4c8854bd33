import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { startProgress } from '../../src/app/progress.ts';
import type { World } from '../../src/app/world.ts';

const lines: string[] = [];
const world = { talk: (line: string) => void lines.push(line) } as unknown as World;

beforeEach(() => {
  lines.length = 0;
  vi.useFakeTimers();
});

afterEach(() => vi.useRealTimers());

it('says nothing about work that ends within two seconds', () => {
  const progress = startProgress(world, 'Asking registries', 10);
  progress.advance(9);
  vi.advanceTimersByTime(1_900);
  progress.stop();
  vi.advanceTimersByTime(10_000);
  expect(lines).toEqual([]);
});

it('then says how far it is, each second in which it moved', () => {
  const progress = startProgress(world, 'Asking registries', 10);
  progress.advance(3);
  vi.advanceTimersByTime(2_000);
  vi.advanceTimersByTime(3_000);
  progress.advance(7);
  vi.advanceTimersByTime(1_000);
  progress.stop();
  expect(lines).toEqual(['Asking registries: 3 of 10 (30 %), 2 s', 'Asking registries: 7 of 10 (70 %), 6 s']);
});
