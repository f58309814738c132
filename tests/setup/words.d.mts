export function terminalLanguage(
  env: Readonly<Record<string, string | undefined>>,
  systemLocale: string,
): 'ja' | 'en';
export const words: Readonly<{ lockMismatch: string; diskFull: string }>;
