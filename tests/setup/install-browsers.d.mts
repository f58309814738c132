export function packagesFor(machine: {
  wanted: readonly ('chromium' | 'firefox')[];
  has: (what: string) => boolean;
}): string[];
