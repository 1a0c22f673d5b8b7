import { DataError } from '../data/field.ts';

/**
 * Imported first by every command that people run by hand, for what it does: a fault in a data file, which may show
 * as early as the import of the data, ends in its message without a stack; and a reader who has seen enough (`| head`)
 * ends the command instead of breaking it.
 */
process.on('uncaughtException', (problem: Error) => {
  console.error(problem instanceof DataError ? problem.message : problem);
  process.exit(1);
});
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit(0);
});
