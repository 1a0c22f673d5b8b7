import fc from 'fast-check';

/**
 * Properties are tried on the same examples every time, so that a red run can be run again and a green one means
 * the same on every machine. `FAST_CHECK_SEED=42 npm run test:unit` goes looking elsewhere.
 */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20261122) });
