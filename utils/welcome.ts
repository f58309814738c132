import { readPolicy, type ManagedArea } from './policy';

export interface Installed {
  reason: string;
}

/** Opens the welcome page after the first installation, where the organisation has nothing against it. */
export async function welcome(
  { reason }: Installed,
  managed: ManagedArea,
  open: () => Promise<unknown>,
): Promise<void> {
  if (reason === 'install' && !(await readPolicy(managed)).hideWelcome) await open();
}
