import { complaints, readBudget, weighAgainst } from './budget.ts';
import { readOptions } from './options.ts';
import { buildFolders, weigh } from './sizes.ts';

/** Fails when a built file is larger than tests/bench/budget.json allows. */
try {
  const budget = readBudget();
  const builds = buildFolders(readOptions(process.argv.slice(2)).extension).map(weigh);
  const found = complaints(builds, budget);
  for (const complaint of found) console.error(complaint);
  if (found.length > 0) {
    console.error('Make it smaller, or raise its line in tests/bench/budget.json and say why in the commit.');
    process.exitCode = 1;
  } else {
    const archives = builds.map((build) => {
      const archive = weighAgainst(build, budget).at(-1);
      return `${build.name} ${archive?.is ?? 0} of ${archive?.most ?? 0} bytes`;
    });
    console.log(`Every file is within its budget. Archives: ${archives.join(', ')}.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
