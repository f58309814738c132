export function explainConnection(output: string): string | null;
export function explainInstall(code: number | 'not found', output: string): string;
