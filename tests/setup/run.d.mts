export function run(
  command: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<{ code: number | 'not found'; output: string }>;
