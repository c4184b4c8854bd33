import fc from 'fast-check';

/**
 * Properties are tried with the same values every time, so that a change is judged by what it changes. `FC_SEED`
 * tries others: a number, or `random`. A failure names its seed.
 */
const { FC_SEED: asked } = process.env;
if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 20_260_324 : Number(asked) });
