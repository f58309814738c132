export function needsInstall(stamp: string | null, lockHash: string): boolean;
